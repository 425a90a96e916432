package org.typecontracts.test.verification;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contract;

/**
 * The sources of the subjects of one class.
 *
 * @param type the class, for the report: a source may also give objects of other classes
 * @param sources the sources, at least one
 */
record Subjects(Class<?> type, Collection<ValueSource<?>> sources) {
    static Class<?> typeOf(ValueSource<?> source, long seed) {
        return require(source.draw(0, seed).value()).getClass();
    }

    /** Refuse null in place of a subject. */
    static Object require(@Nullable Object subject) {
        return Objects.requireNonNull(subject, "A source of subjects gave null; a subject is an object");
    }

    /** Return the subjects as values of a type, if the contract is one. */
    Optional<ValueSource<?>> as(Class<?> type, Contract<?> contract) {
        return serve(type, contract) ? Optional.of(new AdaptedValues(joined(), contract)) : Optional.empty();
    }

    /** Return whether what conforms to a contract is a value of a type, the contract's own or that of a base. */
    static boolean serve(Class<?> type, Contract<?> contract) {
        return type != Object.class && contract.types().stream().anyMatch(type::isAssignableFrom);
    }

    /** Return the sources as one that enumerates what each of them enumerates. */
    ValueSource<Object> joined() {
        return new Joined(List.copyOf(sources));
    }

    private record Joined(List<ValueSource<?>> sources) implements ValueSource<Object> {
        @Override
        public int size() {
            return sources.stream().mapToInt(ValueSource::size).sum();
        }

        @Override
        @SuppressWarnings("unchecked") // A sample only gives values, and every value is an object.
        public Sample<Object> draw(int index, long seed) {
            int position = index;
            for (ValueSource<?> source : sources) {
                if (position < source.size()) {
                    return (Sample<Object>) source.draw(position, seed);
                }
                position -= source.size();
            }
            throw new IndexOutOfBoundsException(index);
        }
    }
}
