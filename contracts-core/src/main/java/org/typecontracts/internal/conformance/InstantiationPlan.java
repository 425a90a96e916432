package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.typecontracts.internal.language.Mentions;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * The order in which the open parameters of a contract are guessed: first those that decide the most members. What no
 * member and no bound connects is guessed apart, so that nothing is guessed again because of it.
 */
final class InstantiationPlan {
    /**
     * The guess of one parameter.
     *
     * @param parameter the parameter
     * @param unknown the parameters yet to be guessed
     * @param decided the members of which everything is known with it
     * @param begun the members of which more is known with it, but not everything
     * @param bounded the parameters of the contract that are known together with their bounds
     */
    record Step(
            TypeVariable parameter,
            List<TypeVariable> unknown,
            List<ContractMember> decided,
            List<ContractMember> begun,
            List<TypeVariable> bounded) {
        Step {
            unknown = List.copyOf(unknown);
            decided = List.copyOf(decided);
            begun = List.copyOf(begun);
            bounded = List.copyOf(bounded);
        }

        /** Return whether every member that mentions the parameter is decided with it, and none takes it. */
        boolean isOfResultsAlone() {
            for (ContractMember member : decided) {
                if (Mentions.any(parameters(member), List.of(parameter))) {
                    return false;
                }
            }
            return begun.isEmpty();
        }

        /** Members decided count double, those of which only the result is not known count once. */
        int weight() {
            int weight = 2 * decided.size();
            for (ContractMember member : begun) {
                if (!Mentions.any(parameters(member), unknown)) {
                    weight++;
                }
            }
            return weight;
        }
    }

    private final ContractShape contract;
    private final List<TypeVariable> open;

    private InstantiationPlan(ContractShape contract) {
        this.contract = contract;
        this.open = contract.openParameters();
    }

    /** Return the steps, those together that depend on one another. */
    static List<List<Step>> of(ContractShape contract) {
        InstantiationPlan plan = new InstantiationPlan(contract);
        List<List<Step>> steps = new ArrayList<>();
        for (Set<TypeVariable> connected : plan.connected()) {
            steps.add(plan.inOrder(connected));
        }
        return steps;
    }

    private List<Set<TypeVariable>> connected() {
        List<Set<TypeVariable>> groups = new ArrayList<>();
        for (TypeVariable parameter : open) {
            groups.add(new LinkedHashSet<>(List.of(parameter)));
        }
        for (ContractMember member : contract.members()) {
            join(mentioned(member), groups);
        }
        for (TypeVariable parameter : contract.declaration().typeParameters()) {
            join(mentionedWithBound(parameter), groups);
        }
        return groups;
    }

    private static void join(Set<TypeVariable> parameters, List<Set<TypeVariable>> groups) {
        Set<TypeVariable> joined = null;
        for (Set<TypeVariable> group : List.copyOf(groups)) {
            if (!Collections.disjoint(group, parameters)) {
                if (joined == null) {
                    joined = group;
                } else {
                    joined.addAll(group);
                    groups.remove(group);
                }
            }
        }
    }

    private List<Step> inOrder(Set<TypeVariable> connected) {
        List<Step> steps = new ArrayList<>();
        Set<TypeVariable> unknown = new LinkedHashSet<>(connected);
        while (!unknown.isEmpty()) {
            Step next = heaviest(unknown);
            steps.add(next);
            unknown.remove(next.parameter());
        }
        return steps;
    }

    private Step heaviest(Set<TypeVariable> unknown) {
        List<Step> steps = new ArrayList<>();
        for (TypeVariable parameter : unknown) {
            steps.add(step(parameter, unknown));
        }
        Step heaviest = steps.get(0);
        for (Step step : steps) {
            heaviest = step.weight() > heaviest.weight() ? step : heaviest;
        }
        return heaviest;
    }

    private Step step(TypeVariable parameter, Set<TypeVariable> unknown) {
        List<TypeVariable> later = new ArrayList<>(unknown);
        later.remove(parameter);
        List<ContractMember> decided = new ArrayList<>();
        List<ContractMember> begun = new ArrayList<>();
        for (ContractMember member : contract.members()) {
            if (member.mentions(List.of(parameter))) {
                (member.mentions(later) ? begun : decided).add(member);
            }
        }
        List<TypeVariable> bounded = new ArrayList<>();
        for (TypeVariable declared : contract.declaration().typeParameters()) {
            Set<TypeVariable> mentioned = mentionedWithBound(declared);
            if (mentioned.contains(parameter) && Collections.disjoint(mentioned, later)) {
                bounded.add(declared);
            }
        }
        return new Step(parameter, later, decided, begun, bounded);
    }

    /** Return the types of a member's parameters, and the bounds of its own type parameters. */
    private static List<Type> parameters(ContractMember member) {
        List<Type> types = new ArrayList<>(member.signature().parameters());
        for (TypeVariable own : member.signature().typeParameters()) {
            types.add(own.upperBound());
        }
        return types;
    }

    private Set<TypeVariable> mentioned(ContractMember member) {
        Set<TypeVariable> mentioned = new LinkedHashSet<>();
        for (TypeVariable parameter : open) {
            if (member.mentions(List.of(parameter))) {
                mentioned.add(parameter);
            }
        }
        return mentioned;
    }

    private Set<TypeVariable> mentionedWithBound(TypeVariable declared) {
        Set<TypeVariable> mentioned = new LinkedHashSet<>();
        for (TypeVariable parameter : open) {
            if (parameter.equals(declared) || Mentions.any(declared.upperBound(), List.of(parameter))) {
                mentioned.add(parameter);
            }
        }
        return mentioned;
    }
}
