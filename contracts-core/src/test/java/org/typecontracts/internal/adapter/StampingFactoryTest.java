package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.junit.jupiter.api.Test;

class StampingFactoryTest {
    private static final StackWalker FRAMES = StackWalker.getInstance(Option.SHOW_HIDDEN_FRAMES);

    private final StampingFactory factory = new StampingFactory(method("callers"));

    /** Stands for a constructor: tells through which classes it is called. */
    private static Object callers(Object target) {
        return target + " by "
                + FRAMES.walk(frames ->
                        frames.map(StackFrame::getClassName).anyMatch(name -> name.contains(".StampedFactory"))
                                ? "a stamped factory"
                                : "a handle");
    }

    private static Object failing(Object target) throws IOException {
        throw new IOException(target.toString());
    }

    private static MethodHandle method(String name) {
        try {
            MethodType type = MethodType.methodType(Object.class, Object.class);
            return MethodHandles.lookup().findStatic(StampingFactoryTest.class, name, type);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void no_class_is_made_for_the_first_adapter_alone() {
        assertThat(factory.adapt("the first")).isEqualTo("the first by a handle");
        assertThat(factory.adapt("the second")).isEqualTo("the second by a stamped factory");
        assertThat(factory.adapt("the third")).isEqualTo("the third by a stamped factory");
    }

    @Test
    void one_class_is_made_for_all_others() {
        AdapterFactory lasting = factory.lasting();

        assertThat(lasting.adapt("the first")).isEqualTo("the first by a stamped factory");
        assertThat(lasting.lasting()).isSameAs(lasting);
        assertThat(factory.lasting()).isSameAs(lasting);
    }

    @Test
    void what_a_constructor_throws_arrives_unchanged_each_time() {
        StampingFactory throwing = new StampingFactory(method("failing"));

        assertThatThrownBy(() -> throwing.adapt("the first"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the first");
        assertThatThrownBy(() -> throwing.adapt("the second"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the second");
    }
}
