package org.typecontracts.test.verification;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

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
        all.add(new Typed<>(MethodType.methodType(type).wrap().returnType(), source));
        return new Values(samples, all);
    }

    /**
     * Find the values for a parameter: those of a source for its type, else the samples that it takes.
     *
     * @param type the parameter's type, not primitive; what conforms to a protocol is adapted
     * @return the source, or nothing if there are no such values
     */
    Optional<ValueSource<?>> of(Class<?> type) {
        return ofSource(type).or(() -> adapted(type)).or(() -> ofSamples(type));
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
                .filter(candidate -> isProtocol(type) && Contracts.isSubclass(candidate.type(), type))
                .<ValueSource<?>>map(candidate ->
                        new AdaptedValues((ValueSource<Object>) candidate.source(), Contracts.contract(type)))
                .findFirst();
    }

    private Optional<ValueSource<?>> ofSamples(Class<?> type) {
        List<@Nullable Object> suitable = suitable(type);
        return suitable.isEmpty() ? Optional.empty() : Optional.of(ValueSource.enumerating(suitable));
    }

    private List<@Nullable Object> suitable(Class<?> type) {
        List<@Nullable Object> suitable = new ArrayList<>();
        for (Object sample : samples) {
            if (sample == null || type.isInstance(sample)) {
                suitable.add(sample);
            } else if (isProtocol(type)) {
                Contracts.tryAdapt(sample, type).ifPresent(suitable::add);
            }
        }
        return suitable;
    }

    private static boolean isProtocol(Class<?> type) {
        return type.isAnnotationPresent(Protocol.class);
    }
}
