package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a class reaches a contract through registrations and inheritance, in any mixture and at any depth.
 *
 * <p>The search goes upward, from the class to what its supertypes were registered under, nearest first; so its cost
 * does not depend on how many other classes were registered. It ends also where a child registry and its parent close a
 * cycle between them.
 */
final class UpwardSearch {
    private final View view;
    private final boolean withExtensions;
    private final @Nullable WrittenArguments arguments;
    private final Set<Class<?>> left = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();

    private UpwardSearch(View view, boolean withExtensions, @Nullable WrittenArguments arguments) {
        this.view = view;
        this.withExtensions = withExtensions;
        this.arguments = arguments;
    }

    /** A shortest path through registrations alone, or null. */
    static @Nullable Path throughRegistrations(View view, Class<?> subject, Class<?> contract) {
        return find(view, Lineage.of(subject), contract, false, null);
    }

    /** A shortest path through registrations, and extensions if wanted, that fits the arguments if any; or null. */
    static @Nullable Path find(
            View view,
            Lineage lineage,
            Class<?> contract,
            boolean withExtensions,
            @Nullable WrittenArguments arguments) {
        return new UpwardSearch(view, withExtensions, arguments).path(lineage, contract);
    }

    /** The ways through registrations and extensions that fit the arguments if any, one for each step at their ends. */
    static List<Path> all(View view, Lineage lineage, Class<?> contract, @Nullable WrittenArguments arguments) {
        List<Path> result = new ArrayList<>();
        for (Step step : exhausted(view, lineage, true).steps) {
            if (contract.isAssignableFrom(step.contract())) {
                Path path = new Path(lineage.subject(), contract, step);
                if (arguments == null || arguments.fit(path)) {
                    result.add(path);
                }
            }
        }
        return result;
    }

    /**
     * The sub-contracts of a contract that a class reaches through registrations alone, in the order of their names.
     */
    static List<Class<?>> subContracts(View view, Lineage lineage, Class<?> contract) {
        Set<Class<?>> found = new HashSet<>();
        for (Step step : exhausted(view, lineage, false).steps) {
            if (step.contract() != contract && contract.isAssignableFrom(step.contract())) {
                found.add(step.contract());
            }
        }
        List<Class<?>> result = new ArrayList<>(found);
        result.sort(Comparator.comparing(Class::getName));
        return result;
    }

    /** Every class from which something is asked upward: a class, and all that it reaches, with their supertypes. */
    static Set<Class<?>> closure(View view, Class<?> subject) {
        return exhausted(view, Lineage.of(subject), true).left;
    }

    /** A search that has taken every step there is. */
    private static UpwardSearch exhausted(View view, Lineage lineage, boolean withExtensions) {
        UpwardSearch search = new UpwardSearch(view, withExtensions, null);
        search.leave(lineage, null);
        for (int next = 0; next < search.steps.size(); next++) {
            Step step = search.steps.get(next);
            search.leave(Lineage.of(step.contract()), step);
        }
        return search;
    }

    private @Nullable Path path(Lineage lineage, Class<?> contract) {
        if (contract.isAssignableFrom(lineage.subject())) {
            return new Path(lineage.subject(), contract, null);
        }
        leave(lineage, null);
        for (int next = 0; next < steps.size(); next++) {
            Step step = steps.get(next);
            if (contract.isAssignableFrom(step.contract())) {
                Path path = new Path(lineage.subject(), contract, step);
                if (arguments == null || arguments.fit(path)) {
                    return path;
                }
            }
            leave(Lineage.of(step.contract()), step);
        }
        return null;
    }

    /** Note all steps that lead up from a class and its supertypes. */
    private void leave(Lineage lineage, @Nullable Step before) {
        for (Class<?> type : lineage.types()) {
            if (left.add(type)) {
                addSteps(lineage.subject(), before, type);
            }
        }
    }

    private void addSteps(Class<?> from, @Nullable Step before, Class<?> type) {
        Above above = view.above(type);
        for (Class<?> contract : above.registered()) {
            steps.add(new Step(before, from, type, contract, false));
        }
        if (withExtensions) {
            for (Class<?> contract : above.extended().keySet()) {
                steps.add(new Step(before, from, type, contract, true));
            }
        }
    }
}
