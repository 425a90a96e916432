package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A class and its supertypes, in the order in which what was said of them counts: superclasses before interfaces,
 * nearest first, {@code Object} last.
 *
 * <p>An array has the arrays of its component's supertypes before {@code Cloneable} and {@code Serializable}.
 */
final class Lineage {
    /** Types that are equally near stand together. */
    private final List<List<Class<?>>> generations;

    private Lineage(List<List<Class<?>>> generations) {
        this.generations = generations;
    }

    /** The lineage of any class. */
    static Lineage of(Class<?> type) {
        List<List<Class<?>>> generations = new ArrayList<>();
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            of(type.getComponentType()).generations.forEach(generation -> generations.add(arrays(generation)));
        } else {
            superclasses(type).forEach(superclass -> generations.add(List.of(superclass)));
        }
        Set<Class<?>> seen = new LinkedHashSet<>();
        superclasses(type).forEach(superclass -> generations.add(gained(superclass, seen)));
        generations.add(List.of(Object.class));
        return new Lineage(generations);
    }

    private static List<Class<?>> superclasses(Class<?> type) {
        return Stream.<Class<?>>iterate(type, next -> next != null && next != Object.class, Class::getSuperclass)
                .toList();
    }

    private static List<Class<?>> arrays(List<Class<?>> components) {
        return components.stream().<Class<?>>map(Class::arrayType).toList();
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
        Arrays.stream(type.getInterfaces()).filter(seen::add).forEach(result::add);
    }

    /** All types, the class itself first. */
    List<Class<?>> types() {
        return generations.stream().flatMap(List::stream).toList();
    }

    /**
     * The nearest of the types in question: those without a subtype in question, and of these those that come first.
     * Several only if they are unrelated interfaces and equally near; none only if none is in question.
     */
    List<Class<?>> nearest(Predicate<Class<?>> inQuestion) {
        List<Class<?>> candidates = types().stream().filter(inQuestion).toList();
        Predicate<Class<?>> mostSpecific =
                type -> candidates.stream().noneMatch(other -> other != type && type.isAssignableFrom(other));
        return generations.stream()
                .map(generation -> generation.stream()
                        .filter(candidates::contains)
                        .filter(mostSpecific)
                        .toList())
                .filter(generation -> !generation.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
