package org.typecontracts.internal.adapter;

import java.lang.reflect.Modifier;
import org.typecontracts.internal.adapter.ForwardTarget.ConstructorTarget;
import org.typecontracts.internal.adapter.ForwardTarget.LinkedTarget;

/**
 * Picks the type under which an adapter keeps its target: the one that all its members are linked through, so that no
 * call needs a cast, if the adapter can name it; else {@link Object}.
 */
final class TargetType {
    private TargetType() {}

    /**
     * Return the type.
     *
     * @param plan what the adapter does
     * @param host a class of the package in which the adapter is defined
     */
    static Class<?> of(AdapterPlan plan, Class<?> host) {
        Class<?> common = null;
        for (Forward forward : plan.forwards()) {
            Class<?> receiver = receiver(forward.target());
            if (common != null && common != receiver) {
                return Object.class;
            }
            common = receiver;
        }
        return common != null && Visibility.sees(host, common) ? common : Object.class;
    }

    private static Class<?> receiver(ForwardTarget target) {
        boolean isOfObject = target instanceof LinkedTarget linked
                && !(target instanceof ConstructorTarget)
                && !Modifier.isStatic(linked.looked().getModifiers());
        return isOfObject ? ((LinkedTarget) target).receiver() : Object.class;
    }
}
