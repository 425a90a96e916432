package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;
import org.typecontracts.TypeToken;

/** A type argument may be told by what a nested protocol is adapted from. */
class NestedInferenceTest {
    @Protocol
    public interface Box<X> {
        X get();

        void set(X x);
    }

    public static class IntegerBox {
        public Integer get() {
            return 0;
        }

        public void set(Integer number) {}
    }

    @Protocol
    public interface Shelf<X> {
        Box<X> box();
    }

    public static class IntegerShelf {
        public IntegerBox box() {
            return new IntegerBox();
        }
    }

    @Protocol
    public interface Sink<X> {
        void put(Box<X> box);
    }

    public static class IntegerSink {
        public void put(IntegerBox box) {}
    }

    public static class FloatBox implements Box<Float> {
        @Override
        public Float get() {
            return 0f;
        }

        @Override
        public void set(Float number) {}
    }

    public static class FloatSink {
        public void put(FloatBox box) {}
    }

    @Protocol
    public interface Store<X> {
        Shelf<? extends X> shelf();
    }

    public static class IntegerStore {
        public IntegerShelf shelf() {
            return new IntegerShelf();
        }
    }

    @Protocol
    public interface Exchange<A, B> {
        Box<A> first();

        Box<Box<B>> second();
    }

    public static class DoubleBox {
        public IntegerBox get() {
            return new IntegerBox();
        }

        public void set(IntegerBox box) {}
    }

    public static class TwoBoxes {
        public FloatBox first() {
            return new FloatBox();
        }

        public DoubleBox second() {
            return new DoubleBox();
        }
    }

    public static class Cell<E> {
        private final E element;

        public Cell(E element) {
            this.element = element;
        }

        public E get() {
            return element;
        }

        public void set(E other) {}
    }

    public static class LongCell extends Cell<Long> {
        public LongCell() {
            super(0L);
        }
    }

    public static class CellShelf {
        public LongCell box() {
            return new LongCell();
        }
    }

    @Protocol
    public interface Keep {
        Box<? extends Number> box();
    }

    public static class WildKeep {
        public Cell<? extends Long> box() {
            return new LongCell();
        }
    }

    @Protocol
    public interface Named {
        String name();
    }

    public static class Person {
        public String name() {
            return "";
        }
    }

    @Protocol
    public interface Club {
        Box<Named> box();
    }

    public static class PersonClub {
        public Cell<Person> box() {
            return new Cell<>(new Person());
        }
    }

    public static class WildClub {
        public Cell<? extends Person> box() {
            return new Cell<>(new Person());
        }
    }

    @Protocol
    public interface Growing<X> {
        Growing<List<X>> up();

        Growing<Map<X, X>> across();

        Shelf<X> shelf();
    }

    public static class Grown {
        public Grown up() {
            return this;
        }

        public Grown across() {
            return this;
        }

        public IntegerShelf shelf() {
            return new IntegerShelf();
        }
    }

    @Protocol
    public interface Guide<A, B> {
        A first();

        Map<A, B> lead(Box<Integer> box);
    }

    public static class IntegerGuide {
        public String first() {
            return "";
        }

        public Map<String, Long> lead(IntegerBox box) {
            return Map.of();
        }
    }

    @Protocol
    public interface Tagged<X> {
        String tag();
    }

    public static class FloatTag implements Tagged<Float> {
        @Override
        public String tag() {
            return "";
        }
    }

    @Protocol
    public interface Tagging<X> {
        void put(Tagged<X> tagged);
    }

    public static class FloatTagging {
        public void put(FloatTag tagged) {}
    }

    private static List<Type> inferred(Class<?> subject, Class<?> contract) {
        return Contracts.check(subject, contract).typeArguments();
    }

    @Test
    void the_members_of_a_nested_result_give_the_type() {
        assertThat(inferred(IntegerShelf.class, Shelf.class)).containsExactly(Integer.class);
    }

    @Test
    void the_members_of_a_nested_argument_give_the_type() {
        assertThat(inferred(IntegerSink.class, Sink.class)).containsExactly(Integer.class);
    }

    @Test
    void what_a_nested_argument_implements_gives_the_type() {
        assertThat(inferred(FloatSink.class, Sink.class)).containsExactly(Float.class);
        assertThat(inferred(FloatTagging.class, Tagging.class)).containsExactly(Float.class);
    }

    @Test
    void protocols_may_be_nested_in_one_another_and_within_wildcards() {
        assertThat(inferred(IntegerStore.class, Store.class)).containsExactly(Integer.class);
        assertThat(inferred(TwoBoxes.class, Exchange.class)).containsExactly(Float.class, Integer.class);
    }

    @Test
    void what_a_nested_subject_inherits_gives_the_type() {
        assertThat(inferred(CellShelf.class, Shelf.class)).containsExactly(Long.class);
    }

    @Test
    void a_wildcard_in_the_question_stands_for_what_is_nested() {
        assertThat(Contract.of(new TypeToken<Shelf<? extends Number>>() {}).isSubclass(IntegerShelf.class))
                .isTrue();
        assertThat(Contract.of(new TypeToken<Shelf<? extends CharSequence>>() {})
                        .isSubclass(IntegerShelf.class))
                .isFalse();
    }

    @Test
    void a_wildcard_in_what_is_nested_stands_for_one_type() {
        assertThat(Contracts.isSubclass(WildKeep.class, Keep.class)).isTrue();
        assertThat(Contract.of(new TypeToken<Shelf<Long>>() {})
                        .check(WildKeep.class)
                        .explain())
                .contains("argument 1: Long is no capture of ? extends Long)");
    }

    @Test
    void nothing_is_unwrapped_to_what_a_wildcard_stands_for() {
        assertThat(Contracts.isSubclass(PersonClub.class, Club.class)).isTrue();
        assertThat(Contracts.check(WildClub.class, Club.class).explain())
                .contains("for set(Named): void, argument 1: Named is no capture of ? extends Person)");
    }

    @Test
    void what_a_wildcard_stands_for_is_adapted() {
        Box<? extends Number> box = Contracts.adapt(new WildKeep(), Keep.class).box();

        assertThat(box.get()).isEqualTo(0L);
    }

    @Test
    void nested_types_that_grow_without_end_end_the_search() {
        List<Type> none = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> inferred(Grown.class, Growing.class));

        assertThat(none).isEmpty();
    }

    @Test
    void an_argument_that_is_unwrapped_hides_no_type() {
        assertThat(inferred(IntegerGuide.class, Guide.class)).containsExactly(String.class, Long.class);
    }
}
