package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The extensions that serve the objects of one class for one contract, the most specific subject type first. */
final class Extensions {
    private final Class<?> subject;
    private final Class<?> contract;
    private final Lineage lineage;
    private final Map<Class<?>, List<Extension>> byType = new LinkedHashMap<>();

    Extensions(View view, Class<?> subject, Class<?> contract) {
        this.subject = subject;
        this.contract = contract;
        this.lineage = Lineage.of(subject);
        for (Class<?> type : lineage.types()) {
            List<Extension> extensions = serving(view, type);
            if (!extensions.isEmpty()) {
                byType.put(type, extensions);
            }
        }
    }

    /** Extensions to the contract itself go before those to its sub-contracts, which serve it too. */
    private List<Extension> serving(View view, Class<?> type) {
        Map<Class<?>, List<Extension>> extensions = view.extensions(type);
        List<Extension> result = new ArrayList<>(extensions.getOrDefault(contract, List.of()));
        for (Map.Entry<Class<?>, List<Extension>> extended : extensions.entrySet()) {
            if (extended.getKey() != contract && contract.isAssignableFrom(extended.getKey())) {
                result.addAll(extended.getValue());
            }
        }
        return result;
    }

    boolean isEmpty() {
        return byType.isEmpty();
    }

    /**
     * Apply one function after the other to an object.
     *
     * @return what the first function gives that does not decline, or null if all decline
     * @throws IllegalStateException if two unrelated interfaces are equally near and it comes to them
     */
    @Nullable
    Object adapt(Object object) {
        Map<Class<?>, List<Extension>> untried = new LinkedHashMap<>(byType);
        while (!untried.isEmpty()) {
            List<Class<?>> nearest = lineage.nearest(untried.keySet());
            requireOne(nearest);
            Object adapted = firstOf(untried.remove(nearest.get(0)), object);
            if (adapted != null) {
                return adapted;
            }
        }
        return null;
    }

    /** Apply one function after the other until one does not decline. */
    static @Nullable Object firstOf(List<Extension> extensions, Object object) {
        for (Extension extension : extensions) {
            Function<Object, @Nullable Object> function = extension.function();
            Object adapted = function == null ? null : function.apply(object);
            if (adapted != null) {
                return adapted;
            }
        }
        return null;
    }

    private void requireOne(List<Class<?>> nearest) {
        if (nearest.size() > 1) {
            throw new IllegalStateException("[" + subject.getTypeName() + "] is extended to [" + contract.getTypeName()
                    + "] both as [" + nearest.get(0).getTypeName() + "] and as ["
                    + nearest.get(1).getTypeName()
                    + "], and neither is nearer; extend [" + contract.getSimpleName() + "] for ["
                    + subject.getSimpleName() + "] itself");
        }
    }
}
