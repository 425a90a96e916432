package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.InstantiationPlan.Step;
import org.typecontracts.internal.conformance.MemberOutcome.Bound;
import org.typecontracts.internal.language.BoundKind;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * Searches for type arguments of a contract under which a subject conforms.
 *
 * <p>It guesses and verifies: candidates come from the subject's own signatures, and each is checked by the rule for a
 * parametrised contract, so that a guess can be poor but never wrong.
 */
final class InstantiationSearch {
    /** Bounds the number of members checked, for contracts with many parameters and many overloads. */
    private static final int CHECK_LIMIT = 2_000;

    private final ContractShape contract;
    private final MemberMatching matching;
    private final TypeRelations relations;
    private final InstantiationBounds bounds;
    private final List<TypeVariable> open;
    private final Map<TypeVariable, Type> guess = new HashMap<>();
    private List<List<Type>> candidates = List.of();
    private int checks;

    InstantiationSearch(ContractShape contract, MemberMatching matching) {
        this.contract = contract;
        this.matching = matching;
        this.relations = matching.relations();
        this.bounds = new InstantiationBounds(contract, relations);
        this.open = contract.openParameters();
    }

    /** Return the first instantiation, the most informative being tried first, or null if none was found. */
    @Nullable
    Substitution find() {
        for (ContractMember member : contract.members()) {
            if (!member.mentions(open) && !binds(member)) {
                return null;
            }
        }
        candidates = InstantiationCandidates.of(contract, matching);
        for (List<Step> connected : contract.plan()) {
            if (!extend(connected)) {
                return null;
            }
        }
        return substitution();
    }

    static ContractMember instantiated(ContractMember member, Substitution substitution) {
        return member.withSignature(substitution.apply(member.signature()));
    }

    private Substitution substitution() {
        return Substitution.of(new ArrayList<>(guess.keySet()), new ArrayList<>(guess.values()));
    }

    /** Guess one parameter after another, looking at each member as soon as something is known of it. */
    private boolean extend(List<Step> steps) {
        if (steps.isEmpty()) {
            return true;
        }
        Step step = steps.get(0);
        for (Type candidate : worthTrying(step)) {
            guess.put(step.parameter(), candidate);
            if (holds(step) && extend(steps.subList(1, steps.size()))) {
                return true;
            }
            if (checks > CHECK_LIMIT) {
                return false;
            }
        }
        guess.remove(step.parameter());
        return false;
    }

    /** A parameter of results alone is, most likely, what the members found return. */
    private Collection<Type> worthTrying(Step step) {
        List<Type> all = candidates.get(open.indexOf(step.parameter()));
        if (!step.isOfResultsAlone()) {
            return all;
        }
        InstantiationHints hints = new InstantiationHints(open, relations);
        for (ContractMember member : step.decided()) {
            Type found = matching.result(instantiated(member, substitution()));
            if (found != null) {
                hints.match(member.signature().result(), found, BoundKind.LOWER);
            }
        }
        Set<Type> likeliestFirst = new LinkedHashSet<>(hints.found(step.parameter()));
        likeliestFirst.addAll(all);
        return likeliestFirst;
    }

    private boolean holds(Step step) {
        Substitution substitution = substitution();
        if (!bounds.admit(step.bounded(), substitution)) {
            return false;
        }
        for (ContractMember member : step.decided()) {
            checks++;
            ContractMember instantiated = instantiated(member, substitution);
            if (!binds(instantiated)) {
                return false;
            }
        }
        for (ContractMember member : step.begun()) {
            checks++;
            if (!matching.mayTake(instantiated(member, substitution), step.unknown())) {
                return false;
            }
        }
        return true;
    }

    private boolean binds(ContractMember member) {
        return matching.match(member) instanceof Bound;
    }
}
