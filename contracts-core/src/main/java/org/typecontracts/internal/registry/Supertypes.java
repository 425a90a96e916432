package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order in which a class's supertypes are asked: superclasses before interfaces, nearest first. */
final class Supertypes {
    private Supertypes() {}

    /**
     * Return a class and all its supertypes.
     *
     * @param type a class or an interface
     * @return the class itself, its superclasses, then the interfaces breadth first; {@code Object} last
     */
    static List<Class<?>> nearestFirst(Class<?> type) {
        Set<Class<?>> result = new LinkedHashSet<>();
        for (Class<?> next = type; next != null && next != Object.class; next = next.getSuperclass()) {
            result.add(next);
        }
        List<Class<?>> queue = new ArrayList<>(result);
        for (int i = 0; i < queue.size(); i++) {
            for (Class<?> face : queue.get(i).getInterfaces()) {
                if (result.add(face)) {
                    queue.add(face);
                }
            }
        }
        result.add(Object.class);
        return List.copyOf(result);
    }
}
