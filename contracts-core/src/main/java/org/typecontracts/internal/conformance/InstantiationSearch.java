package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberOutcome.Bound;
import org.typecontracts.internal.model.ClassType;
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
    private List<List<Type>> candidates = List.of();
    private int checks;

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
        candidates = InstantiationCandidates.of(contract, matching);
        return extend(List.of());
    }

    /** Return the instantiation under which the most members are met, or null if none is within its bounds. */
    @Nullable
    Substitution best() {
        candidates = InstantiationCandidates.of(contract, matching);
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
                .filter(member -> !Mentions.any(member, later)
                        && (count == 0 || Mentions.any(member, open.subList(count - 1, count))))
                .toList();
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
