package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Collections of the JDK that are made for several threads stay so: another thread acts between any two questions. */
class SharedCollectionTest {
    /** After each look at a key, another thread puts it there or takes it away. */
    private static final class Contested extends ConcurrentHashMap<String, String> {
        private static final long serialVersionUID = 1L;

        private String lost;

        private Contested(Map<String, String> entries) {
            super(entries);
        }

        @Override
        public String get(Object key) {
            String value = super.get(key);
            if (value == null) {
                super.put((String) key, "theirs");
            } else {
                super.remove(key);
            }
            return value;
        }

        @Override
        public String put(String key, String value) {
            lost = super.put(key, value);
            return lost;
        }
    }

    /** The other thread is the first to remove 1. */
    private static final class ContestedSet extends ConcurrentSkipListSet<Integer> {
        private static final long serialVersionUID = 1L;

        private ContestedSet(Collection<Integer> elements) {
            super(elements);
        }

        @Override
        public boolean remove(Object element) {
            return super.remove(element) && !element.equals(1);
        }
    }

    /** Another thread clears the list once its size was asked for twice. */
    private static final class ContestedList extends CopyOnWriteArrayList<String> {
        private static final long serialVersionUID = 1L;

        private boolean isAsked;

        private ContestedList(Collection<String> elements) {
            super(elements);
        }

        @Override
        public int size() {
            int size = super.size();
            if (isAsked) {
                clear();
            }
            isAsked = true;
            return size;
        }
    }

    private static MutableMapping<String, String> mapping(Map<String, String> map) {
        return As.a(MutableMapping.class, map);
    }

    @Test
    void a_key_that_comes_or_goes_has_its_value_or_the_other() {
        assertThat(mapping(new Contested(Map.of())).getOrDefault("colour", "none"))
                .isEqualTo("none");
        assertThat(mapping(new Contested(Map.of("colour", "red"))).getOrDefault("colour", "none"))
                .isIn("red", "none");
    }

    @Test
    void of_two_that_put_a_key_one_only_is_told_that_it_was_absent() {
        Contested map = new Contested(Map.of());

        assertThat(mapping(map).putIfAbsent("colour", "ours")).isNull();

        assertThat(map.lost).isNull();
    }

    @Test
    void of_two_that_pop_a_key_one_only_gets_its_value() {
        assertThat(mapping(new Contested(Map.of("colour", "red"))).pop("colour", "none"))
                .isEqualTo("none");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(
                        () -> mapping(new Contested(Map.of("colour", "red"))).pop("colour"))
                .withMessage("[colour] is not a key of the mapping");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(
                        () -> mapping(new Contested(Map.of("colour", "red"))).popItem())
                .withMessage("popItem() of an empty mapping");
    }

    @Test
    void a_value_that_is_null_is_popped_as_any_other() {
        Map<String, String> map = new HashMap<>();
        map.put("colour", null);

        assertThat(mapping(map).getOrDefault("colour", "none")).isNull();
        assertThat(mapping(map).popItem()).isEqualTo(entry("colour", null));

        map.put("colour", null);
        assertThat(mapping(map).pop("colour", "none")).isNull();
        assertThat(map).isEmpty();
    }

    @Test
    void of_two_that_take_an_element_one_only_gets_it() {
        MutableSetLike<Integer> set = As.a(MutableSetLike.class, new ContestedSet(List.of(1, 2, 3)));

        assertThat(set.pop()).isEqualTo(2);
        set.add(1);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> set.remove(1))
                .withMessage("[1] is not in the set");
    }

    @Test
    void of_two_that_pop_from_a_list_each_gets_another_element() {
        List<String> list = new CopyOnWriteArrayList<>(List.of("a", "b", "c")) {
            private static final long serialVersionUID = 1L;

            @Override
            public String get(int index) {
                return remove(index); // by the other thread
            }
        };

        assertThat(As.<MutableSequence<String>>a(MutableSequence.class, list).pop(0))
                .isEqualTo("a");
        assertThat(list.toString()).isEqualTo("[b, c]");
    }

    @Test
    void a_value_that_moves_is_the_one_that_is_removed() {
        List<String> list = new CopyOnWriteArrayList<>(List.of("a", "b", "c")) {
            private static final long serialVersionUID = 1L;

            @Override
            public String remove(int index) {
                super.remove(0); // by the other thread
                return super.remove(index);
            }
        };

        As.<MutableSequence<String>>a(MutableSequence.class, list).removeValue("b");

        assertThat(list).contains("c").doesNotContain("b");
    }

    @Test
    void a_synchronised_collection_is_copied_while_nobody_changes_it() {
        List<String> list = new Vector<>(List.of("a")) {
            private static final long serialVersionUID = 1L;

            @Override
            public Iterator<String> iterator() {
                Iterator<String> iterator = super.iterator();
                add("b"); // by the other thread
                return iterator;
            }
        };

        assertThat(As.<CollectionLike<String>>a(CollectionLike.class, list).toList())
                .containsExactly("a");
    }

    @Test
    void a_list_that_shrinks_is_searched_as_far_as_it_goes() {
        assertThat(Protocols.index(new ContestedList(List.of("a", "b")), "b")).isEqualTo(-1);
    }
}
