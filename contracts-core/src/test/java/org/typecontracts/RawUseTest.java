package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arguments that the compiler of the caller did not look at: the contract is used raw. */
@SuppressWarnings({"unchecked", "rawtypes"}) // Raw use is what it tests.
class RawUseTest {
    /** Takes values of one type. */
    @Protocol
    public interface Sink<T> {
        /** Take a value. */
        void put(T value);
    }

    /** Takes values of one type, two at a time. */
    @Protocol
    public interface PairSink<T> {
        /** Take two values. */
        void putAll(T one, T other);
    }

    /** Has a value. */
    @Protocol
    public interface Holder<T> {
        /** Set the value. */
        @Property
        void setValue(T value);
    }

    /** Takes numbers. */
    @Protocol
    public interface NumberSink {
        /** Take a number. */
        void put(int value);
    }

    /** Makes an array of strings. */
    @Protocol
    public interface Gatherer {
        /** Return an array of both. */
        String[] gather(String one, String other);
    }

    /** What is put in, under a type that subclasses choose. */
    public static class Bag<T> {
        /** A value. */
        public T value;

        final List<T> content = new ArrayList<>();

        public void put(T item) {
            content.add(item);
        }

        @SafeVarargs
        public final void putAll(T... items) {
            for (T item : items) {
                put(item);
            }
        }
    }

    public static class Words extends Bag<String> {}

    public static class MoreWords extends Words {}

    public static class Numbers extends Bag<Number> {}

    public static class Lists extends Bag<List<String>> {}

    public static class AnyBag<T extends CharSequence> extends Bag<T> {}

    /** Puts nothing anywhere. */
    public interface Forgetting<T> {
        default void put(T item) {}
    }

    public static class ForgettingWords implements Forgetting<String> {}

    /** Gathers values of any type. */
    public static class Gathering {
        @SafeVarargs
        @SuppressWarnings("varargs") // That it hands the array on is what the test needs.
        public final <X> X[] gather(X... values) {
            return values;
        }
    }

    @Test
    void what_is_taken_by_way_of_a_generic_superclass_is_looked_at() {
        Words words = new MoreWords();
        Sink sink = Contracts.adapt(words, Sink.class);

        sink.put("a");
        sink.put(null);

        assertThatThrownBy(() -> sink.put(5))
                .isExactlyInstanceOf(ClassCastException.class)
                .hasMessage("[java.lang.Integer] is not what [" + MoreWords.class.getName() + "] takes as parameter"
                        + " [value] of Sink.put(Object): [java.lang.String]; the contract was called raw or through an"
                        + " unchecked cast");
        assertThat(words.content).containsExactly("a", null);
    }

    @Test
    void what_is_taken_by_way_of_a_generic_interface_is_looked_at() {
        Sink sink = Contracts.adapt(new ForgettingWords(), Sink.class);

        sink.put("a");

        assertThatThrownBy(() -> sink.put(5))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("Sink.put");
    }

    @Test
    void what_is_assigned_to_a_field_of_a_generic_superclass_is_looked_at() {
        Words words = new Words();
        Holder holder = Contracts.adapt(words, Holder.class);

        holder.setValue("a");

        assertThatThrownBy(() -> holder.setValue(5))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("Holder.setValue");
        assertThat(words.value).isEqualTo("a");
    }

    @Test
    void what_is_collected_for_a_generic_superclass_is_looked_at() {
        Words words = new Words();
        PairSink sink = Contracts.adapt(words, PairSink.class);

        sink.putAll("a", "b");

        assertThatThrownBy(() -> sink.putAll("c", 5))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("PairSink.putAll");
        assertThat(words.content).containsExactly("a", "b");
    }

    @Test
    void the_type_arguments_of_what_is_taken_are_erased() {
        Lists lists = new Lists();

        Contracts.adapt(lists, Sink.class).put(List.of(5));

        assertThat((List) lists.content).containsExactly(List.of(5));
    }

    @Test
    void what_a_generic_subject_takes_is_not_known_further_than_its_erasure() {
        AnyBag<String> bag = new AnyBag<>();

        Contracts.adapt(bag, Sink.class).put(5);

        assertThat((List) bag.content).containsExactly(5);
    }

    @Test
    void a_primitive_argument_is_boxed_for_a_generic_superclass() {
        Numbers numbers = new Numbers();

        Contracts.adapt(numbers, NumberSink.class).put(5);

        assertThat(numbers.content).containsExactly(5);
    }

    @Test
    void arguments_are_collected_into_an_array_of_their_own_type() {
        assertThat(Contracts.adapt(new Gathering(), Gatherer.class).gather("a", "b"))
                .isExactlyInstanceOf(String[].class)
                .containsExactly("a", "b");
    }
}
