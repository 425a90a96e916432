package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberOutcome.Bound;
import org.typecontracts.internal.conformance.MemberOutcome.Refused;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.UnreadableClassException;

/**
 * Meets the members of a contract, one at a time: plainly if possible, else by the member's own name, then by others
 * where the contract asks.
 */
final class MemberMatching {
    private final Type type;
    private final TypeRelations relations;
    private final Surroundings surroundings;
    private @Nullable Subject subject;
    private @Nullable MethodMatching methods;

    MemberMatching(Type subject, KnownTypes known, Surroundings surroundings) {
        this.type = subject;
        this.relations = new TypeRelations(known);
        this.surroundings = surroundings;
    }

    Type type() {
        return type;
    }

    Subject subject() {
        Subject made = subject;
        if (made == null) {
            made = new Subject(type, relations);
            subject = made;
        }
        return made;
    }

    private MethodMatching methods() {
        MethodMatching made = methods;
        if (made == null) {
            made = new MethodMatching(subject(), relations, surroundings);
            methods = made;
        }
        return made;
    }

    private FieldMatching fields() {
        return new FieldMatching(subject(), relations, surroundings);
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
            return Refused.unreadable(member.name(), unreadable);
        }
    }

    /**
     * Return whether the subject may meet a member, as far as its parameters are known: where they mention one of these
     * variables, they are not.
     */
    boolean mayTake(ContractMember member, List<TypeVariable> unknown) {
        if (member.marks().constructor() || member.marks().property()) {
            return true;
        }
        for (String name : NamesOfMember.of(member)) {
            if (methods().mayTake(member, name, unknown)) {
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
            Type result = methods().result(member, name);
            if (result != null) {
                return result;
            }
        }
        return null;
    }

    /** Return all that the subject offers under any of the member's names. */
    List<Candidate> offers(ContractMember member) {
        if (member.marks().constructor()) {
            return subject().constructors();
        }
        List<Candidate> offers = new ArrayList<>();
        for (String name : NamesOfMember.of(member)) {
            offers.addAll(subject().methods(name).all());
        }
        for (String property : NamesOfMember.properties(member)) {
            fields().candidate(member, property).ifPresent(offers::add);
        }
        return offers;
    }

    /** Ask under a single name, for the search for near misses. */
    MemberOutcome matchAs(ContractMember member, String name) {
        return methods().match(member, name);
    }

    /** Return whether another subject would meet the member. */
    boolean wouldBind(Type other, ContractMember member) {
        return !other.isPrimitive() && !other.isVoid() && of(other).match(member) instanceof Bound;
    }

    /** Return what meets the members for another subject. */
    MemberMatching of(Type other) {
        return new MemberMatching(other, relations.known(), surroundings);
    }

    /** Return what adapts values to nested protocols. */
    NestedProtocols nested() {
        return new NestedProtocols(relations, surroundings);
    }

    /** Return what keeps another type from conforming to a nested protocol, or null. */
    @Nullable
    MemberRefusal nestedObstacle(Type found, Type expected) {
        return new NestedObstacle(relations, surroundings).find(found, expected);
    }

    /** Return the interfaces that would have to be protocols for the member to be met, or none if that is not it. */
    List<ClassDeclaration> adoptable(ContractMember member) {
        return new Adoption(relations.known(), surroundings).bridging(type, member);
    }

    private MemberOutcome matchReadable(ContractMember member) {
        ArrayType arrayBound = member.arrayBound();
        if (arrayBound != null) {
            return Refused.undeclarable(member.name(), arrayBound);
        }
        MemberBinding plain = plain(member);
        if (plain != null) {
            return new Bound(plain);
        }
        return member.marks().constructor() ? methods().matchConstructor(member) : matchNames(member);
    }

    /** Try methods of each name that the member may be met under, then fields; tell the refusal that says most. */
    private MemberOutcome matchNames(ContractMember member) {
        MemberOutcome first = null;
        for (String name : NamesOfMember.of(member)) {
            MemberOutcome outcome = methods().match(member, name);
            if (outcome instanceof Bound) {
                return outcome;
            }
            first = worthTelling(first, outcome);
        }
        for (String property : NamesOfMember.properties(member)) {
            MemberOutcome outcome = fields().match(member, property);
            if (outcome instanceof Bound) {
                return outcome;
            }
            first = worthTelling(first, outcome);
        }
        return first;
    }

    private @Nullable MemberBinding plain(ContractMember member) {
        if (!(type instanceof ClassType named)) {
            return null;
        }
        MethodDeclaration method = PlainMatch.of(named.declaration(), member);
        if (method == null || !(surroundings.access(named.declaration(), method) instanceof Access.Granted access)) {
            return null;
        }
        return new MemberBinding(
                member,
                new BindingTarget.MethodCall(
                        method,
                        access.through(),
                        (MethodDeclaration) access.member(),
                        method.signature().parameters()),
                false,
                Conversion.Direct.times(method.parameterCount()),
                Conversion.Direct.DIRECT);
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
