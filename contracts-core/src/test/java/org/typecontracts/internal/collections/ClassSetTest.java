package org.typecontracts.internal.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ClassSetTest {
    private final ClassSet set = new ClassSet();

    @Test
    void what_was_added_is_contained_and_nothing_else() {
        assertThat(contains(String.class)).isFalse();
        set.add(String.class);
        set.add(String.class);
        assertThat(contains(String.class)).isTrue();
        assertThat(contains(Object.class)).isFalse();
    }

    @Test
    void it_grows_and_loses_nothing() {
        arraysOf(Object.class).forEach(set::add);

        assertThat(arraysOf(Object.class)).allMatch(this::contains);
        assertThat(arraysOf(String.class)).noneMatch(this::contains);
    }

    @Test
    void readers_that_race_a_writer_see_no_class_that_is_not_added() throws Exception {
        List<Class<?>> added = arraysOf(Object.class);
        List<Class<?>> others = arraysOf(String.class);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<Boolean> reader = threads.submit(() -> {
            boolean right = true;
            while (right && !contains(added.get(added.size() - 1))) {
                right = others.stream().noneMatch(this::contains);
            }
            return right;
        });
        added.forEach(set::add);

        assertThat(reader.get(10, TimeUnit.SECONDS)).isTrue();
        threads.shutdown();
    }

    private boolean contains(Class<?> type) {
        return set.contains(type, type.hashCode());
    }

    /** Return many classes: arrays of arrays. */
    private static List<Class<?>> arraysOf(Class<?> element) {
        List<Class<?>> classes = new ArrayList<>();
        Class<?> type = element;
        for (int dimension = 0; dimension < 250; dimension++) {
            type = type.arrayType();
            classes.add(type);
        }
        return classes;
    }
}
