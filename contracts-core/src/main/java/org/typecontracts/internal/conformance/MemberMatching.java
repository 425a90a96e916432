package org.typecontracts.internal.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberOutcome.Bound;
import org.typecontracts.internal.conformance.MemberOutcome.Refused;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.UnreadableClassException;

/** Meets the members of a contract, one at a time: by the member's own name, then by others where the contract asks. */
final class MemberMatching {
    private final Subject subject;
    private final MethodMatching methods;
    private final FieldMatching fields;
    private final TypeRelations relations;
    private final Surroundings surroundings;

    MemberMatching(Type subject, KnownTypes known, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.relations = new TypeRelations(known);
        Overriding overriding = new Overriding(relations);
        NestedProtocols nested = new NestedProtocols(relations, surroundings);
        this.subject = new Subject(subject, relations, overriding);
        this.methods = new MethodMatching(this.subject, relations, overriding, nested, surroundings);
        this.fields = new FieldMatching(this.subject, relations, nested, surroundings);
    }

    Subject subject() {
        return subject;
    }

    TypeRelations relations() {
        return relations;
    }

    boolean bindsAll(List<ContractMember> members) {
        for (ContractMember member : members) {
            if (!(match(member) instanceof Bound)) {
                return false;
            }
        }
        return true;
    }

    MemberOutcome match(ContractMember member) {
        try {
            return matchReadable(member);
        } catch (UnreadableClassException unreadable) {
            return new Refused(
                    RefusalKind.INACCESSIBLE,
                    member.name(),
                    List.of(),
                    new RefusalReason.NotReadable(unreadable.unreadable(), unreadable.missing()));
        }
    }

    /**
     * Tell whether the subject may meet a member, as far as its parameters are known: where they mention one of these
     * variables, they are not.
     */
    boolean mayTake(ContractMember member, List<TypeVariable> unknown) {
        if (member.marks().constructor() || member.marks().property()) {
            return true;
        }
        for (String name : NamesOfMember.of(member)) {
            if (methods.mayTake(member, name, unknown)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Return what the method returns that takes the member's parameters, whatever the member wants; null if none does.
     */
    @Nullable
    Type result(ContractMember member) {
        if (member.marks().constructor()) {
            return null;
        }
        for (String name : NamesOfMember.of(member)) {
            Type result = methods.result(member, name);
            if (result != null) {
                return result;
            }
        }
        return null;
    }

    /** Return all that the subject offers under any of the member's names. */
    Stream<Candidate> offers(ContractMember member) {
        if (member.marks().constructor()) {
            return subject.constructors().stream();
        }
        return Stream.concat(
                NamesOfMember.of(member).stream()
                        .flatMap(name -> subject.methods(name).all()),
                fields.candidate(member).stream());
    }

    /** Ask under a single name, for the search for near misses. */
    MemberOutcome matchAs(ContractMember member, String name) {
        return methods.match(member, name);
    }

    /** Tell whether another subject would meet the member. */
    boolean wouldBind(Type other, ContractMember member) {
        return !other.isPrimitive()
                && !other.isVoid()
                && new MemberMatching(other, relations.known, surroundings).match(member) instanceof Bound;
    }

    private MemberOutcome matchReadable(ContractMember member) {
        if (member.marks().constructor()) {
            return methods.matchConstructor(member);
        }
        MemberOutcome first = null;
        for (String name : NamesOfMember.of(member)) {
            MemberOutcome outcome = methods.match(member, name);
            if (outcome instanceof Bound) {
                return outcome;
            }
            first = worthTelling(first, outcome);
        }
        MemberOutcome field = fields.match(member);
        if (field instanceof Bound) {
            return field;
        }
        return worthTelling(first, field);
    }

    /** A candidate that was found and does not suit says more than a name that was not found. */
    private static MemberOutcome worthTelling(@Nullable MemberOutcome known, MemberOutcome next) {
        boolean saysLess = known instanceof Refused refused
                && refused.kind() == RefusalKind.MISSING
                && next instanceof Refused other
                && (other.kind() != RefusalKind.MISSING
                        || refused.candidates().isEmpty() && !other.candidates().isEmpty());
        return known == null || saysLess ? next : known;
    }
}
