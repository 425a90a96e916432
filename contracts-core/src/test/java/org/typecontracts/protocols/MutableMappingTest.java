package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutableMappingTest {
    /** Knows nothing of the library or of {@link Map}; its iterators fail when it is changed. */
    public static class Store {
        private final Map<String, String> entries = new LinkedHashMap<>();
        private int gets;

        Store() {
            entries.put("colour", "red");
            entries.put("shape", "round");
        }

        public String get(String key) {
            gets++;
            return entries.get(key);
        }

        public Iterator<String> iterator() {
            return entries.keySet().iterator();
        }

        public int size() {
            return entries.size();
        }

        public void put(String key, String value) {
            entries.put(key, value);
        }

        public boolean remove(String key) {
            return entries.remove(key) != null;
        }
    }

    static Stream<MutableMapping<String, String>> of_colour_and_shape() {
        return Stream.of(
                As.registered(MutableMapping.class, new Store()),
                As.a(MutableMapping.class, new LinkedHashMap<>(new Store().entries)));
    }

    @ParameterizedTest
    @MethodSource("of_colour_and_shape")
    void keys_are_popped_with_their_values(MutableMapping<String, String> store) {
        assertThat(store.pop("colour")).isEqualTo("red");
        assertThat(store.pop("colour", "none")).isEqualTo("none");
        assertThat(store.popItem()).isEqualTo(entry("shape", "round"));

        assertThat(store).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> store.pop("colour"))
                .withMessage("[colour] is not a key of the mapping");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(store::popItem)
                .withMessage("popItem() of an empty mapping");
    }

    @Test
    void a_value_that_is_popped_is_got_once() {
        Store store = new Store();
        MutableMapping<String, String> mapping = As.registered(MutableMapping.class, store);

        assertThat(mapping.pop("colour", "none")).isEqualTo("red");
        assertThat(mapping.pop("shape")).isEqualTo("round");
        assertThat(store.gets).isEqualTo(2);
    }

    @Test
    void a_value_that_is_null_is_popped_and_not_another() {
        Store store = new Store();
        store.put("size", null);
        MutableMapping<String, String> mapping = As.registered(MutableMapping.class, store);

        assertThat(mapping.pop("size", "none")).isNull();
        assertThat(mapping.pop("size", "none")).isEqualTo("none");
    }

    @ParameterizedTest
    @MethodSource("of_colour_and_shape")
    void a_mapping_is_updated_by_another_or_by_itself(MutableMapping<String, String> store) {
        store.update(As.<Mapping<String, String>>a(Mapping.class, Map.of("colour", "blue", "size", "big")));
        store.update(store);

        assertThat(store.asMap()).isEqualTo(Map.of("colour", "blue", "size", "big", "shape", "round"));
    }

    @ParameterizedTest
    @MethodSource("of_colour_and_shape")
    void a_key_that_has_a_value_keeps_it(MutableMapping<String, String> store) {
        assertThat(store.putIfAbsent("colour", "blue")).isEqualTo("red");
        assertThat(store.putIfAbsent("size", "big")).isNull();

        assertThat(store.get("colour")).isEqualTo("red");
        assertThat(store.get("size")).isEqualTo("big");
    }

    @ParameterizedTest
    @MethodSource("of_colour_and_shape")
    void the_map_writes_through(MutableMapping<String, String> store) {
        Map<String, String> map = store.asMap();
        assertThat(map.put("size", "big")).isNull();
        assertThat(map.remove("shape")).isEqualTo("round");
        map.replaceAll((key, value) -> value + "!");
        map.keySet().removeIf("size"::equals);

        assertThat(store.get("colour")).isEqualTo("red!");
        assertThat(store).containsExactly("colour");
    }

    @ParameterizedTest
    @MethodSource("of_colour_and_shape")
    void all_keys_can_be_taken_away(MutableMapping<String, String> store) {
        store.clear();

        assertThat(store.isEmpty()).isTrue();
    }
}
