package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Lineage;

/**
 * The extensions that serve the objects of one class for one contract, the most specific subject type first.
 *
 * <p>The order is found once, so that adapting costs no more than calling the functions.
 */
final class Extensions implements Function<Object, @Nullable Object> {
    private final Class<?> subject;
    private final Class<?> contract;
    private final @Nullable WrittenArguments arguments;
    private final List<Extension> inOrder;

    /** Unrelated interfaces that are equally near, if it comes to them; else empty. */
    private final List<Class<?>> rivals;

    /** Find those that fit the arguments, if any are asked for. */
    Extensions(View view, Lineage lineage, Class<?> contract, @Nullable WrittenArguments arguments) {
        this.subject = lineage.subject();
        this.contract = contract;
        this.arguments = arguments;
        Map<Class<?>, List<Extension>> untried = byType(view, lineage);
        List<Extension> order = new ArrayList<>();
        List<Class<?>> nearest = lineage.nearest(untried.keySet());
        while (nearest.size() == 1) {
            order.addAll(untried.remove(nearest.get(0)));
            nearest = lineage.nearest(untried.keySet());
        }
        this.inOrder = List.copyOf(order);
        this.rivals = nearest;
    }

    private Map<Class<?>, List<Extension>> byType(View view, Lineage lineage) {
        Map<Class<?>, List<Extension>> result = new LinkedHashMap<>();
        for (Class<?> type : lineage.types()) {
            List<Extension> extensions = serving(view, type);
            if (!extensions.isEmpty()) {
                result.put(type, extensions);
            }
        }
        return result;
    }

    /** Extensions to the contract itself go before those to its sub-contracts, which serve it too. */
    private List<Extension> serving(View view, Class<?> type) {
        ContractsAbove above = view.contractsAbove(type);
        List<Extension> result = new ArrayList<>(fitting(above, contract));
        for (Class<?> extended : above.extended().keySet()) {
            if (extended != contract && contract.isAssignableFrom(extended)) {
                result.addAll(fitting(above, extended));
            }
        }
        return result;
    }

    private List<Extension> fitting(ContractsAbove above, Class<?> extended) {
        List<Extension> all = above.extensions(extended);
        return arguments == null ? all : arguments.fitting(all, extended);
    }

    boolean isEmpty() {
        return inOrder.isEmpty() && rivals.isEmpty();
    }

    /** What does the same as this at the least cost: the one function, if there is only one. */
    Function<Object, @Nullable Object> shortest() {
        Function<Object, @Nullable Object> only =
                inOrder.size() == 1 && rivals.isEmpty() ? inOrder.get(0).lasting() : null;
        return only == null ? this : only;
    }

    /**
     * Apply one function after the other to an object.
     *
     * @return what the first function gives that does not decline, or null if all decline
     * @throws IllegalStateException if two unrelated interfaces are equally near and it comes to them
     */
    @Override
    public @Nullable Object apply(Object object) {
        Object adapted = firstOf(inOrder, object);
        if (adapted == null && !rivals.isEmpty()) {
            throw ambiguous();
        }
        return adapted;
    }

    /** Apply one function after the other until one does not decline. */
    static @Nullable Object firstOf(List<Extension> extensions, Object object) {
        for (Extension extension : extensions) {
            Object adapted = extension.apply(object);
            if (adapted != null) {
                return adapted;
            }
        }
        return null;
    }

    private IllegalStateException ambiguous() {
        return new IllegalStateException("[" + subject.getTypeName() + "] is extended to [" + contract.getTypeName()
                + "] both as [" + rivals.get(0).getTypeName() + "] and as ["
                + rivals.get(1).getTypeName()
                + "], and neither is nearer; extend [" + ClassReader.simpleName(contract) + "] for ["
                + ClassReader.simpleName(subject) + "] itself");
    }
}
