package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberOutcome.Bound;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/**
 * Searches for type arguments of a contract under which a subject conforms.
 *
 * <p>It guesses and verifies: candidates come from the subject's own signatures, and each is checked by the rule for a
 * parametrised contract, so that a guess can be poor but never wrong.
 */
final class InstantiationSearch {
    /** Bounds the number of members checked, for contracts with many parameters and many overloads. */
    private static final int CHECK_LIMIT = 600;

    private final ContractShape contract;
    private final MemberMatching matching;
    private final TypeRelations relations;
    private final List<TypeVariable> open;
    private final List<List<Type>> candidates = new ArrayList<>();
    private int checks;
    private boolean wantsSelfBounded;

    InstantiationSearch(ContractShape contract, MemberMatching matching) {
        this.contract = contract;
        this.matching = matching;
        this.relations = matching.relations();
        this.open = contract.openParameters();
    }

    /** Return the first instantiation, the most informative being tried first, or null if none was found. */
    @Nullable
    Substitution find() {
        List<ContractMember> closed = membersDecidedBy(0);
        if (!matching.bindsAll(closed)) {
            return null;
        }
        gather();
        return extend(List.of());
    }

    /** Return the instantiation under which the most members are met, or null if none is within its bounds. */
    @Nullable
    Substitution best() {
        gather();
        Substitution best = null;
        long most = -1;
        for (List<Type> guess : guesses()) {
            Substitution substitution = substitution(guess);
            long met = areWithinBounds(guess) ? countMet(substitution) : -1;
            if (met > most) {
                most = met;
                best = substitution;
            }
        }
        return best;
    }

    private long countMet(Substitution substitution) {
        return contract.members().stream()
                .filter(member -> matching.match(instantiated(member, substitution)) instanceof Bound)
                .count();
    }

    private List<Type> firsts() {
        return candidates.stream().map(each -> each.get(0)).toList();
    }

    private List<List<Type>> guesses() {
        List<List<Type>> guesses = new ArrayList<>();
        guesses.add(firsts());
        for (int i = 0; i < candidates.size(); i++) {
            for (Type other :
                    candidates.get(i).subList(1, Math.min(candidates.get(i).size(), 6))) {
                List<Type> guess = new ArrayList<>(firsts());
                guess.set(i, other);
                guesses.add(guess);
            }
        }
        return guesses;
    }

    static ContractMember instantiated(ContractMember member, Substitution substitution) {
        return member.withSignature(substitution.apply(member.signature()));
    }

    private Substitution substitution(List<Type> types) {
        return Substitution.of(open.subList(0, types.size()), types);
    }

    private void gather() {
        if (!candidates.isEmpty()) {
            return;
        }
        InstantiationHints hints = new InstantiationHints(open, relations);
        for (ContractMember member : contract.members()) {
            if (mentions(member, open)) {
                gather(member, hints);
            }
        }
        for (TypeVariable parameter : open) {
            candidates.add(candidates(parameter, hints));
        }
    }

    /** A parameter that no member mentions may be anything within its bounds. */
    private List<Type> candidates(TypeVariable parameter, InstantiationHints hints) {
        if (contract.members().stream().noneMatch(member -> mentions(member, List.of(parameter)))) {
            return List.of(new WildcardType(WildcardType.Kind.UNBOUNDED, relations.object));
        }
        Set<Type> found = new LinkedHashSet<>(hints.candidates(parameter));
        if (wantsSelfBounded || Mentions.any(parameter.upperBound(), open)) {
            open.forEach(other -> found.addAll(hints.candidates(other)));
            found.addAll(selfBounded());
        }
        for (TypeVariable other : open) {
            if (Mentions.any(other.upperBound(), List.of(parameter))) {
                found.addAll(hints.candidates(other));
            }
        }
        return List.copyOf(found);
    }

    /** A recursive bound such as {@code T extends Comparable<T>} asks for a type that knows itself. */
    private List<Type> selfBounded() {
        return List.of(
                ClassType.erased(matching.subject().declaration()),
                ClassType.erased(relations.known.string()),
                relations.boxing.boxed(PrimitiveType.INT));
    }

    private void gather(ContractMember member, InstantiationHints hints) {
        int count = member.signature().parameters().size();
        matching.offers(member)
                .filter(candidate ->
                        candidate.parameterCount() == count || InvocationPhase.VARIABLE_ARITY.fits(candidate, count))
                .forEach(candidate -> gather(member.signature(), candidate, hints));
    }

    private void gather(Signature pattern, Candidate candidate, InstantiationHints hints) {
        int count = pattern.parameters().size();
        List<TypeVariable> own = candidate.signature().typeParameters();
        wantsSelfBounded |= own.stream().anyMatch(parameter -> Mentions.any(parameter.upperBound(), own));
        if (candidate.parameterCount() == count) {
            gather(pattern, candidate, candidate.signature().parameters(), hints);
        }
        if (InvocationPhase.VARIABLE_ARITY.fits(candidate, count)) {
            gather(pattern, candidate, InvocationPhase.expanded(candidate, count), hints);
        }
        match(pattern.result(), candidate.signature().result(), BoundKind.LOWER, candidate, hints);
        for (Type declared : pattern.thrown()) {
            for (Type thrown : candidate.signature().thrown()) {
                match(declared, thrown, BoundKind.LOWER, candidate, hints);
            }
        }
    }

    private static void gather(Signature pattern, Candidate candidate, List<Type> formals, InstantiationHints hints) {
        for (int i = 0; i < formals.size(); i++) {
            match(pattern.parameters().get(i), formals.get(i), BoundKind.UPPER, candidate, hints);
        }
    }

    /** A generic candidate's own type parameters mean nothing to the contract: their bounds do, or nothing at all. */
    private static void match(Type pattern, Type type, BoundKind kind, Candidate candidate, InstantiationHints hints) {
        List<TypeVariable> own = candidate.signature().typeParameters();
        if (Mentions.any(type, own)) {
            List<Type> bounds = Erasure.of(own);
            hints.match(pattern, Substitution.of(own, bounds).apply(type), kind);
            hints.match(pattern, Erasure.of(type), kind);
        } else {
            hints.match(pattern, type, kind);
        }
    }

    /** Extend a partial guess by one parameter, checking each member as soon as all it mentions is guessed. */
    private @Nullable Substitution extend(List<Type> guess) {
        if (guess.size() == open.size()) {
            return areWithinBounds(guess) ? substitution(guess) : null;
        }
        for (Type candidate : candidates.get(guess.size())) {
            List<Type> longer = new ArrayList<>(guess);
            longer.add(candidate);
            if (holds(longer)) {
                Substitution found = extend(longer);
                if (found != null) {
                    return found;
                }
            }
            if (checks > CHECK_LIMIT) {
                return null;
            }
        }
        return null;
    }

    private boolean holds(List<Type> guess) {
        Substitution substitution = substitution(guess);
        for (ContractMember member : membersDecidedBy(guess.size())) {
            checks++;
            if (!(matching.match(instantiated(member, substitution)) instanceof Bound)) {
                return false;
            }
        }
        return true;
    }

    /** Return the members that mention no parameter beyond the first so many, and the last of those. */
    private List<ContractMember> membersDecidedBy(int count) {
        List<TypeVariable> later = open.subList(count, open.size());
        return contract.members().stream()
                .filter(member ->
                        !mentions(member, later) && (count == 0 || mentions(member, open.subList(count - 1, count))))
                .toList();
    }

    private static boolean mentions(ContractMember member, List<TypeVariable> variables) {
        Signature signature = member.signature();
        return Mentions.any(signature.parameters(), variables)
                || Mentions.any(signature.result(), variables)
                || Mentions.any(signature.thrown(), variables)
                || signature.typeParameters().stream()
                        .anyMatch(parameter -> Mentions.any(parameter.upperBound(), variables));
    }

    private boolean areWithinBounds(List<Type> guess) {
        Substitution substitution = substitution(guess);
        List<TypeVariable> parameters = contract.declaration().typeParameters();
        List<Type> arguments = contract.arguments(substitution);
        Substitution all = Substitution.of(parameters, arguments);
        for (int i = 0; i < parameters.size(); i++) {
            Type argument = arguments.get(i);
            boolean mayBeAnything = argument instanceof WildcardType;
            if (!mayBeAnything
                    && !relations.subtypes.holds(
                            argument, all.apply(parameters.get(i).upperBound()))) {
                return false;
            }
        }
        return areContained(contract.type(), arguments);
    }

    private boolean areContained(ClassType asked, List<Type> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (asked.arguments().get(i) instanceof WildcardType wildcard
                    && !relations.containment.contains(wildcard, arguments.get(i))) {
                return false;
            }
        }
        return true;
    }
}
