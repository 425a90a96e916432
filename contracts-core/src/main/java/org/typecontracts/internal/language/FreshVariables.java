package org.typecontracts.internal.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.NullType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * Solves inference variables that depend on one another by fresh type variables with the bounds they have (JLS 18.4).
 *
 * <p>The bounds are completed one after another, as javac does it: one that is completed early is compared with others
 * that still speak of inference variables.
 */
final class FreshVariables {
    private final InferenceContext context;
    private final TypeRelations relations;
    private final Map<FreshVariable, List<Type>> bounds = new LinkedHashMap<>();

    FreshVariables(InferenceContext context) {
        this.context = context;
        this.relations = context.relations();
    }

    /** Solve the variables; return false if the bounds of one have no greatest lower bound. */
    boolean solve(List<InferenceVariable> group) {
        List<TypeVariable> parameters =
                group.stream().map(InferenceVariable::parameter).toList();
        for (InferenceVariable variable : group) {
            List<Type> upper = variable.bounds(BoundKind.UPPER);
            Type solution = Mentions.any(upper, parameters) ? fresh(variable, upper) : lowest(upper);
            if (solution == null) {
                return false;
            }
            variable.instantiate(solution);
        }
        return complete();
    }

    private @Nullable Type fresh(InferenceVariable variable, List<Type> upper) {
        if (upper.size() > 1 && upper.stream().anyMatch(ArrayType.class::isInstance)) {
            return null;
        }
        FreshVariable fresh = new FreshVariable(variable.name(), MinimalTypes.intersection(upper, relations.object()));
        bounds.put(fresh, upper);
        return fresh;
    }

    private @Nullable Type lowest(List<Type> upper) {
        Type bound = upper.isEmpty()
                ? relations.object()
                : relations.greatestLowerBound().of(upper);
        return bound == NullType.NULL ? null : bound;
    }

    private boolean complete() {
        Substitution solution = context.solution();
        for (Map.Entry<FreshVariable, List<Type>> each : bounds.entrySet()) {
            Type bound = relations.greatestLowerBound().of(solution.apply(each.getValue()));
            if (bound == null) {
                return false;
            }
            each.getKey().complete(bound);
        }
        return true;
    }
}
