package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;
import org.typecontracts.TypeToken;

/** The type variables that a nested question speaks of are unknowns: it is the same question whichever they are. */
class NestedVariablesTest {
    @Protocol
    public interface Functor<T> {
        <U> Functor<U> map(Function<? super T, ? extends U> function);
    }

    public static class Box<E> {
        public <X> Box<X> map(Function<? super E, ? extends X> function) {
            throw new UnsupportedOperationException();
        }

        public E get() {
            throw new UnsupportedOperationException();
        }
    }

    public static class Words {
        public <X> Box<X> map(Function<? super String, ? extends X> function) {
            throw new UnsupportedOperationException();
        }
    }

    public static class Stuck {
        public <X> Box<String> map(Function<? super String, ? extends X> function) {
            throw new UnsupportedOperationException();
        }
    }

    @Protocol
    public interface Numbered<T> {
        Number get();
    }

    @Protocol
    public interface Row {
        <U extends Number> Numbered<U> first(U value);

        <U extends Integer> Numbered<U> second(U value);
    }

    @Protocol
    public interface Mixture {
        <U extends Number> Numbered<U> first(U value);

        <U extends CharSequence> Numbered<U> second(U value);
    }

    public static class Boxes {
        public <X> Box<X> first(X value) {
            throw new UnsupportedOperationException();
        }

        public <X> Box<X> second(X value) {
            throw new UnsupportedOperationException();
        }
    }

    @Protocol
    public interface Chain {
        Chain next();
    }

    public static class Link<E> {
        public <X extends Comparable<X>> Link<X> next() {
            throw new UnsupportedOperationException();
        }
    }

    public static class Torn<E> {
        public <X extends Comparable<X>> Optional<X> next() {
            throw new UnsupportedOperationException();
        }
    }

    @Protocol
    public interface Narrowing<T> {
        <U extends T> Narrowing<U> map(Function<? super T, ? extends U> function);
    }

    private static boolean conforms(Class<?> subject, Class<?> contract) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Contracts.isSubclass(subject, contract));
    }

    @Test
    void a_protocol_may_lead_to_itself_by_a_type_parameter_of_a_member() {
        assertThat(conforms(Box.class, Functor.class)).isTrue();
        assertThat(conforms(Optional.class, Functor.class)).isTrue();
        assertThat(conforms(Stream.class, Functor.class)).isTrue();
    }

    @Test
    void an_unknown_is_no_other_type() {
        Contract<Functor<String>> functor = Contract.of(new TypeToken<Functor<String>>() {});

        assertThat(functor.isSubclass(Words.class)).isTrue();
        assertThat(functor.isSubclass(Stuck.class)).isFalse();
    }

    @Test
    void unknowns_within_other_bounds_are_others() {
        assertThat(conforms(Boxes.class, Row.class)).isTrue();
        assertThat(conforms(Boxes.class, Mixture.class)).isFalse();
    }

    @Test
    void what_is_inferred_anew_each_time_ends_the_search() {
        assertThat(conforms(Link.class, Chain.class)).isTrue();
        assertThat(conforms(Torn.class, Chain.class)).isFalse();
    }

    @Test
    void bounds_that_grow_from_question_to_question_end_the_search() {
        assertThat(conforms(Box.class, Narrowing.class)).isTrue();
        assertThat(conforms(Boxes.class, Narrowing.class)).isFalse();
    }
}
