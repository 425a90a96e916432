package org.typecontracts.internal.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.ReferenceQueue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClassMapTest {
    private static final ReferenceQueue<Class<?>> UNLOADED = new ReferenceQueue<>();

    /** Put a value for a key, or remove the key if the value is null. */
    private record Change(ClassReference key, Integer value) {}

    private static final List<Class<?>> TYPES = List.of(
            Object.class,
            String.class,
            Integer.class,
            Long.class,
            int[].class,
            long[].class,
            Runnable.class,
            List.class,
            Map.class,
            Thread.class,
            Number.class,
            Iterable.class,
            Comparable.class,
            Enum.class,
            Record.class);

    @Property(tries = 500)
    void answers_as_a_hash_map_does(@ForAll("changes") List<Change> changes) {
        Map<ClassReference, Integer> expected = new HashMap<>();
        ClassMap<Integer> map = ClassMap.empty();
        for (Change change : changes) {
            ClassMap<Integer> before = map;
            Map<ClassReference, Integer> expectedBefore = Map.copyOf(expected);
            if (change.value == null) {
                expected.remove(change.key);
                map = map.without(change.key);
            } else {
                expected.put(change.key, change.value);
                map = map.with(change.key, change.value);
            }
            assertSame(map, expected);
            assertSame(before, expectedBefore);
        }
    }

    private static void assertSame(ClassMap<Integer> map, Map<ClassReference, Integer> expected) {
        assertThat(map.references()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(map.isEmpty()).isEqualTo(expected.isEmpty());
        expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        // Few hashes, so that keys collide, and extreme ones, so that all bits are used.
        List<ClassReference> keys = TYPES.stream()
                .map(type -> new ClassReference(
                        type,
                        UNLOADED,
                        List.of(0, 1, 3, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)
                                .get(TYPES.indexOf(type) % 6)))
                .toList();
        Arbitrary<Change> change = Arbitraries.of(keys)
                .flatMap(key ->
                        Arbitraries.integers().between(0, 3).injectNull(0.3).map(value -> new Change(key, value)));
        return change.list().ofMaxSize(40);
    }

    @Test
    void finds_classes_themselves() {
        ClassMap<String> map = ClassMap.empty();
        for (Class<?> type : TYPES) {
            map = map.with(new ClassReference(type, UNLOADED), type.getName());
        }
        for (Class<?> type : TYPES) {
            assertThat(map.get(type)).isEqualTo(type.getName());
        }
        assertThat(map.get(Character.class)).isNull();
    }

    @Test
    void is_the_same_map_when_what_is_removed_is_not_there() {
        ClassMap<String> map = ClassMap.<String>empty().with(new ClassReference(String.class, UNLOADED), "");

        assertThat(map.without(new ClassReference(Integer.class, UNLOADED))).isSameAs(map);
    }
}
