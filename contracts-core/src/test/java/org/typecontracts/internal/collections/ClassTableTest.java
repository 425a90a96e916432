package org.typecontracts.internal.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ClassTableTest {
    private final ClassTable<String> table = new ClassTable<>();

    @Test
    void what_was_put_first_is_what_is_found() {
        assertThat(table.get(String.class)).isNull();
        assertThat(table.putIfAbsent(String.class, "first")).isEqualTo("first");
        assertThat(table.putIfAbsent(String.class, "second")).isEqualTo("first");
        assertThat(table.get(String.class)).isEqualTo("first");
    }

    @Test
    void it_grows_and_loses_nothing() {
        Map<Class<?>, String> expected = new HashMap<>();
        for (Class<?> type : classes()) {
            expected.put(type, type.getName());
            table.putIfAbsent(type, type.getName());
        }

        expected.forEach((type, name) -> assertThat(table.get(type)).isEqualTo(name));
    }

    @Test
    void readers_that_race_a_writer_see_the_right_value_or_none() throws Exception {
        List<Class<?>> classes = classes();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<Boolean> reader = threads.submit(() -> {
            boolean right = true;
            while (right && table.get(classes.get(classes.size() - 1)) == null) {
                for (Class<?> type : classes) {
                    String found = table.get(type);
                    right &= found == null || found.equals(type.getName());
                }
            }
            return right;
        });
        classes.forEach(type -> table.putIfAbsent(type, type.getName()));

        assertThat(reader.get(10, TimeUnit.SECONDS)).isTrue();
        threads.shutdown();
    }

    @Test
    void a_reader_never_gets_the_value_of_another_class_that_is_just_being_put() throws Exception {
        List<Class<?>> classes = classes();
        ExecutorService threads = Executors.newFixedThreadPool(1);
        for (int round = 0; round < 2000; round++) {
            ClassTable<String> filling = new ClassTable<>();
            AtomicBoolean full = new AtomicBoolean();
            Future<Boolean> reader = threads.submit(() -> {
                boolean missing = true;
                while (missing && !full.get()) {
                    missing = filling.get(ClassTableTest.class) == null;
                }
                return missing;
            });
            classes.subList(0, 100).forEach(type -> filling.putIfAbsent(type, type.getName()));
            full.set(true);

            assertThat(reader.get(10, TimeUnit.SECONDS)).isTrue();
        }
        threads.shutdown();
    }

    /** Return many classes: arrays of arrays. */
    private static List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        for (Class<?> element : List.of(String.class, int.class, Object.class, ClassTableTest.class)) {
            Class<?> type = element;
            for (int dimension = 0; dimension < 200; dimension++) {
                type = type.arrayType();
                classes.add(type);
            }
        }
        return classes;
    }
}
