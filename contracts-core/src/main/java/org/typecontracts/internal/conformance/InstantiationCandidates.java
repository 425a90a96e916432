package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Lists, for each open parameter of a contract, the types worth trying, the most telling first. */
final class InstantiationCandidates {
    private final ContractShape contract;
    private final MemberMatching matching;
    private final TypeRelations relations;
    private final List<TypeVariable> open;
    private final InstantiationHints hints;
    private final OccurringTypes occurring;
    private final List<TypeVariable> mattering;
    private boolean wantsSelfBounded;

    private InstantiationCandidates(ContractShape contract, MemberMatching matching) {
        this.contract = contract;
        this.matching = matching;
        this.relations = matching.relations();
        this.open = contract.openParameters();
        this.hints = new InstantiationHints(open, relations);
        this.occurring = new OccurringTypes(relations.boxing());
        this.mattering = mattering();
    }

    static List<List<Type>> of(ContractShape contract, MemberMatching matching) {
        InstantiationCandidates candidates = new InstantiationCandidates(contract, matching);
        for (ContractMember member : contract.members()) {
            for (Candidate offered : matching.offers(member)) {
                candidates.occurring.add(offered);
            }
            if (Mentions.any(member, candidates.open)) {
                candidates.gather(member);
            }
        }
        List<List<Type>> all = new ArrayList<>();
        for (TypeVariable parameter : candidates.open) {
            all.add(candidates.candidates(parameter));
        }
        return all;
    }

    /** A parameter that nothing depends on may be anything within its bound. */
    private List<Type> candidates(TypeVariable parameter) {
        WildcardType written = written(parameter);
        if (!mattering.contains(parameter)) {
            return List.of(written);
        }
        Set<Type> found = new LinkedHashSet<>(hints.candidates(parameter));
        found.add(written.bound());
        if (wantsSelfBounded || Mentions.any(parameter.upperBound(), open)) {
            for (TypeVariable other : open) {
                found.addAll(hints.candidates(other));
            }
            found.addAll(selfBounded());
        }
        for (TypeVariable other : open) {
            if (isBoundedBy(other, parameter)) {
                found.addAll(hints.candidates(other));
            }
        }
        // Where Object makes a call ambiguous, anything unrelated to the subject's types may do.
        found.add(ClassType.erased(relations.known.string()));
        found.addAll(occurring.found());
        return List.copyOf(found);
    }

    /** Return the parameters that a member mentions, and those that their bounds mention in turn. */
    private List<TypeVariable> mattering() {
        List<TypeVariable> found = new ArrayList<>();
        List<TypeVariable> rest = new ArrayList<>();
        for (TypeVariable parameter : open) {
            (isMentioned(parameter) ? found : rest).add(parameter);
        }
        for (int i = 0; i < found.size(); i++) {
            for (TypeVariable parameter : rest) {
                if (isBoundedBy(found.get(i), parameter) && !found.contains(parameter)) {
                    found.add(parameter);
                }
            }
        }
        return found;
    }

    private boolean isMentioned(TypeVariable parameter) {
        for (ContractMember member : contract.members()) {
            if (Mentions.any(member, List.of(parameter))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundedBy(TypeVariable parameter, TypeVariable other) {
        return parameter != other && Mentions.any(parameter.upperBound(), List.of(other));
    }

    /** Return the wildcard that the question has in a parameter's place, the unbounded one if it has none. */
    private WildcardType written(TypeVariable parameter) {
        int position = contract.declaration().typeParameters().indexOf(parameter);
        return contract.type().arguments().get(position) instanceof WildcardType wildcard
                ? wildcard
                : new WildcardType(WildcardType.Kind.UNBOUNDED, relations.object);
    }

    /** A recursive bound such as {@code T extends Comparable<T>} asks for a type that knows itself. */
    private List<Type> selfBounded() {
        return List.of(
                ClassType.erased(matching.subject().declaration()),
                ClassType.erased(relations.known.string()),
                relations.boxing().boxed(PrimitiveType.INT));
    }

    private void gather(ContractMember member) {
        int count = member.signature().parameters().size();
        for (Candidate offered : matching.offers(member)) {
            if (offered.parameterCount() == count || InvocationPhase.VARIABLE_ARITY.fits(offered, count)) {
                gather(member.signature(), offered);
            }
        }
    }

    private void gather(Signature pattern, Candidate candidate) {
        int count = pattern.parameters().size();
        List<TypeVariable> own = candidate.signature().typeParameters();
        for (TypeVariable parameter : own) {
            wantsSelfBounded |= Mentions.any(parameter.upperBound(), own);
        }
        if (candidate.parameterCount() == count) {
            gather(pattern, candidate, candidate.signature().parameters());
        }
        if (InvocationPhase.VARIABLE_ARITY.fits(candidate, count)) {
            gather(pattern, candidate, InvocationPhase.expanded(candidate, count));
        }
        match(pattern.result(), candidate.signature().result(), BoundKind.LOWER, candidate);
        for (Type declared : pattern.thrown()) {
            for (Type thrown : candidate.signature().thrown()) {
                match(declared, thrown, BoundKind.LOWER, candidate);
            }
        }
    }

    private void gather(Signature pattern, Candidate candidate, List<Type> formals) {
        for (int i = 0; i < formals.size(); i++) {
            match(pattern.parameters().get(i), formals.get(i), BoundKind.UPPER, candidate);
        }
    }

    /** A generic candidate's own type parameters mean nothing to the contract: their bounds do, or nothing at all. */
    private void match(Type pattern, Type type, BoundKind kind, Candidate candidate) {
        List<TypeVariable> own = candidate.signature().typeParameters();
        if (Mentions.any(type, own)) {
            List<Type> bounds = Erasure.of(own);
            hints.match(pattern, Substitution.of(own, bounds).apply(type), kind);
            hints.match(pattern, Erasure.of(type), kind);
        } else {
            hints.match(pattern, type, kind);
        }
    }
}
