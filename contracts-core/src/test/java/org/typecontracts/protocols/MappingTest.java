package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.lang.reflect.Field;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.Contracts;

class MappingTest {
    /** Knows nothing of the library or of {@link Map}. */
    public static class Ages {
        private final Map<String, Integer> ages = new HashMap<>(Map.of("Ada", 36));

        public Integer get(String name) {
            return ages.get(name);
        }

        public Iterator<String> iterator() {
            return ages.keySet().iterator();
        }

        public int size() {
            return ages.size();
        }
    }

    /** A dictionary that is no map. */
    private static final class Pocket extends Dictionary<String, Integer> {
        private final Hashtable<String, Integer> entries = new Hashtable<>(Map.of("Ada", 36));

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public boolean isEmpty() {
            return entries.isEmpty();
        }

        @Override
        public Enumeration<String> keys() {
            return entries.keys();
        }

        @Override
        public Enumeration<Integer> elements() {
            return entries.elements();
        }

        @Override
        public Integer get(Object key) {
            return entries.get(key);
        }

        @Override
        public Integer put(String key, Integer value) {
            return entries.put(key, value);
        }

        @Override
        public Integer remove(Object key) {
            return entries.remove(key);
        }
    }

    static Stream<Mapping<String, Integer>> of_ada() {
        return Stream.of(
                As.registered(Mapping.class, new Ages()),
                As.a(Mapping.class, new HashMap<>(Map.of("Ada", 36))),
                As.a(Mapping.class, new Hashtable<>(Map.of("Ada", 36))),
                As.a(Mapping.class, new Pocket()));
    }

    @ParameterizedTest
    @MethodSource("of_ada")
    void keys_lead_to_values(Mapping<String, Integer> ages) {
        assertThat(ages.get("Ada")).isEqualTo(36);
        assertThat(ages.get("Bob")).isNull();
        assertThat(ages.getOrDefault("Ada", 1)).isEqualTo(36);
        assertThat(ages.getOrDefault("Bob", 1)).isEqualTo(1);
        assertThat(ages.containsKey("Ada")).isTrue();
        assertThat(ages.contains("Bob")).isFalse();
        assertThat(ages).containsExactly("Ada");
    }

    @ParameterizedTest
    @MethodSource("of_ada")
    void keys_values_and_items_are_views(Mapping<String, Integer> ages) {
        assertThat(ages.keys()).containsExactly("Ada");
        assertThat(ages.keys().contains("Ada")).isTrue();
        assertThat(ages.values()).containsExactly(36);
        assertThat(ages.values().contains(36)).isTrue();
        assertThat(ages.items()).containsExactly(entry("Ada", 36));
        assertThat(ages.items().contains(entry("Ada", 36))).isTrue();
        assertThat(ages.items().contains(entry("Ada", 37))).isFalse();
        assertThat(ages.items().contains(entry("Bob", null))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("of_ada")
    void the_map_is_a_view(Mapping<String, Integer> ages) {
        assertThat(ages.asMap()).isEqualTo(Map.of("Ada", 36)).hasSameHashCodeAs(Map.of("Ada", 36));
    }

    @Test
    void the_views_are_live_and_the_map_cannot_be_changed() {
        Ages subject = new Ages();
        Mapping<String, Integer> ages = As.registered(Mapping.class, subject);
        SetLike<String> keys = ages.keys();
        Map<String, Integer> map = ages.asMap();
        subject.ages.put("Grace", 85);

        assertThat(keys).containsExactlyInAnyOrder("Ada", "Grace");
        assertThat(map).containsEntry("Grace", 85).hasSize(2);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.put("Mary", 1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.entrySet().iterator().next().setValue(1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.keySet().remove("Ada"));
    }

    @Test
    void a_key_with_the_value_null_is_there() {
        Ages subject = new Ages();
        subject.ages.put("Unborn", null);
        Mapping<String, Integer> ages = As.registered(Mapping.class, subject);

        assertThat(ages.containsKey("Unborn")).isTrue();
        assertThat(ages.getOrDefault("Unborn", 1)).isNull();
        assertThat(ages.items().contains(entry("Unborn", null))).isTrue();
    }

    @Test
    void a_map_in_the_order_of_access_is_visited_without_asking_for_its_values() {
        Map<String, Integer> latest = new LinkedHashMap<>(16, 0.75f, true);
        latest.put("Ada", 36);
        latest.put("Grace", 85);
        Mapping<String, Integer> ages = As.a(Mapping.class, latest);

        assertThat(ages.items()).containsExactly(entry("Ada", 36), entry("Grace", 85));
        assertThat(ages.values()).containsExactly(36, 85);
        assertThat(Mapping.keysLeadToValues(ages)).isTrue();
        assertThat(Mapping.viewsAgree(ages)).isTrue();
    }

    @Test
    void the_items_of_a_map_stay_as_they_were_and_their_views_remove_nothing() {
        Map<String, Integer> map = new HashMap<>(Map.of("Ada", 36));
        Mapping<String, Integer> ages = As.a(Mapping.class, map);
        Iterator<Map.Entry<String, Integer>> items = ages.items().iterator();
        Iterator<Integer> values = ages.values().iterator();
        Map.Entry<String, Integer> item = items.next();
        values.next();
        map.put("Ada", 37);

        assertThat(item).isEqualTo(entry("Ada", 36));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> item.setValue(1));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(items::remove);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(values::remove);
        assertThat(ages.items()).containsExactly(entry("Ada", 37));
    }

    @Test
    void properties_attributes_and_dictionaries_are_mappings() {
        Properties properties = new Properties();
        properties.put("key", "value");
        Attributes attributes = new Attributes();
        attributes.putValue("Main-Class", "Tour");

        assertThat(As.<Mapping<Object, Object>>a(Mapping.class, properties).get("key"))
                .isEqualTo("value");
        assertThat(As.<Mapping<Object, Object>>a(Mapping.class, attributes).get(Attributes.Name.MAIN_CLASS))
                .isEqualTo("Tour");
        assertThat(Contracts.isSubclass(Dictionary.class, Mapping.class)).isTrue();
    }

    @Test
    void a_get_by_itself_makes_no_mapping() {
        assertThat(Contracts.isSubclass(Field.class, Mapping.class)).isFalse();
        assertThat(Contracts.isInstance(List.of(), Mapping.class)).isFalse();
    }

    @Test
    void a_dictionary_as_a_mapping_cannot_be_changed() {
        Pocket pocket = new Pocket();
        Mapping<String, Integer> mapping = As.a(Mapping.class, pocket);

        assertThat(mapping).isNotInstanceOf(MutableMapping.class);
        assertThat(mapping.asMap()).isEqualTo(Map.of("Ada", 36));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> mapping.asMap().put("Grace", 85));
        As.<MutableMapping<String, Integer>>a(MutableMapping.class, mapping).put("Grace", 85);
        assertThat(pocket.get("Grace")).isEqualTo(85);
    }
}
