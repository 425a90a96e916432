package org.typecontracts.internal.adapter;

import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.ForwardTarget.ConstructorTarget;
import org.typecontracts.internal.adapter.ForwardTarget.FieldTarget;
import org.typecontracts.internal.adapter.ForwardTarget.MethodTarget;

/**
 * What members return and an adapter of its own then stands for: whether there can be one is found out before the first
 * call.
 */
final class NestedResults {
    private NestedResults() {}

    /** Return why what a member returns cannot be adapted, in the words of {@link AdapterHost#obstacle}; or null. */
    static @Nullable String obstacle(AdapterPlan plan) {
        for (Forward forward : plan.forwards()) {
            NestedResult nested = forward.nestedResult();
            String obstacle = nested == null ? null : obstacle(plan, nested.contract());
            if (obstacle != null && !plan.nested().isExtended(returned(forward.target()), nested.contract())) {
                return obstacle;
            }
        }
        return null;
    }

    private static @Nullable String obstacle(AdapterPlan plan, Class<?> nested) {
        String inItself = Implementable.obstacle(nested);
        if (inItself != null) {
            return inItself;
        }
        return AdapterHost.existsFor(nested, plan.lookup()) ? null : Remedy.forNested(plan.contract(), nested);
    }

    private static Class<?> returned(ForwardTarget target) {
        if (target instanceof MethodTarget method) {
            return method.type().returnType();
        }
        if (target instanceof FieldTarget field) {
            return field.type();
        }
        return target instanceof ConstructorTarget constructor ? constructor.receiver() : Object.class;
    }
}
