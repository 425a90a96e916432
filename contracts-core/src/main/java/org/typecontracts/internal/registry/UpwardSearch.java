package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.Lineage;

/**
 * Finds how a class reaches a contract through registrations and inheritance, in any mixture and at any depth.
 *
 * <p>The search goes upward, from the class to what its supertypes were registered under, nearest first; so its cost
 * does not depend on how many other classes were registered. It ends also where a child registry and its parent close a
 * cycle between them. A search is for one question.
 */
final class UpwardSearch {
    private final View view;
    private final Lineage start;
    private final boolean takesExtensions;
    private final Set<Class<?>> visited = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();

    private UpwardSearch(View view, Lineage start, boolean takesExtensions) {
        this.view = view;
        this.start = start;
        this.takesExtensions = takesExtensions;
    }

    /** Search on ways through registrations alone. */
    static UpwardSearch alongRegistrations(View view, Lineage start) {
        return new UpwardSearch(view, start, false);
    }

    /** Search on ways through registrations and extensions. */
    static UpwardSearch alongAll(View view, Lineage start) {
        return new UpwardSearch(view, start, true);
    }

    /** A shortest way to a contract that fits the arguments, if any are asked for; or null. */
    @Nullable
    Path path(Class<?> contract, @Nullable WrittenArguments arguments) {
        if (contract.isAssignableFrom(start.subject())) {
            return new Path(start.subject(), contract, null);
        }
        visit(start, null);
        for (int next = 0; next < steps.size(); next++) {
            Step step = steps.get(next);
            Path path = pathOver(step, contract, arguments);
            if (path != null) {
                return path;
            }
            visit(Lineage.of(step.contract()), step);
        }
        return null;
    }

    /** The ways to a contract that fit the arguments, if any are asked for; one for each step at their ends. */
    List<Path> paths(Class<?> contract, @Nullable WrittenArguments arguments) {
        takeAllSteps();
        List<Path> result = new ArrayList<>();
        for (Step step : steps) {
            Path path = pathOver(step, contract, arguments);
            if (path != null) {
                result.add(path);
            }
        }
        return result;
    }

    private @Nullable Path pathOver(Step last, Class<?> contract, @Nullable WrittenArguments arguments) {
        if (!contract.isAssignableFrom(last.contract())) {
            return null;
        }
        Path path = new Path(start.subject(), contract, last);
        return arguments == null || arguments.fit(path) ? path : null;
    }

    /** The sub-contracts of a contract that are reached, in the order of their names. */
    List<Class<?>> subContracts(Class<?> contract) {
        takeAllSteps();
        Set<Class<?>> found = new HashSet<>();
        for (Step step : steps) {
            if (step.contract() != contract && contract.isAssignableFrom(step.contract())) {
                found.add(step.contract());
            }
        }
        List<Class<?>> result = new ArrayList<>(found);
        result.sort(Comparator.comparing(Class::getName));
        return result;
    }

    /** Every class from which something is asked upward: where the search starts, what it reaches, their supertypes. */
    Set<Class<?>> closure() {
        takeAllSteps();
        return visited;
    }

    private void takeAllSteps() {
        visit(start, null);
        for (int next = 0; next < steps.size(); next++) {
            Step step = steps.get(next);
            visit(Lineage.of(step.contract()), step);
        }
    }

    /** Note all steps that lead up from a class and its supertypes. */
    private void visit(Lineage lineage, @Nullable Step before) {
        for (Class<?> type : lineage.types()) {
            if (visited.add(type)) {
                addSteps(lineage.subject(), before, type);
            }
        }
    }

    private void addSteps(Class<?> from, @Nullable Step before, Class<?> type) {
        ContractsAbove above = view.contractsAbove(type);
        for (Class<?> contract : above.registered()) {
            steps.add(new Step(before, from, type, contract, false));
        }
        if (takesExtensions) {
            for (Class<?> contract : above.extended().keySet()) {
                steps.add(new Step(before, from, type, contract, true));
            }
        }
    }
}
