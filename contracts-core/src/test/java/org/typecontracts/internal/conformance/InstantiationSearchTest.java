package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The types that suit are found although most combinations of those that occur do not. */
class InstantiationSearchTest {
    interface Step<A, B, C, R> {
        R apply(A a, B b, C c);

        R last(C c);
    }

    public static class Overloaded {
        public String apply(int a, long b, Object c) {
            return "";
        }

        public Integer apply(String a, String b, Object c) {
            return 1;
        }

        public String apply(double a, float b, byte c) {
            return "";
        }

        public Thread apply(Thread a, Number b, char c) {
            return a;
        }

        public Thread last(char c) {
            return Thread.currentThread();
        }
    }

    interface Sink<T> {
        void put(T value);
    }

    public static class Drain {
        public void put(String text) {}

        public void put(Object... anything) {}

        public void put(Object anything) {}
    }

    interface Chain<A, B, C, R> {
        B first(A a);

        C second(B b);

        R third(C c);
    }

    public static class Links {
        public Integer first(String text) {
            return 0;
        }

        public Long first(Thread thread) {
            return 0L;
        }

        public Double first(Runnable task) {
            return 0.0;
        }

        public Thread second(Long number) {
            return Thread.currentThread();
        }

        public Error second(Double number) {
            return new Error();
        }

        public String third(Thread thread) {
            return "";
        }
    }

    interface Layers<T, L extends List<T>, M extends L> {
        L all();

        M some();

        void put(T element, L list);
    }

    public static class Layered {
        public List<String> all() {
            return List.of();
        }

        public ArrayList<String> some() {
            return new ArrayList<>();
        }

        public void put(String element, List<String> list) {}
    }

    interface Entries<K, V, M> {
        void each(Consumer<Map.Entry<K, V>> action);

        M filter(BiPredicate<K, V> condition);

        V[][] values();
    }

    public static class Scores {
        public void each(Consumer<? super Map.Entry<String, Integer>> action) {}

        public Map<String, Integer> filter(BiPredicate<? super String, ? super Integer> condition) {
            return Map.of();
        }

        public Integer[][] values() {
            return new Integer[0][];
        }
    }

    interface Unrelated<A, B, C> {
        int m(A a, A b, B c, int d, C e);

        C size();
    }

    interface Rivals<A, B, C, D> {
        void meet(A a, B b, C c, D d, Thread last);
    }

    interface One {}

    interface Two {}

    interface Three {}

    interface Four {}

    interface Five {}

    interface Six {}

    public static final class Champion implements One, Two, Three, Four, Five, Six {}

    public static class Arena {
        public void meet(One a, One b, One c, One d, Runtime last) {}

        public void meet(Two a, Two b, Two c, Two d, Runtime last) {}

        public void meet(Three a, Three b, Three c, Three d, Runtime last) {}

        public void meet(Four a, Four b, Four c, Four d, Runtime last) {}

        public void meet(Five a, Five b, Five c, Five d, Runtime last) {}

        public void meet(Six a, Six b, Six c, Six d, Runtime last) {}

        public void meet(Champion a, Champion b, Champion c, Champion d, Thread last) {}
    }

    @Test
    void a_member_decides_which_overload_of_another_is_meant() {
        assertThat(Rules.inferred(Overloaded.class, Step.class)).isEqualTo("[Thread, Number, Character, Thread]");
    }

    @Test
    void what_is_only_taken_is_of_the_widest_type_that_is() {
        assertThat(Rules.inferred(Drain.class, Sink.class)).isEqualTo("[Object]");
    }

    @Test
    void what_one_member_returns_another_takes() {
        assertThat(Rules.inferred(Links.class, Chain.class)).isEqualTo("[Thread, Long, Thread, String]");
    }

    @Test
    void parameters_may_be_bounded_by_one_another() {
        assertThat(Rules.inferred(Layered.class, Layers.class)).isEqualTo("[String, List<String>, ArrayList<String>]");
    }

    @Test
    void parameters_may_stand_deep_within_wildcards_and_arrays() {
        assertThat(Rules.inferred(Scores.class, Entries.class)).isEqualTo("[String, Integer, Map<String, Integer>]");
    }

    @Test
    void a_parameter_that_nothing_suits_ends_the_search_whatever_the_others_are() {
        Class<?> overloaded = Overloads.of(300, 5);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Rules.inferred(overloaded, Unrelated.class)))
                .isEqualTo("no");
    }

    @Test
    void no_more_is_guessed_of_a_member_that_takes_none_of_what_is_known() {
        assertThat(Rules.inferred(Arena.class, Rivals.class)).isEqualTo("[Champion, Champion, Champion, Champion]");
    }
}
