package org.typecontracts.internal.reflect;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Lists a class and its supertypes.
 *
 * @since 0.1.0
 */
public final class Hierarchy {
    private Hierarchy() {}

    /**
     * Return a class, its superclasses, then all its interfaces, nearer ones first, then {@code Object}.
     *
     * @param type any class
     * @return the types, in this order
     */
    public static Set<Class<?>> of(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            all.add(each);
        }
        Set<Class<?>> level = new LinkedHashSet<>(all);
        while (!level.isEmpty()) {
            Set<Class<?>> next = new LinkedHashSet<>();
            for (Class<?> each : level) {
                Collections.addAll(next, each.getInterfaces());
            }
            next.removeAll(all);
            all.addAll(next);
            level = next;
        }
        all.add(Object.class);
        return all;
    }
}
