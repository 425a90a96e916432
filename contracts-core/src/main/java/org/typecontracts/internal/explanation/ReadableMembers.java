package org.typecontracts.internal.explanation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.model.AccessModifier;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.ConstructorDeclaration;
import org.typecontracts.internal.model.FieldDeclaration;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.MemberFlags;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.UnreadableClassException;

/** Writes members as a person reads them: those of a contract name first, those of a class as in its source. */
final class ReadableMembers {
    private final ReadableTypes types;
    private final @Nullable Type subject;

    /** With a subject, members of hidden classes are shown as the subject's own. */
    ReadableMembers(ReadableTypes types, @Nullable Type subject) {
        this.types = types;
        this.subject = subject;
    }

    String write(ContractMember member) {
        return write(
                member.name(), member.signature(), member.declaration().flags().isVariableArity());
    }

    String write(String name, Signature signature, boolean isVariableArity) {
        return typeParameters(signature)
                + name
                + "("
                + parameters(signature, isVariableArity)
                + "): "
                + types.write(signature.result())
                + thrown(signature);
    }

    String write(MemberDeclaration member) {
        String owner = types.write(owner(member));
        try {
            return member instanceof FieldDeclaration field
                    ? modifiers(field.flags()) + (field.flags().isFinal() ? "final " : "") + types.write(field.type())
                            + " " + owner + "." + field.name()
                    : method(member, owner);
        } catch (UnreadableClassException unreadable) {
            // What is not public, or only near, need not be readable to be named.
            return owner + "." + member.name();
        }
    }

    private static String modifiers(MemberFlags flags) {
        return keyword(flags.access()) + (flags.isStatic() ? "static " : "");
    }

    private static String keyword(AccessModifier access) {
        return access.keyword().isEmpty() ? "" : access.keyword() + " ";
    }

    private String method(MemberDeclaration member, String owner) {
        Signature signature = signature(member);
        String taken = "(" + parameters(signature, member.flags().isVariableArity()) + ")" + thrown(signature);
        return member instanceof ConstructorDeclaration
                ? modifiers(member.flags()) + owner + taken
                : modifiers(member.flags()) + typeParameters(signature) + types.write(signature.result()) + " " + owner
                        + "." + member.name() + taken;
    }

    /** A class that everyone can name is shown where it declares the member; a hidden one says nothing. */
    private ClassDeclaration owner(MemberDeclaration member) {
        ClassDeclaration declaring = member.declaringClass();
        return subject instanceof ClassType named && !declaring.flags().isNameable() ? named.declaration() : declaring;
    }

    private static Signature signature(MemberDeclaration member) {
        return member instanceof MethodDeclaration method
                ? method.signature()
                : ((ConstructorDeclaration) member).signature();
    }

    private String typeParameters(Signature signature) {
        return signature.typeParameters().isEmpty()
                ? ""
                : signature.typeParameters().stream()
                        .map(this::typeParameter)
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    private String typeParameter(TypeVariable parameter) {
        String written = parameter.upperBounds().stream().map(types::write).collect(Collectors.joining(" & "));
        return written.equals("Object") ? parameter.name() : parameter.name() + " extends " + written;
    }

    private String parameters(Signature signature, boolean isVariableArity) {
        List<Type> parameters = signature.parameters();
        int last = parameters.size() - 1;
        if (!isVariableArity || last < 0 || !(parameters.get(last) instanceof ArrayType array)) {
            return types.write(parameters);
        }
        String fixed = types.write(parameters.subList(0, last));
        return fixed + (fixed.isEmpty() ? "" : ", ") + types.write(array.component()) + "...";
    }

    private String thrown(Signature signature) {
        return signature.thrown().isEmpty() ? "" : " throws " + types.write(signature.thrown());
    }
}
