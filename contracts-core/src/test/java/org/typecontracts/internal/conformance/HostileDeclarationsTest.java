package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileDeclarationsTest {
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    interface Recursive<T extends Recursive<T>> {
        T next(T t);

        Recursive<? super T> other(Recursive<? extends T> a);
    }

    interface Sink<X> {}

    /** Subtyping of such types is undecidable in general: Kennedy and Pierce, 2007. */
    public static class Expanding<X> implements Sink<Sink<? super Expanding<Expanding<X>>>> {}

    interface AskExpanding {
        Sink<? super Expanding<String>> make();

        void take(Expanding<String> value);
    }

    public static class GiveExpanding {
        public Expanding<String> make() {
            return new Expanding<>();
        }

        public void take(Sink<? super Expanding<String>> value) {}
    }

    interface Tangled<T extends Comparable<? super T>, U extends Tangled<T, U>> {
        U first(T t);

        T second(U u);

        <V extends Tangled<T, V>> V third(V v, U u);
    }

    interface Ping<T> {
        Pong<Ping<T>> serve(Pong<T> pong);
    }

    interface Pong<T> {
        Ping<Pong<T>> serve(Ping<T> ping);
    }

    public static class Table<T> {
        public Net<Table<T>> serve(Net<T> net) {
            return new Net<>();
        }
    }

    public static class Net<T> {
        public Table<Net<T>> serve(Table<T> table) {
            return new Table<>();
        }
    }

    interface Six<A, B, C, D, E, F> {
        A a(B b);

        B b(C c);

        C c(D d);

        D d(E e);

        E e(F f);

        F f(A a);
    }

    public static class Maze {
        public String a(String value) {
            return value;
        }

        public Integer a(Object value) {
            return 0;
        }

        public Long b(String value) {
            return 0L;
        }

        public Float c(Long value) {
            return 0f;
        }

        public Number d(Double value, int... more) {
            return value;
        }

        public Object e(Object... value) {
            return value;
        }

        public List<?> f(List<? super Number> value) {
            return value;
        }
    }

    private static boolean conforms(Class<?> subject, Class<?> contract) {
        return assertTimeoutPreemptively(
                AT_MOST, () -> Rules.decide(subject, contract).conforms());
    }

    @Test
    void recursive_bounds_end() {
        assertThat(conforms(Recursive.class, Recursive.class)).isTrue();
        assertThat(conforms(Tangled.class, Tangled.class)).isTrue();
        assertThat(conforms(Thread.State.class, Tangled.class)).isFalse();
    }

    @Test
    void expansive_inheritance_ends() {
        assertThat(conforms(GiveExpanding.class, AskExpanding.class)).isFalse();
    }

    @Test
    void six_parameters_that_depend_on_one_another_end() {
        assertThat(conforms(Maze.class, Six.class)).isFalse();
        assertThat(conforms(Six.class, Six.class)).isTrue();
    }

    @Test
    void mutually_recursive_protocols_end() {
        boolean conforms = assertTimeoutPreemptively(
                AT_MOST,
                () -> Rules.decideNested(Table.class, Ping.class, Class::isInterface)
                        .conforms());
        assertThat(conforms).isTrue();
    }

    @Test
    void three_hundred_overloads_end() {
        Class<?> overloaded = Overloads.of(300, 5);
        assertThat(conforms(overloaded, Overloads.Taking.class)).isFalse();
        assertThat(conforms(overloaded, Overloads.TakingSome.class)).isTrue();
    }
}
