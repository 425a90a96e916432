package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.typecontracts.Alias;
import org.typecontracts.Constructor;
import org.typecontracts.Property;

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

    interface WithDefault {
        default void put(StringBuilder word) {}
    }

    public static class Heir implements WithDefault {}

    interface Pausing<T> {
        @Alias("wait")
        void pause(T duration) throws InterruptedException;
    }

    interface Ranging<T> {
        T all();
    }

    public static class Range {
        public <X extends Comparable<X>> List<? extends List<X[]>> all() {
            return List.of();
        }
    }

    public static class Tasks {
        public <X extends Number & Runnable> List<X> all() {
            return List.of();
        }
    }

    interface Halving<T> {
        T first();

        T second();
    }

    public static class Halves {
        public List<Integer> first() {
            return List.of();
        }

        public List<String> second() {
            return List.of();
        }
    }

    interface Repeating<T> {
        List<T> repeat(T value);
    }

    public static class Echo {
        public <X> X repeat(X value) {
            return value;
        }
    }

    interface Typed<T> {
        @Alias("getClass")
        Class<? extends T> type();
    }

    interface Trying<E extends Exception> {
        void run() throws E;
    }

    public static class Trial {
        public void run() throws IOException {}
    }

    interface Choosing<T> {
        T choose(List<T> values);
    }

    public static class Chooser {
        public <X extends Number & Comparable<X>> X choose(List<X> values) {
            return values.get(0);
        }
    }

    interface Passing<T> {
        T pass(T value);
    }

    public static class Passer {
        public <X extends Number> List<X> pass(List<X> values) {
            return values;
        }
    }

    interface Putting<T> {
        void put(T value);
    }

    public static class Ranking {
        public <X extends Comparable<X>> void put(Set<X> values) {}
    }

    public static class Index {
        public void put(List<String> words) {}
    }

    @Test
    void a_member_s_own_parameter_waits_for_its_bound() {
        assertThat(Rules.inferred(Form.class, Filling.class)).isEqualTo("[String, Number]");
    }

    @Test
    void what_is_collected_gives_the_type() {
        assertThat(Rules.inferred(Joiner.class, Joining.class)).isEqualTo("[String, Integer]");
        assertThat(Rules.inferred(Collector.class, Collecting.class)).isEqualTo("[CharSequence]");
    }

    @Test
    void a_constructor_or_a_field_gives_the_types() {
        assertThat(Rules.inferred(Made.class, Making.class)).isEqualTo("[Made, CharSequence, Integer]");
        assertThat(Rules.inferred(Hold.class, Holding.class)).isEqualTo("[String, Integer]");
    }

    @Test
    void what_a_generic_method_returns_gives_the_type() {
        assertThat(Rules.inferred(Sorter.class, Sorting.class)).isEqualTo("[Long]");
    }

    @Test
    void what_an_interface_declares_gives_the_type() {
        assertThat(Rules.inferred(Heir.class, Putting.class)).isEqualTo("[StringBuilder]");
    }

    @Test
    void what_an_interface_has_of_Object_gives_the_type() {
        assertThat(Rules.inferred(Runnable.class, Pausing.class)).isEqualTo("[Long]");
    }

    @Test
    void what_cannot_be_written_as_a_type_argument_gives_the_next_type_above() {
        assertThat(Rules.inferred(Range.class, Ranging.class))
                .isEqualTo("[List<? extends List<? extends Comparable<?>[]>>]");
        assertThat(Rules.inferred(Tasks.class, Ranging.class)).isEqualTo("[List<? extends Number>]");
        assertThat(Rules.inferred(Halves.class, Halving.class)).isEqualTo("[List<? extends Serializable>]");
    }

    @Test
    void what_the_contract_itself_speaks_of_gives_a_raw_type() {
        assertThat(Rules.inferred(Echo.class, Repeating.class)).isEqualTo("[List]");
    }

    @Test
    void the_class_of_an_object_gives_the_type() {
        assertThat(Rules.inferred(Sorter.class, Typed.class)).isEqualTo("[Sorter]");
        assertThat(Rules.inferred(int[].class, Typed.class)).isEqualTo("[int[]]");
        assertThat(Rules.inferred(Runnable.class, Typed.class)).isEqualTo("[Runnable]");
    }

    @Test
    void what_is_thrown_gives_the_type() {
        assertThat(Rules.inferred(Trial.class, Trying.class)).isEqualTo("[IOException]");
    }

    @Test
    void what_a_generic_method_takes_gives_its_bound_or_else_a_raw_type() {
        assertThat(Rules.inferred(Passer.class, Passing.class)).isEqualTo("[List<Number>]");
        assertThat(Rules.inferred(Ranking.class, Putting.class)).isEqualTo("[Set]");
        assertThat(Rules.inferred(Index.class, Putting.class)).isEqualTo("[List<String>]");
    }

    @Test
    void a_bound_that_mentions_itself_is_met_by_what_is_compared_with_itself() {
        assertThat(Rules.inferred(Chooser.class, Choosing.class)).isEqualTo("[Integer]");
    }
}
