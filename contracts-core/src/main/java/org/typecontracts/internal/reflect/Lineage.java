package org.typecontracts.internal.reflect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class and its supertypes, in the order in which what was said of them counts: superclasses before interfaces,
 * nearest first, {@code Object} last.
 *
 * <p>An array has the arrays of its component's supertypes before {@code Cloneable} and {@code Serializable}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lineage {
    /** Types that are equally near stand together. */
    private final List<List<Class<?>>> generations = new ArrayList<>();

    private final List<Class<?>> types = new ArrayList<>();

    private Lineage() {}

    /**
     * Return the lineage of a class.
     *
     * @param type any class
     * @return it and its supertypes
     */
    public static Lineage of(Class<?> type) {
        Lineage lineage = new Lineage();
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            for (List<Class<?>> generation : of(type.getComponentType()).generations) {
                lineage.add(arrays(generation));
            }
        } else {
            for (Class<?> next = type; isNotRoot(next); next = next.getSuperclass()) {
                lineage.add(List.of(next));
            }
        }
        Set<Class<?>> seen = new HashSet<>();
        for (Class<?> next = type; isNotRoot(next); next = next.getSuperclass()) {
            lineage.add(gained(next, seen));
        }
        lineage.add(List.of(Object.class));
        return lineage;
    }

    private void add(List<Class<?>> generation) {
        if (!generation.isEmpty()) {
            generations.add(generation);
            types.addAll(generation);
        }
    }

    private static boolean isNotRoot(@Nullable Class<?> type) {
        return type != null && type != Object.class;
    }

    private static List<Class<?>> arrays(List<Class<?>> components) {
        List<Class<?>> result = new ArrayList<>();
        for (Class<?> component : components) {
            result.add(component.arrayType());
        }
        return result;
    }

    /** The interfaces that a class has and its subclasses, seen before, have not. */
    private static List<Class<?>> gained(Class<?> type, Set<Class<?>> seen) {
        List<Class<?>> result = new ArrayList<>();
        gain(type, seen, result);
        for (int next = 0; next < result.size(); next++) {
            gain(result.get(next), seen, result);
        }
        return result;
    }

    private static void gain(Class<?> type, Set<Class<?>> seen, List<Class<?>> result) {
        for (Class<?> face : type.getInterfaces()) {
            if (seen.add(face)) {
                result.add(face);
            }
        }
    }

    /**
     * Return the class itself.
     *
     * @return the first of the types
     */
    public Class<?> subject() {
        return types.get(0);
    }

    /**
     * Return all types.
     *
     * @return the types, the class itself first
     */
    public List<Class<?>> types() {
        return types;
    }

    /**
     * Return the nearest of the types in question: those without a subtype in question, and of these those that come
     * first.
     *
     * @param inQuestion the types to choose among
     * @return the nearest; several only if they are unrelated interfaces and equally near, none only if none is in
     *     question
     */
    public List<Class<?>> nearest(Collection<Class<?>> inQuestion) {
        for (List<Class<?>> generation : generations) {
            List<Class<?>> nearest = new ArrayList<>();
            for (Class<?> type : generation) {
                if (inQuestion.contains(type) && isMostSpecific(type, inQuestion)) {
                    nearest.add(type);
                }
            }
            if (!nearest.isEmpty()) {
                return nearest;
            }
        }
        return List.of();
    }

    private static boolean isMostSpecific(Class<?> type, Collection<Class<?>> inQuestion) {
        for (Class<?> other : inQuestion) {
            if (other != type && type.isAssignableFrom(other)) {
                return false;
            }
        }
        return true;
    }
}
