package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackTracesTest {
    interface Container<T> {
        boolean contains(T element);

        void missing();
    }

    public static final class Words {
        public boolean contains(String word) {
            throw new IllegalStateException(word);
        }
    }

    private final Container<Object> container = container();

    @Test
    void an_exception_of_the_target_passes_no_frame_of_the_library() {
        assertThat(frames(catchThrowable(() -> container.contains("word"))))
                .startsWith(Words.class.getName() + ".contains")
                .element(1)
                .asString()
                .startsWith(StackTracesTest.class.getName());
    }

    @Test
    void a_refused_argument_begins_at_the_member() {
        assertThat(frames(catchThrowable(() -> container.contains(1))))
                .startsWith(Container.class.getName() + ".contains")
                .element(1)
                .asString()
                .startsWith(StackTracesTest.class.getName());
    }

    @Test
    void a_missing_member_begins_at_the_member() {
        assertThat(frames(catchThrowable(container::missing)).get(0)).isEqualTo(Container.class.getName() + ".missing");
    }

    private static List<String> frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .toList();
    }

    @SuppressWarnings("unchecked") // Raw, so that wrong arguments get through.
    private static Container<Object> container() {
        return Plans.adapted(new Words(), Container.class);
    }
}
