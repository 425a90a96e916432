package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.Alias;
import org.typecontracts.Constructor;
import org.typecontracts.Property;
import org.typecontracts.internal.explanation.StructuralExplanation;

/** Whatever a member may be met by tells what the contract's type parameters stand for. */
class TypeArgumentSourcesTest {
    interface Filling<A, B> {
        A first();

        <U extends B> void fill(A name, U value);
    }

    public static class Form {
        public String first() {
            return "";
        }

        public void fill(String name, Number value) {}
    }

    interface Joining<A, B> {
        A first();

        B join(A one, A other);
    }

    public static class Joiner {
        public String first() {
            return "";
        }

        public Integer join(String... all) {
            return all.length;
        }
    }

    interface Collecting<T> {
        void collect(T one, T other);
    }

    public static class Collector {
        public void collect(CharSequence... all) {}
    }

    interface Making<T, A, B> {
        @Constructor
        T make(A name, B size);
    }

    public static class Made {
        public Made(CharSequence name, Integer size) {}
    }

    interface Holding<A, B> {
        A first();

        @Property
        Map<A, B> held();
    }

    public static class Hold {
        public Map<String, Integer> held = Map.of();

        public String first() {
            return "";
        }
    }

    interface Sorting<T> {
        List<T> sorted(List<Long> numbers);
    }

    public static class Sorter {
        public <X> List<X> sorted(List<X> values) {
            return values;
        }
    }

    interface Typed<T> {
        @Alias("getClass")
        Class<? extends T> type();
    }

    private static String inferred(Class<?> subject, Class<?> contract) {
        return Rules.decide(subject, contract).typeArguments().stream()
                .map(StructuralExplanation::readable)
                .toList()
                .toString();
    }

    @Test
    void a_member_s_own_parameter_waits_for_its_bound() {
        assertThat(inferred(Form.class, Filling.class)).isEqualTo("[String, Number]");
    }

    @Test
    void what_is_collected_gives_the_type() {
        assertThat(inferred(Joiner.class, Joining.class)).isEqualTo("[String, Integer]");
        assertThat(inferred(Collector.class, Collecting.class)).isEqualTo("[CharSequence]");
    }

    @Test
    void a_constructor_or_a_field_gives_the_types() {
        assertThat(inferred(Made.class, Making.class)).isEqualTo("[Made, CharSequence, Integer]");
        assertThat(inferred(Hold.class, Holding.class)).isEqualTo("[String, Integer]");
    }

    @Test
    void what_a_generic_method_returns_gives_the_type() {
        assertThat(inferred(Sorter.class, Sorting.class)).isEqualTo("[Long]");
    }

    @Test
    void the_class_of_an_object_gives_the_type() {
        assertThat(inferred(Sorter.class, Typed.class)).isEqualTo("[Sorter]");
        assertThat(inferred(int[].class, Typed.class)).isEqualTo("[int[]]");
        assertThat(inferred(Runnable.class, Typed.class)).isEqualTo("[Runnable]");
    }
}
