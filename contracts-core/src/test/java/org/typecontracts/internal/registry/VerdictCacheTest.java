package org.typecontracts.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.Compiled;

class VerdictCacheTest {
    private final List<Class<?>> decided = new ArrayList<>();

    private final VerdictCache cache = new VerdictCache(Runnable.class, subject -> {
        decided.add(subject);
        return Number.class.isAssignableFrom(subject);
    });

    @Test
    void yes_and_no_are_decided_once() {
        for (int round = 0; round < 3; round++) {
            assertThat(cache.get(Integer.class)).isTrue();
            assertThat(cache.get(String.class)).isFalse();
            assertThat(cache.get(Long.class)).isTrue();
            assertThat(cache.get(StringBuilder.class)).isFalse();
        }

        assertThat(decided).containsExactly(Integer.class, String.class, Long.class, StringBuilder.class);
    }

    @Test
    void a_class_that_may_be_unloaded_first_is_decided_once_too() {
        Class<?> subject = Compiled.load(
                new Compiled(Map.of("subject.Duck", "package subject; public class Duck {}"))
                        .loader(VerdictCacheTest.class.getClassLoader(), "subject."),
                "subject.Duck");

        assertThat(cache.get(subject)).isFalse();
        assertThat(cache.get(subject)).isFalse();
        assertThat(decided).containsExactly(subject);
    }

    @Test
    void a_decision_that_throws_reaches_the_caller_and_is_not_remembered() {
        List<Class<?>> asked = new ArrayList<>();
        VerdictCache failing = new VerdictCache(Runnable.class, subject -> {
            asked.add(subject);
            if (asked.size() == 1) {
                throw new IllegalStateException("not now");
            }
            return true;
        });

        assertThatThrownBy(() -> failing.get(String.class)).hasMessage("not now");
        assertThat(failing.get(String.class)).isTrue();
        assertThat(asked).hasSize(2);
    }
}
