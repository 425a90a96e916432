package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.typecontracts.ConformanceException;
import org.typecontracts.Contracts;

/** Questions about elements that cannot be there, and arguments that cannot be meant. */
class UnfitElementTest {
    public static final class Team {
        public boolean contains(String name) {
            return name.equals("Ada");
        }
    }

    @Test
    void what_a_sorted_collection_cannot_compare_is_not_in_it() {
        TreeSet<Object> numbers = new TreeSet<>(List.of(1, 2));
        TreeMap<Object, Object> byName = new TreeMap<>(Map.of("a", 1));

        assertThat(Protocols.contains(numbers, "a")).isFalse();
        assertThat(Protocols.contains(numbers, null)).isFalse();
        assertThat(Protocols.contains(byName, 5)).isFalse();
        assertThat(As.<SetLike<Object>>a(SetLike.class, numbers).isSupersetOf(List.of("a")))
                .isFalse();
    }

    @Test
    void what_cannot_be_a_key_has_no_value() {
        Mapping<Object, Object> sorted = As.a(Mapping.class, new TreeMap<>(Map.of("a", 1)));
        Mapping<Object, Object> small = As.a(Mapping.class, Map.of("a", 1));

        assertThat(sorted.get(5)).isNull();
        assertThat(sorted.get(null)).isNull();
        assertThat(sorted.containsKey(5)).isFalse();
        assertThat(small.get(null)).isNull();
        assertThat(small.getOrDefault(null, 7)).isEqualTo(7);
    }

    @Test
    void what_cannot_be_an_element_or_a_key_is_not_there_to_be_taken_away() {
        MutableSetLike<Object> numbers = As.a(MutableSetLike.class, new TreeSet<>(List.of(1, 2)));
        MutableMapping<Object, Object> sorted = As.a(MutableMapping.class, new TreeMap<>(Map.of("a", 1)));

        numbers.discard("a");
        numbers.discard(null);
        sorted.remove(5);
        sorted.remove(null);

        assertThat(numbers).containsExactly(1, 2);
        assertThat(sorted).containsExactly("a");
        assertThat(sorted.pop(5, "none")).isEqualTo("none");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> numbers.remove(null))
                .withMessage("[null] is not in the set");
    }

    @Test
    void the_null_key_of_a_map_that_has_one_has_a_value_and_can_be_taken_away() {
        Map<Object, Object> map = new HashMap<>();
        map.put(null, 1);

        assertThat(As.<Mapping<Object, Object>>a(Mapping.class, map).get(null)).isEqualTo(1);

        As.<MutableMapping<Object, Object>>a(MutableMapping.class, map).remove(null);

        assertThat(map).isEmpty();
    }

    @Test
    void what_a_users_class_cannot_take_is_named_where_nothing_can_be_searched() {
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Protocols.contains(new Team(), 5))
                .withMessageContaining("contains");
    }

    @Test
    void a_class_without_a_simple_name_is_named_all_the_same() {
        Iterator<String> anonymous = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return false;
            }

            @Override
            public String next() {
                return "";
            }
        };

        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.len(anonymous))
                .withMessageStartingWith("[not-sized] UnfitElementTest$1 is not Sized");
    }

    @Test
    void null_for_an_argument_is_refused_in_a_sentence() {
        SetLike<Object> set = As.a(SetLike.class, new HashSet<>(List.of(1)));
        MutableSequence<Object> sequence = As.a(MutableSequence.class, new ArrayList<>());
        MutableMapping<Object, Object> mapping = As.a(MutableMapping.class, new HashMap<>());
        CallableLike callable = As.a(CallableLike.class, (Runnable) () -> {});
        Awaitable<Object> awaitable = As.a(Awaitable.class, new CompletableFuture<>());

        assertThatNullPointerException()
                .isThrownBy(() -> set.union(null))
                .withMessage("elements is null; pass an iterable");
        assertThatNullPointerException()
                .isThrownBy(() -> set.containsAll(null))
                .withMessage("elements is null; pass an iterable");
        assertThatNullPointerException()
                .isThrownBy(() -> set.isSubsetOf(null))
                .withMessage("elements is null; pass an iterable");
        assertThatNullPointerException()
                .isThrownBy(() -> sequence.extend(null))
                .withMessage("elements is null; pass an iterable");
        assertThatNullPointerException()
                .isThrownBy(() -> mapping.update(null))
                .withMessage("other is null; pass a mapping");
        assertThatNullPointerException()
                .isThrownBy(() -> callable.andThen(null))
                .withMessage("next is null; pass a callable");
        assertThatNullPointerException()
                .isThrownBy(() -> awaitable.await(null))
                .withMessage("timeout is null; pass a duration, or wait without one");
        assertThat(Contracts.tryAdapt(Duration.ZERO, Awaitable.class)).isEmpty();
    }

    @Test
    void null_for_a_number_or_for_the_arguments_of_a_call_is_refused_in_a_sentence() {
        Integral three = As.a(Integral.class, 3);
        SupportsRound<Object> half = As.a(SupportsRound.class, 0.5);

        assertThatNullPointerException().isThrownBy(() -> three.plus(null)).withMessage("other is null; pass a number");
        assertThatNullPointerException()
                .isThrownBy(() -> three.minus(null))
                .withMessage("other is null; pass a number");
        assertThatNullPointerException()
                .isThrownBy(() -> three.isLessThan(null))
                .withMessage("other is null; pass a number");
        assertThatNullPointerException()
                .isThrownBy(() -> three.floorDividedBy(null))
                .withMessage("other is null; pass a number");
        Complex complex = Complex.of(1, 2);
        assertThatNullPointerException()
                .isThrownBy(() -> complex.plus(null))
                .withMessage("other is null; pass a number");
        assertThatNullPointerException()
                .isThrownBy(() -> complex.times(null))
                .withMessage("other is null; pass a number");
        assertThatNullPointerException()
                .isThrownBy(() -> complex.dividedBy(null))
                .withMessage("other is null; pass a number");
        assertThatNullPointerException()
                .isThrownBy(() -> half.setScale(1, null))
                .withMessage("mode is null; pass a rounding mode");
        assertThatNullPointerException()
                .isThrownBy(() -> Protocols.call((Runnable) () -> {}, (Object[]) null))
                .withMessage("arguments is null; pass an empty array for none");
    }
}
