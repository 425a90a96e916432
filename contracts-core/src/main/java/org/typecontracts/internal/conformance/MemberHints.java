package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.BoundKind;
import org.typecontracts.internal.language.Candidate;
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
    private static final List<InvocationPhase> PHASES = List.of(InvocationPhase.LOOSE, InvocationPhase.VARIABLE_ARITY);

    private final List<TypeVariable> open;
    private final Substitution captured;
    private final InstantiationHints hints;
    private final Set<List<Type>> nestedSeen = new HashSet<>();
    private boolean wantSelfBounded;

    MemberHints(List<TypeVariable> open, Substitution captured, InstantiationHints hints) {
        this.open = open;
        this.captured = captured;
        this.hints = hints;
    }

    /** Return whether a candidate's own type parameter was met whose bound mentions such parameters in turn. */
    boolean wantSelfBounded() {
        return wantSelfBounded;
    }

    /** Gather what is said of the type parameters that a member mentions, if any. */
    void gather(ContractMember member, MemberMatching matching) {
        if (!member.mentions(open)) {
            return;
        }
        for (Candidate offered : matching.offers(member)) {
            gather(member.signature(), offered, matching);
        }
    }

    private void gather(Signature pattern, Candidate candidate, MemberMatching matching) {
        for (InvocationPhase phase : PHASES) {
            if (phase.fits(candidate, pattern.parameters().size())) {
                wantSelfBounded |= isSelfBounded(candidate.signature().typeParameters());
                gather(pattern, candidate, phase, matching);
            }
        }
    }

    private static boolean isSelfBounded(List<TypeVariable> parameters) {
        for (TypeVariable parameter : parameters) {
            if (Mentions.any(parameter.upperBound(), parameters)) {
                return true;
            }
        }
        return false;
    }

    private void gather(Signature pattern, Candidate candidate, InvocationPhase phase, MemberMatching matching) {
        CandidateReading reading = CandidateReading.of(
                candidate,
                known(pattern, matching.relations()),
                phase,
                captured.apply(pattern.result()),
                matching.relations());
        List<Type> formals = phase.formals(candidate, pattern.parameters().size());
        for (int i = 0; i < formals.size(); i++) {
            for (Type passed : passed(pattern.parameters().get(i), pattern)) {
                match(passed, reading.of(formals.get(i)), BoundKind.UPPER);
            }
            matchNested(pattern.parameters().get(i), reading.bounded(formals.get(i)), matching);
        }
        match(pattern.result(), reading.of(candidate.signature().result()), BoundKind.LOWER);
        matchNested(pattern.result(), reading.bounded(candidate.signature().result()), matching);
        for (Type declared : pattern.thrown()) {
            for (Type thrown : candidate.signature().thrown()) {
                match(declared, reading.of(thrown), BoundKind.LOWER);
            }
        }
    }

    /** Return the types that are passed; null for those that mention open parameters. */
    private List<@Nullable Type> known(Signature pattern, TypeRelations relations) {
        List<@Nullable Type> known = new ArrayList<>();
        for (Type parameter : pattern.parameters()) {
            known.add(Mentions.any(parameter, open) ? null : relations.capture().of(parameter));
        }
        return known;
    }

    /** What is passed of a type parameter of the member's own is of its bounds: that is all that a candidate sees. */
    private static List<Type> passed(Type parameter, Signature member) {
        return parameter instanceof TypeVariable variable
                        && member.typeParameters().contains(variable)
                ? variable.upperBounds()
                : List.of(parameter);
    }

    private void match(Type pattern, List<Type> types, BoundKind kind) {
        for (Type type : types) {
            hints.match(pattern, type, kind);
        }
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
