package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

/** Arguments that only an unchecked cast lets through. */
class CheckedArgumentTest {
    @Protocol
    interface Cell<T> {
        void put(String label, @Nullable T value);
    }

    public static final class Counter {
        private long count;

        public void put(String label, int value) {
            count += value;
        }
    }

    public static final class Names {
        private @Nullable String last;

        public void put(CharSequence label, @Nullable String value) {
            last = value;
        }
    }

    private final Counter counter = new Counter();
    private final Names names = new Names();

    @SuppressWarnings("unchecked") // Unchecked, so that wrong arguments get through.
    private static Cell<Object> cell(Object subject) {
        return Contracts.adapt(subject, Cell.class);
    }

    @Test
    void what_can_be_unboxed_and_widened_passes_to_a_primitive() {
        cell(counter).put("one", 1);
        cell(counter).put("two", (short) 2);

        assertThat(counter.count).isEqualTo(3);
    }

    @Test
    void what_cannot_be_unboxed_is_refused_by_the_name_of_the_parameter() {
        for (Object wrong : List.of("1", 1L)) {
            assertThatThrownBy(() -> cell(counter).put("one", wrong))
                    .isInstanceOf(ClassCastException.class)
                    .hasMessage("[" + wrong.getClass().getName() + "] is not what [" + Counter.class.getName()
                            + "] takes as parameter [value] of Cell.put(String, Object): [int]; the contract was called"
                            + " raw or through an unchecked cast")
                    .hasCauseInstanceOf(ClassCastException.class);
        }
    }

    @Test
    void null_passes_to_a_reference_alone() {
        cell(names).put("none", null);

        assertThat(names.last).isNull();
        assertThatNullPointerException().isThrownBy(() -> cell(counter).put("none", null));
    }

    @Test
    void another_reference_is_refused_by_the_name_of_the_parameter() {
        assertThatThrownBy(() -> cell(names).put("one", 1))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("as parameter [value] of Cell.put(String, Object): [java.lang.String]");
    }
}
