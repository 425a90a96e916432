package org.typecontracts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.TypeToken;
import org.typecontracts.protocols.Protocols;
import org.typecontracts.protocols.Rational;
import org.typecontracts.protocols.Real;
import org.typecontracts.protocols.Reversible;
import org.typecontracts.protocols.Sequence;
import org.typecontracts.protocols.Sized;
import org.typecontracts.protocols.SupportsAbs;

/** docs/guide/protocols.md */
class BuiltInProtocolsTest {
    public static final class Countdown {
        public Iterator<Integer> iterator() {
            return List.of(3, 2, 1).iterator();
        }
    }

    @Test
    void any_object_can_be_asked() {
        assertThat(Protocols.len("four")).isEqualTo(4);
        assertThat(Protocols.len(new int[] {3, 2, 1})).isEqualTo(3);
        assertThat(Protocols.contains(Map.of("Ada", 36), "Ada")).isTrue(); // a map contains its keys
        assertThat(Protocols.iterate(new Countdown())).containsExactly(3, 2, 1);
        assertThat(Protocols.contains(new Countdown(), 2)).isTrue(); // found by going through it
        assertThat(Protocols.reversed(List.of(1, 2, 3))).containsExactly(3, 2, 1);
        assertThat(Protocols.call((Runnable) () -> {})).isNull();
        assertThat(Protocols.next(new Scanner("one two"))).isEqualTo("one");
        assertThat(Protocols.index(new Countdown(), 1)).isEqualTo(2);
    }

    public interface Scale {
        long scale(int factor, short unit);
    }

    @Test
    void a_functional_object_is_called_whatever_the_names() {
        IntBinaryOperator times = (a, b) -> a * b;
        IntUnaryOperator negate = a -> -a;

        assertThat(Protocols.call(times, 6, 7)).isEqualTo(42);
        assertThat(Contract.callable(Scale.class).adapt(times).scale(6, (short) 7))
                .isEqualTo(42L);
        assertThat(Contract.callable(Scale.class).isInstance(negate)).isFalse();
    }

    @Test
    void a_view_is_an_adapter_and_leads_to_the_interface_of_the_platform() {
        Sequence<?> letters = Contracts.adapt("abc", Sequence.class);

        assertThat(Contracts.unwrap(letters)).isEqualTo("abc");
        assertThat(letters.asList()).isEqualTo(List.of('a', 'b', 'c')); // a java.util.List, unmodifiable as a String is
    }

    @Test
    void futures_can_be_awaited() throws Exception {
        assertThat(Protocols.await(CompletableFuture.completedFuture("done"), Duration.ofSeconds(1)))
                .isEqualTo("done");
    }

    @Test
    void unrelated_classes_share_a_protocol() {
        assertThat(Contracts.adapt(new BigInteger("-7"), SupportsAbs.class).abs())
                .isEqualTo(new BigInteger("7"));
        assertThat(Contracts.adapt(Duration.ofHours(-2), SupportsAbs.class).abs())
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void a_bit_set_counts_its_set_bits() {
        BitSet bits = new BitSet();
        bits.set(3);
        bits.set(60);

        assertThat(Contracts.adapt(bits, Sized.class).size()).isEqualTo(2); // bits.size() is 64, bits.length() 61
    }

    @Test
    void an_array_is_a_sequence() {
        Sequence<?> letters = Contracts.adapt(new String[] {"a", "b", "a"}, Sequence.class);

        assertThat(letters.get(1)).isEqualTo("b");
        assertThat(Protocols.count(letters, "a")).isEqualTo(2);
    }

    /** Has the two members that a {@link Sequence} needs, and no more. */
    public static final class Evens {
        public Integer get(int index) {
            return 2 * Objects.checkIndex(index, 4);
        }

        public int size() {
            return 4;
        }
    }

    @Test
    void a_registered_class_has_all_mixins() {
        ContractRegistry registry = ContractRegistry.create();
        registry.register(Sequence.class, Evens.class);
        Contract<Sequence<Integer>> integers = registry.contract(new TypeToken<Sequence<Integer>>() {});
        Sequence<Integer> evens = integers.adapt(new Evens());

        assertThat(evens).containsExactly(0, 2, 4, 6);
        assertThat(evens.asList().subList(1, 3)).isEqualTo(List.of(2, 4));
        assertThat(registry.adapt(new Evens(), Reversible.class).reversed().next())
                .isEqualTo(6);
    }

    @Test
    void numbers_have_arithmetic() {
        Real price = Contracts.adapt(new BigDecimal("9.90"), Real.class);

        assertThat(price.times(Contracts.adapt(3, Real.class))).hasToString("29.70");
        assertThat(Rational.of(1, 3).plus(Rational.of(1, 6))).hasToString("1/2");
    }

    @Test
    void interfaces_of_the_platform_are_protocols_in_every_registry() {
        assertThat(Contracts.isInstance(new Countdown(), Iterable.class)).isTrue();
    }
}
