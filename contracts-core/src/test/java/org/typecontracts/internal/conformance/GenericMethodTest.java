package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenericMethodTest {
    public static class Generic {
        public <T> T same(T value) {
            return value;
        }

        public <T extends Comparable<T>> T greatest(Collection<? extends T> values) {
            throw new IllegalStateException();
        }

        public <T> List<T> both(T one, T other) {
            return List.of(one, other);
        }

        public <T, C extends Collection<T>> C into(T value, C target) {
            return target;
        }

        public <T> T any() {
            throw new IllegalStateException();
        }

        public <E extends Exception> void run() throws E {}

        public <T> void take(Set<T> one, Set<T> other) {}

        @SafeVarargs
        public final <T> List<T> list(T... values) {
            return new ArrayList<>();
        }

        public <T> void swap(List<T> list) {}
    }

    interface SameString {
        String same(String value);
    }

    interface SameUnboxed {
        int same(int value);
    }

    interface SameWidened {
        long same(int value);
    }

    interface SameShortened {
        short same(int value);
    }

    interface SameNarrowed {
        String same(Object value);
    }

    interface SameOpaque {
        <X> X same(X value);
    }

    interface Greatest {
        String greatest(List<String> values);
    }

    interface GreatestOfOpaque {
        <X extends Comparable<X>> X greatest(Set<X> values);
    }

    interface GreatestOfObjects {
        Object greatest(List<Object> values);
    }

    interface BothNumbers {
        List<Number> both(Integer one, Double other);
    }

    interface BothIntegers {
        List<Integer> both(Integer one, Double other);
    }

    interface Into {
        ArrayList<CharSequence> into(String value, ArrayList<CharSequence> target);
    }

    interface AnyBoolean {
        boolean any();
    }

    interface AnyArray {
        int[] any();
    }

    interface RunQuietly {
        void run();
    }

    interface RunLoudly {
        void run() throws IOException;
    }

    interface TakeSame {
        void take(Set<?> one, Set<?> other);
    }

    interface ListBoxes {
        List<Integer> list(int one, int other);
    }

    interface ListArray {
        List<String> list(String[] values);
    }

    interface SwapAnything {
        void swap(List<?> list);
    }

    interface SwapReturned {
        Object swap(List<?> list);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                SameString.class,
                SameUnboxed.class,
                SameWidened.class,
                SameOpaque.class,
                Greatest.class,
                GreatestOfOpaque.class,
                BothNumbers.class,
                Into.class,
                AnyBoolean.class,
                AnyArray.class,
                RunQuietly.class,
                RunLoudly.class,
                ListBoxes.class,
                ListArray.class,
                SwapAnything.class
            })
    void types_are_inferred_from_arguments_and_target(Class<?> contract) {
        assertThat(Rules.explain(Generic.class, contract)).contains("  ok ");
    }

    @ParameterizedTest
    @ValueSource(classes = {SameNarrowed.class, SameShortened.class, BothIntegers.class, SwapReturned.class})
    void no_inferred_type_gives_a_result_that_the_arguments_do_not(Class<?> contract) {
        assertThat(Rules.explain(Generic.class, contract)).contains("  result ");
    }

    @ParameterizedTest
    @ValueSource(classes = {GreatestOfObjects.class, TakeSame.class})
    void arguments_that_contradict_a_bound_or_each_other_are_refused(Class<?> contract) {
        assertThat(Rules.explain(Generic.class, contract)).contains("  params ");
    }
}
