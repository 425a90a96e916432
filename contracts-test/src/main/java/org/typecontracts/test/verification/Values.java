package org.typecontracts.test.verification;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contracts;

/**
 * The values that a user gave for the further parameters of laws.
 *
 * @param samples values that serve every parameter that takes them
 * @param typed sources that serve the parameters of a type
 */
record Values(List<? extends @Nullable Object> samples, List<Typed<?>> typed) {
    static final Values NONE = new Values(List.of(), List.of());

    /**
     * A source for the parameters of a type.
     *
     * @param type the type of the values
     * @param source the source
     */
    record Typed<V extends @Nullable Object>(Class<?> type, ValueSource<V> source) {}

    Values withSamples(List<? extends @Nullable Object> more) {
        List<@Nullable Object> all = new ArrayList<>(samples);
        all.addAll(more);
        return new Values(all, typed);
    }

    Values withSource(Class<?> type, ValueSource<?> source) {
        List<Typed<?>> all = new ArrayList<>(typed);
        all.add(new Typed<>(boxed(type), source));
        return new Values(samples, all);
    }

    /**
     * Find the values for a parameter: those of a source for its type, else the samples that it takes.
     *
     * @param type the parameter's type
     * @param isContract whether only what conforms is a value of it: what does is adapted, and null does not
     * @return the source, or nothing if there are no such values
     */
    Optional<ValueSource<?>> of(Class<?> type, boolean isContract) {
        return ofSource(boxed(type))
                .or(() -> isContract ? adapted(type) : Optional.empty())
                .or(() -> ofSamples(type, isContract));
    }

    /** Return the type of the objects that are values of a type. */
    static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private Optional<ValueSource<?>> ofSource(Class<?> type) {
        return typed.stream()
                .filter(candidate -> type.isAssignableFrom(candidate.type()))
                .<ValueSource<?>>map(Typed::source)
                .findFirst();
    }

    @SuppressWarnings("unchecked") // A source only gives values, and every value is an object.
    private Optional<ValueSource<?>> adapted(Class<?> type) {
        return typed.stream()
                .filter(candidate -> Contracts.isSubclass(candidate.type(), type))
                .<ValueSource<?>>map(candidate ->
                        new AdaptedValues((ValueSource<Object>) candidate.source(), Contracts.contract(type)))
                .findFirst();
    }

    private Optional<ValueSource<?>> ofSamples(Class<?> type, boolean isContract) {
        List<@Nullable Object> suitable = new ArrayList<>();
        for (Object sample : samples) {
            if (boxed(type).isInstance(sample) || sample == null && !type.isPrimitive() && !isContract) {
                suitable.add(sample);
            } else if (isContract) {
                Contracts.tryAdapt(sample, type).ifPresent(suitable::add);
            }
        }
        return suitable.isEmpty() ? Optional.empty() : Optional.of(ValueSource.enumerating(suitable));
    }
}
