package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.typecontracts.internal.language.BoundKind;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.Erasure;
import org.typecontracts.internal.language.InvocationPhase;
import org.typecontracts.internal.language.Mentions;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.model.WildcardType;

/**
 * Matches members of a contract with what a subject offers in their place, for what that says of the contract's type
 * parameters. Where values are to be adapted to a nested protocol, its members are matched in turn.
 */
final class MemberHints {
    private final List<TypeVariable> open;
    private final InstantiationHints hints;
    private final Set<List<Type>> nestedSeen = new HashSet<>();
    private boolean wantSelfBounded;

    MemberHints(List<TypeVariable> open, InstantiationHints hints) {
        this.open = open;
        this.hints = hints;
    }

    /** Tell whether a candidate's own type parameter was met whose bound mentions such parameters in turn. */
    boolean wantSelfBounded() {
        return wantSelfBounded;
    }

    /** Gather what is said of the type parameters that a member mentions, if any. */
    void gather(ContractMember member, MemberMatching matching) {
        if (!member.mentions(open)) {
            return;
        }
        int count = member.signature().parameters().size();
        for (Candidate offered : matching.offers(member)) {
            if (offered.parameterCount() == count || InvocationPhase.VARIABLE_ARITY.fits(offered, count)) {
                gather(member.signature(), offered, matching);
            }
        }
    }

    private void gather(Signature pattern, Candidate candidate, MemberMatching matching) {
        int count = pattern.parameters().size();
        List<TypeVariable> own = candidate.signature().typeParameters();
        for (TypeVariable parameter : own) {
            wantSelfBounded |= Mentions.any(parameter.upperBound(), own);
        }
        if (candidate.parameterCount() == count) {
            gather(pattern, candidate, candidate.signature().parameters(), matching);
        }
        if (InvocationPhase.VARIABLE_ARITY.fits(candidate, count)) {
            gather(pattern, candidate, InvocationPhase.expanded(candidate, count), matching);
        }
        match(pattern.result(), candidate.signature().result(), BoundKind.LOWER, own);
        matchNested(pattern.result(), closed(candidate.signature().result(), own), matching);
        for (Type declared : pattern.thrown()) {
            for (Type thrown : candidate.signature().thrown()) {
                match(declared, thrown, BoundKind.LOWER, own);
            }
        }
    }

    private void gather(Signature pattern, Candidate candidate, List<Type> formals, MemberMatching matching) {
        List<TypeVariable> own = candidate.signature().typeParameters();
        for (int i = 0; i < formals.size(); i++) {
            for (Type passed : passed(pattern.parameters().get(i), pattern)) {
                match(passed, formals.get(i), BoundKind.UPPER, own);
            }
            matchNested(pattern.parameters().get(i), closed(formals.get(i), own), matching);
        }
    }

    /** What is passed of a type parameter of the member's own is of its bounds: that is all that a candidate sees. */
    private static List<Type> passed(Type parameter, Signature member) {
        return parameter instanceof TypeVariable variable
                        && member.typeParameters().contains(variable)
                ? variable.upperBounds()
                : List.of(parameter);
    }

    /** A generic candidate's own type parameters mean nothing to the contract: their bounds do, or nothing at all. */
    private void match(Type pattern, Type type, BoundKind kind, List<TypeVariable> own) {
        if (Mentions.any(type, own)) {
            hints.match(pattern, closed(type, own), kind);
            hints.match(pattern, Erasure.of(type), kind);
        } else {
            hints.match(pattern, type, kind);
        }
    }

    private static Type closed(Type type, List<TypeVariable> own) {
        return own.isEmpty() ? type : Substitution.of(own, closedBounds(own)).apply(type);
    }

    /** A bound that speaks of type parameters in turn is erased. */
    private static List<Type> closedBounds(List<TypeVariable> own) {
        List<Type> bounds = new ArrayList<>();
        for (TypeVariable parameter : own) {
            Type bound = parameter.upperBound();
            bounds.add(Mentions.any(bound, own) ? Erasure.of(bound) : bound);
        }
        return bounds;
    }

    /**
     * Where values of a type are to be adapted to a protocol, its supertypes or members say what the protocol holds.
     */
    private void matchNested(Type pattern, Type type, MemberMatching matching) {
        if (!(pattern instanceof ClassType named) || !Mentions.any(named, open)) {
            return;
        }
        Conversion.NestedProtocol nested = matching.nested().possible(type, withoutWildcards(named));
        if (nested == null || isAbove(type, named, matching.relations())) {
            return;
        }
        if (isAbove(named, type, matching.relations())) {
            hints.match(pattern, type, BoundKind.LOWER);
        } else if (nestedSeen.add(List.of(nested.type(), nested.protocol()))) {
            gatherAll((ClassType) nested.protocol(), matching.of(nested.type()));
        }
    }

    private static boolean isAbove(Type upper, Type lower, TypeRelations relations) {
        return upper instanceof ClassType named && relations.supertypes().asSuper(lower, named.declaration()) != null;
    }

    private void gatherAll(ClassType protocol, MemberMatching matching) {
        ContractShape shape = ContractShape.of(protocol, matching.relations().known());
        try {
            for (ContractMember member : shape.members()) {
                gather(member, matching);
            }
        } catch (UnreadableClassException unreadable) {
            // What cannot be read says nothing; whether it matters is for the check to tell.
        }
    }

    /** A wildcard's bound is the best guess there is of what it stands for. */
    private static ClassType withoutWildcards(ClassType type) {
        List<Type> arguments = new ArrayList<>();
        for (Type argument : type.arguments()) {
            arguments.add(argument instanceof WildcardType wildcard ? wildcard.bound() : argument);
        }
        return new ClassType(type.declaration(), arguments);
    }
}
