package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberOutcome.Bound;
import org.typecontracts.internal.conformance.MemberOutcome.Refused;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.FieldDeclaration;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.VoidType;

/** Meets a property by a public field: {@code return target.x;} or {@code target.x = value;}. */
final class FieldMatching {
    private final Subject subject;
    private final TypeRelations relations;
    private final NestedProtocols nested;
    private final Surroundings surroundings;

    FieldMatching(Subject subject, TypeRelations relations, Surroundings surroundings) {
        this.subject = subject;
        this.relations = relations;
        this.nested = new NestedProtocols(relations, surroundings);
        this.surroundings = surroundings;
    }

    MemberOutcome match(ContractMember member, String property) {
        ArrayType array = subject.asArray();
        if (array != null && isArrayLength(member, property)) {
            return readLength(member, array);
        }
        List<FieldDeclaration> fields = subject.fields(property);
        if (fields.isEmpty()) {
            return Refused.missing(member.name(), List.of());
        }
        if (fields.size() > 1) {
            return new Refused(RefusalKind.AMBIGUOUS, property, candidates(fields), null);
        }
        FieldDeclaration field = fields.get(0);
        Type type = subject.typeOf(field);
        if (!field.flags().isPublic()) {
            return refused(RefusalKind.MISSING, field, type, new RefusalReason.IsNotPublic());
        }
        RefusalReason wrongLevel = wrongLevel(member, field);
        if (wrongLevel != null) {
            return refused(RefusalKind.STATIC, field, type, wrongLevel);
        }
        return PropertyNames.isWritten(member) ? write(member, field, type) : read(member, field, type);
    }

    private static @Nullable RefusalReason wrongLevel(ContractMember member, FieldDeclaration field) {
        return MethodMatching.wrongLevel(member, field.flags().isStatic());
    }

    private MemberOutcome read(ContractMember member, FieldDeclaration field, Type type) {
        Type expected = member.signature().result();
        Conversion conversion = conversion(type, expected);
        return conversion == null
                ? refused(RefusalKind.RESULT, field, type, new RefusalReason.WrongResult(expected, type))
                : bound(member, field, type, List.of(), conversion);
    }

    private @Nullable Conversion conversion(Type found, Type expected) {
        return relations.conversions().assigns(relations.capture().of(found), expected)
                ? Conversion.Direct.DIRECT
                : nested.result(found, expected);
    }

    /** No class declares the field {@code length} of an array (JLS 10.7). */
    private static boolean isArrayLength(ContractMember member, String property) {
        return property.equals("length")
                && PropertyNames.isRead(member)
                && !member.marks().asksClass();
    }

    private MemberOutcome readLength(ContractMember member, ArrayType array) {
        Type expected = member.signature().result();
        Conversion conversion = conversion(PrimitiveType.INT, expected);
        if (conversion == null) {
            RefusalReason wrongResult = new RefusalReason.WrongResult(expected, PrimitiveType.INT);
            return new Refused(RefusalKind.RESULT, "length", List.of(), wrongResult);
        }
        return new Bound(new MemberBinding(member, new BindingTarget.ArrayLength(array), false, List.of(), conversion));
    }

    private MemberOutcome write(ContractMember member, FieldDeclaration field, Type type) {
        if (field.flags().isFinal()) {
            return refused(RefusalKind.PARAMETERS, field, type, new RefusalReason.IsFinal());
        }
        Type value = member.signature().parameters().get(0);
        Conversion conversion = nested.argument(value, type);
        return conversion == null
                ? refused(RefusalKind.PARAMETERS, field, type, new RefusalReason.WrongArgument(0, value, type))
                : bound(member, field, type, List.of(conversion), Conversion.Direct.DIRECT);
    }

    private MemberOutcome bound(
            ContractMember member, FieldDeclaration field, Type type, List<Conversion> parameters, Conversion result) {
        Access access = surroundings.access(subject.declaration(), field);
        if (access instanceof Access.Denied denied) {
            return refused(RefusalKind.INACCESSIBLE, field, type, new RefusalReason.NotAccessible(denied));
        }
        BindingTarget target = new BindingTarget.FieldAccess(field, ((Access.Granted) access).through(), type);
        return new Bound(new MemberBinding(member, target, false, parameters, result));
    }

    /** Return the field as if it were a method: a getter, or a setter for a member that writes. */
    Optional<Candidate> candidate(ContractMember member, String property) {
        List<FieldDeclaration> fields = subject.fields(property);
        if (fields.size() != 1 || !fields.get(0).flags().isPublic() || wrongLevel(member, fields.get(0)) != null) {
            return Optional.empty();
        }
        FieldDeclaration field = fields.get(0);
        Type type = subject.typeOf(field);
        return Optional.of(PropertyNames.isWritten(member) ? setter(field, type) : getter(field, type));
    }

    private List<Candidate> candidates(List<FieldDeclaration> fields) {
        List<Candidate> candidates = new ArrayList<>();
        for (FieldDeclaration field : fields) {
            candidates.add(getter(field, subject.typeOf(field)));
        }
        return candidates;
    }

    private static Candidate getter(FieldDeclaration field, Type type) {
        Signature signature = new Signature(List.of(), List.of(), type, List.of());
        return new Candidate(field, signature, signature);
    }

    private static Candidate setter(FieldDeclaration field, Type type) {
        Signature signature = new Signature(List.of(), List.of(type), VoidType.VOID, List.of());
        return new Candidate(field, signature, signature);
    }

    private static MemberOutcome refused(RefusalKind kind, FieldDeclaration field, Type type, RefusalReason reason) {
        return Refused.chosen(kind, field.name(), getter(field, type), reason);
    }
}
