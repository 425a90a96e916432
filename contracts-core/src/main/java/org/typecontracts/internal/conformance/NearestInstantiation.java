package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberOutcome.Bound;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.model.Type;

/** Picks, where no type arguments of a contract suit, those that come nearest: an explanation speaks of them. */
final class NearestInstantiation {
    /** Of the later candidates for a parameter few say more than the first. */
    private static final int CANDIDATES_TRIED = 6;

    private final ContractShape contract;
    private final MemberMatching matching;
    private final InstantiationBounds bounds;
    private final List<List<Type>> candidates;

    NearestInstantiation(ContractShape contract, MemberMatching matching) {
        this.contract = contract;
        this.matching = matching;
        this.bounds = new InstantiationBounds(contract, matching.relations());
        this.candidates = InstantiationCandidates.of(contract, matching);
    }

    /** Return the instantiation under which the most members are met, or null if none is within its bounds. */
    @Nullable
    Substitution find() {
        Substitution best = null;
        long most = -1;
        for (List<Type> types : guesses()) {
            Substitution substitution = Substitution.of(contract.openParameters(), types);
            long met =
                    bounds.admit(contract.declaration().typeParameters(), substitution) ? countMet(substitution) : -1;
            if (met > most) {
                most = met;
                best = substitution;
            }
        }
        return best;
    }

    private long countMet(Substitution substitution) {
        return contract.members().stream()
                .filter(member ->
                        matching.match(InstantiationSearch.instantiated(member, substitution)) instanceof Bound)
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
                    candidates.get(i).subList(1, Math.min(candidates.get(i).size(), CANDIDATES_TRIED))) {
                List<Type> guess = new ArrayList<>(firsts());
                guess.set(i, other);
                guesses.add(guess);
            }
        }
        return guesses;
    }
}
