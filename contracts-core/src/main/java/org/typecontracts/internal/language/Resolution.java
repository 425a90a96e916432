package org.typecontracts.internal.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;

/** Finds types for inference variables, those they depend on first (JLS 18.4). */
final class Resolution {
    private final InferenceContext context;
    private final TypeRelations relations;

    Resolution(InferenceContext context) {
        this.context = context;
        this.relations = context.relations();
    }

    /** Solve all variables; return false if there is no solution. */
    boolean solveAll(Unchecked unchecked) {
        return solve(context.unsolved(), unchecked);
    }

    /** Solve some variables, and those they depend on. */
    boolean solve(List<InferenceVariable> wanted, Unchecked unchecked) {
        if (!context.incorporation().run(unchecked)) {
            return false;
        }
        for (List<InferenceVariable> group : Dependencies.inOrder(context.unsolved(), wanted)) {
            if (!solveGroup(group, unchecked)) {
                return false;
            }
        }
        return true;
    }

    private boolean solveGroup(List<InferenceVariable> group, Unchecked unchecked) {
        List<InferenceVariable.Memento> saved = context.save();
        if (solveByBounds(group, unchecked)) {
            return true;
        }
        context.restore(saved);
        return new FreshVariables(context).solve(group)
                && context.incorporation().run(unchecked);
    }

    private boolean solveByBounds(List<InferenceVariable> group, Unchecked unchecked) {
        List<InferenceVariable> rest = unsolved(group);
        while (!rest.isEmpty()) {
            if (!solveSome(rest) || !context.incorporation().run(unchecked)) {
                return false;
            }
            rest = unsolved(group);
        }
        return true;
    }

    private static List<InferenceVariable> unsolved(List<InferenceVariable> group) {
        return group.stream()
                .filter(variable -> variable.instantiation() == null)
                .toList();
    }

    /** Equalities go before lower bounds, and those before upper ones: for all variables, not for each. */
    private boolean solveSome(List<InferenceVariable> rest) {
        for (Effort effort : Effort.values()) {
            Map<InferenceVariable, Solution> found = solutions(rest, effort);
            if (!found.isEmpty()) {
                return instantiate(found);
            }
        }
        return false;
    }

    private Map<InferenceVariable, Solution> solutions(List<InferenceVariable> variables, Effort effort) {
        Map<InferenceVariable, Solution> found = new LinkedHashMap<>();
        for (InferenceVariable variable : variables) {
            Solution solution = solution(variable, effort);
            if (solution != null) {
                found.put(variable, solution);
            }
        }
        return found;
    }

    /** Take the types that were found; return false if the bounds of a variable have none. */
    private static boolean instantiate(Map<InferenceVariable, Solution> found) {
        for (Solution solution : found.values()) {
            if (solution.type() == null) {
                return false;
            }
        }
        found.forEach((variable, solution) -> variable.instantiate(Objects.requireNonNull(solution.type())));
        return true;
    }

    private enum Effort {
        EQUALITIES,
        LOWER_BOUNDS,
        UPPER_BOUNDS
    }

    /** A type found for a variable; a null type means that its bounds have none. */
    private record Solution(@Nullable Type type) {}

    private @Nullable Solution solution(InferenceVariable variable, Effort effort) {
        List<Type> equal = variable.properBounds(BoundKind.EQUAL);
        if (!equal.isEmpty()) {
            return new Solution(equal.get(0));
        }
        List<Type> lower = effort == Effort.EQUALITIES ? List.of() : variable.properBounds(BoundKind.LOWER);
        if (!lower.isEmpty()) {
            return new Solution(
                    lower.size() == 1
                            ? reference(lower.get(0))
                            : relations.leastUpperBound().of(lower));
        }
        if (effort != Effort.UPPER_BOUNDS) {
            return null;
        }
        if (context.isThrown(variable) && admitsUncheckedException(variable)) {
            return new Solution(ClassType.erased(relations.known().runtimeException()));
        }
        List<Type> upper = variable.properBounds(BoundKind.UPPER);
        return upper.isEmpty()
                ? null
                : new Solution(relations.greatestLowerBound().of(upper));
    }

    private static @Nullable Type reference(Type type) {
        return type.isPrimitive() ? null : type;
    }

    private boolean admitsUncheckedException(InferenceVariable variable) {
        Type runtimeException = ClassType.erased(relations.known().runtimeException());
        return variable.properBounds(BoundKind.UPPER).stream()
                .allMatch(bound -> relations.subtypes().holds(runtimeException, bound));
    }
}
