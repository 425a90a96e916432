package org.typecontracts;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.typecontracts.internal.reflect.ClassReader;

/**
 * The default methods of several contracts, of which one object can have but one of each signature: the most specific,
 * as in any class (JLS 8.4.8.4). javac refuses a class that inherits two, and so is an adapter refused.
 */
final class CombinedMixins {
    private final List<SingleContract<?>> contracts;
    private final Set<List<Object>> settled;

    /** Those with the {@linkplain #key keys} that are settled the adapter has from the subject. */
    CombinedMixins(List<SingleContract<?>> contracts, Set<List<Object>> settled) {
        this.contracts = contracts;
        this.settled = settled;
    }

    /** What tells methods of one object apart. */
    static List<Object> key(Method method) {
        return List.of(method.getName(), method.getReturnType(), List.of(method.getParameterTypes()));
    }

    /** Refuse an adapter that would inherit two default methods of the same signature, neither more specific. */
    void requireOneOfEach(Class<?> subject) {
        for (List<Method> rivals : byKey().values()) {
            rivals.removeIf(method -> isOverridden(method, rivals));
            boolean ofClass = rivals.stream()
                    .anyMatch(method -> !method.getDeclaringClass().isInterface());
            if (rivals.size() > 1 && !ofClass) {
                throw conflict(rivals.get(0), rivals.get(1), subject);
            }
        }
    }

    private Map<List<Object>, List<Method>> byKey() {
        Map<List<Object>, List<Method>> result = new LinkedHashMap<>();
        for (SingleContract<?> contract : contracts) {
            for (Method mixin : mixins(contract)) {
                List<Method> rivals = result.computeIfAbsent(key(mixin), any -> new ArrayList<>());
                if (!settled.contains(key(mixin)) && !rivals.contains(mixin)) {
                    rivals.add(mixin);
                }
            }
        }
        return result;
    }

    private static List<Method> mixins(SingleContract<?> contract) {
        return contract.definition().shape().mixins().stream()
                .map(mixin -> ClassReader.method(mixin.declaration()))
                .toList();
    }

    private static boolean isOverridden(Method method, List<Method> rivals) {
        Class<?> declaring = method.getDeclaringClass();
        return rivals.stream()
                .map(Method::getDeclaringClass)
                .anyMatch(other -> other != declaring && declaring.isAssignableFrom(other));
    }

    private static ContractDeclarationException conflict(Method one, Method other, Class<?> subject) {
        String call = one.getName() + "()";
        return new ContractDeclarationException("[" + subject.getTypeName() + "] cannot be adapted to ["
                + one.getDeclaringClass().getTypeName() + "] and ["
                + other.getDeclaringClass().getTypeName() + "] at once: both give " + call
                + ", and neither overrides the other; declare an interface that extends both and overrides it, or give ["
                + ClassReader.simpleName(subject) + "] a " + call + " of its own");
    }
}
