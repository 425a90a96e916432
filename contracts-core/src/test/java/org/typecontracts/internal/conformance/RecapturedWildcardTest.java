package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

/** What a wildcard stands for may lead, by way of nested protocols, to another wildcard, and so on without end. */
class RecapturedWildcardTest {
    @Protocol
    public interface Chain {
        Chain next();
    }

    @Protocol
    public interface Begin {
        Chain first();
    }

    public static class Ring<E> {
        public Ring<E> next() {
            return this;
        }
    }

    public static class Rings {
        public Ring<? extends String> first() {
            return new Ring<>();
        }
    }

    public static class Spiral<E> {
        public Spiral<? extends E> next() {
            return this;
        }

        public E bead() {
            throw new IllegalStateException();
        }
    }

    @Protocol
    public interface Necklace {
        Necklace next();

        CharSequence bead();
    }

    @Protocol
    public interface Jewel {
        Necklace first();
    }

    public static class Numbers {
        public Spiral<? extends Integer> first() {
            return new Spiral<>();
        }
    }

    public static class Spirals {
        public Spiral<? extends String> first() {
            return new Spiral<>();
        }
    }

    public static class Screw<E> {
        public Screw<? super E> next() {
            return this;
        }
    }

    public static class Screws {
        public Screw<? super String> first() {
            return new Screw<>();
        }
    }

    public static class Braid<E, F> {
        public Braid<List<F>, ? extends F[]> next() {
            return new Braid<>();
        }
    }

    public static class Braids {
        public Braid<String, ? extends String> first() {
            return new Braid<>();
        }
    }

    public static class Constants<E extends Enum<E>> {
        public Constants<? extends E> next() {
            return this;
        }
    }

    public static class AnyConstants {
        public Constants<?> first() {
            return new Constants<>();
        }
    }

    @Protocol
    public interface Sink {
        String put(Integer value);
    }

    @Protocol
    public interface Kitchen {
        Sink sink();
    }

    public static class Basin<E> {
        public String put(E value) {
            return "";
        }

        public Object put(Number value) {
            return value;
        }
    }

    public static class Basins {
        public Basin<? super Integer> sink() {
            return new Basin<>();
        }
    }

    @Test
    void what_a_wildcard_is_above_counts_where_the_most_specific_method_is_chosen() {
        assertThat(Contracts.isSubclass(Basins.class, Kitchen.class)).isTrue();
    }

    @Test
    void wildcards_that_are_captured_again_and_again_end_the_search() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(List.of(Rings.class, Spirals.class, Screws.class, Braids.class, AnyConstants.class))
                        .allMatch(subject -> Contracts.isSubclass(subject, Begin.class)));
    }

    @Test
    void what_a_captured_wildcard_is_within_is_not_forgotten() {
        assertThat(Contracts.isSubclass(Spirals.class, Jewel.class)).isTrue();
        assertThat(Contracts.isSubclass(Numbers.class, Jewel.class)).isFalse();
    }
}
