package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.typecontracts.protocols.Awaitable;
import org.typecontracts.protocols.CollectionLike;
import org.typecontracts.protocols.Container;
import org.typecontracts.protocols.Iterable;
import org.typecontracts.protocols.Mapping;
import org.typecontracts.protocols.MutableMapping;
import org.typecontracts.protocols.Reversible;
import org.typecontracts.protocols.Sequence;
import org.typecontracts.protocols.SupportsAbs;
import org.typecontracts.protocols.SupportsRound;

/** What the built-in extensions make of the types of the JDK has elements of a type. */
class BuiltInElementTypeTest {
    public static class Ages extends HashMap<String, Integer> {
        private static final long serialVersionUID = 1;
    }

    public static class SortedAges extends TreeMap<String, Integer> {
        private static final long serialVersionUID = 1;
    }

    public static class OrderedAges extends LinkedHashMap<String, Integer> {
        private static final long serialVersionUID = 1;
    }

    public static class OrderedNames extends LinkedHashSet<String> {
        private static final long serialVersionUID = 1;
    }

    public static class Promise extends CompletableFuture<String> {}

    private static boolean conforms(Class<?> type, TypeToken<?> contract) {
        return Contract.of(contract).isSubclass(type);
    }

    @Test
    void an_array_has_elements_of_its_component_type() {
        assertThat(conforms(String[].class, new TypeToken<Sequence<String>>() {}))
                .isTrue();
        assertThat(conforms(String[].class, new TypeToken<Iterable<? extends CharSequence>>() {}))
                .isTrue();
        assertThat(conforms(String[].class, new TypeToken<Sequence<Integer>>() {}))
                .isFalse();
        assertThat(conforms(int[].class, new TypeToken<Sequence<Integer>>() {})).isTrue();
        assertThat(conforms(int[].class, new TypeToken<CollectionLike<Integer>>() {}))
                .isTrue();
        assertThat(conforms(int[].class, new TypeToken<Sequence<Long>>() {})).isFalse();
        assertThat(conforms(int[][].class, new TypeToken<Sequence<int[]>>() {})).isTrue();
        assertThat(conforms(AtomicIntegerArray.class, new TypeToken<Sequence<Integer>>() {}))
                .isTrue();
        assertThat(conforms(AtomicReferenceArray.class, new TypeToken<Sequence<Object>>() {}))
                .isTrue();
        assertThat(conforms(ByteBuffer.class, new TypeToken<Reversible<Byte>>() {}))
                .isTrue();
    }

    @Test
    void an_array_is_adapted_as_it_was_asked_for() {
        Sequence<String> names =
                Contract.of(new TypeToken<Sequence<String>>() {}).adapt(new String[] {"Ada", "Grace"});

        assertThat(names.toList()).containsExactly("Ada", "Grace");
    }

    @Test
    void a_text_is_a_sequence_of_characters_and_contains_texts() {
        assertThat(conforms(String.class, new TypeToken<Sequence<Character>>() {}))
                .isTrue();
        assertThat(conforms(String.class, new TypeToken<Sequence<String>>() {})).isFalse();
        assertThat(conforms(String.class, new TypeToken<Container<String>>() {}))
                .isTrue();
        assertThat(conforms(StringBuilder.class, new TypeToken<Container<Character>>() {}))
                .isTrue();
    }

    @Test
    void a_map_leads_from_its_keys_to_its_values() {
        assertThat(conforms(Ages.class, new TypeToken<Mapping<String, Integer>>() {}))
                .isTrue();
        assertThat(conforms(Ages.class, new TypeToken<MutableMapping<String, Integer>>() {}))
                .isTrue();
        assertThat(conforms(Ages.class, new TypeToken<Mapping<String, String>>() {}))
                .isFalse();
        assertThat(conforms(Ages.class, new TypeToken<Iterable<String>>() {})).isTrue();
        assertThat(conforms(SortedAges.class, new TypeToken<Reversible<String>>() {}))
                .isTrue();
        assertThat(conforms(HashMap.class, new TypeToken<Mapping<String, Integer>>() {}))
                .isFalse();
    }

    @Test
    @EnabledForJreRange(minVersion = 21)
    void what_jdk_21_gave_an_order_keeps_its_elements() {
        assertThat(conforms(OrderedNames.class, new TypeToken<Reversible<String>>() {}))
                .isTrue();
        assertThat(conforms(OrderedAges.class, new TypeToken<Reversible<String>>() {}))
                .isTrue();
        assertThat(conforms(OrderedAges.class, new TypeToken<Reversible<Integer>>() {}))
                .isFalse();
    }

    @Test
    void a_number_comes_back_in_its_own_box() {
        assertThat(conforms(Integer.class, new TypeToken<SupportsAbs<Integer>>() {}))
                .isTrue();
        assertThat(conforms(Integer.class, new TypeToken<SupportsAbs<Long>>() {}))
                .isFalse();
        assertThat(conforms(Double.class, new TypeToken<SupportsRound<Double>>() {}))
                .isTrue();
        assertThat(conforms(BigInteger.class, new TypeToken<SupportsRound<BigInteger>>() {}))
                .isTrue();
    }

    @Test
    void an_outcome_is_of_the_futures_type() {
        assertThat(conforms(Promise.class, new TypeToken<Awaitable<String>>() {}))
                .isTrue();
        assertThat(conforms(Promise.class, new TypeToken<Awaitable<Integer>>() {}))
                .isFalse();
    }

    @Test
    void what_is_not_known_of_the_elements_is_an_object_and_nothing_more() {
        assertThat(conforms(ArrayList.class, new TypeToken<Sequence<Object>>() {}))
                .isTrue();
        assertThat(conforms(ArrayList.class, new TypeToken<Sequence<String>>() {}))
                .isFalse();
        assertThat(conforms(ArrayList.class, new TypeToken<Container<String>>() {}))
                .isTrue();
        assertThat(conforms(ArrayDeque.class, new TypeToken<Container<String>>() {}))
                .isTrue();
        assertThat(conforms(Optional.class, new TypeToken<Iterable<Object>>() {}))
                .isTrue();
    }
}
