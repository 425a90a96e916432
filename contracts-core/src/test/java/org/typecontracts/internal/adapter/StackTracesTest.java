package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Wrapper;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.CommonDataSource;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;

class StackTracesTest {
    interface Container<T> {
        boolean contains(T element);

        void missing();
    }

    interface Traced {
        Throwable trace();
    }

    public static final class Tracing {
        public Throwable trace() {
            return new Throwable();
        }
    }

    interface Overloaded {
        void fail(Words words);

        Failing fail(Failing other);
    }

    public static final class Failing {
        public void fail(Words words) {
            throw new IllegalStateException();
        }

        public Failing fail(Failing other) {
            throw new IllegalStateException();
        }

        public Object call() {
            throw new IllegalStateException();
        }
    }

    public static final class Words {
        public boolean contains(String word) {
            throw new IllegalStateException(word);
        }
    }

    private final Container<Object> container = container();

    @Test
    void an_exception_of_the_target_passes_the_contracts_member_and_nothing_else() {
        assertThat(frames(catchThrowable(() -> container.contains("word"))))
                .startsWith(Words.class.getName() + ".contains", Container.class.getName() + ".contains")
                .element(2)
                .asString()
                .startsWith(StackTracesTest.class.getName() + ".lambda");
    }

    @Test
    void a_stack_trace_says_that_it_is_the_member_of_an_adapter() {
        assertThat(catchThrowable(() -> container.contains("word")))
                .hasStackTraceContaining("at adapter//" + Container.class.getName() + ".contains(");
    }

    @Test
    void the_target_sees_its_caller_behind_the_member() {
        Traced traced = Plans.adapted(new Tracing(), Traced.class);

        assertThat(frames(traced.trace()))
                .startsWith(
                        Tracing.class.getName() + ".trace",
                        Traced.class.getName() + ".trace",
                        StackTracesTest.class.getName() + ".the_target_sees_its_caller_behind_the_member");
    }

    @Test
    void members_that_differ_by_a_type_of_the_contracts_loader_alone_all_show() {
        Overloaded overloaded = Contract.structural(Overloaded.class).adapt(new Failing());

        assertThat(frames(catchThrowable(() -> overloaded.fail(new Words()))))
                .element(1)
                .isEqualTo(Overloaded.class.getName() + ".fail");
        assertThat(frames(catchThrowable(() -> overloaded.fail(new Failing()))))
                .element(1)
                .isEqualTo(Overloaded.class.getName() + ".fail");
    }

    @Test
    void a_contract_of_the_jdk_shows_under_a_name_that_is_free() {
        Callable<?> callable = Plans.adapted(new Failing(), Callable.class);

        assertThat(frames(catchThrowable(callable::call)))
                .element(1)
                .isEqualTo("contracts.java.util.concurrent.Callable.call");
    }

    @Test
    void so_does_one_of_a_module_of_the_jdk_with_another_loader() {
        CommonDataSource source = Plans.adapted(new Failing(), CommonDataSource.class);
        Wrapper wrapper = Plans.adapted(new Failing(), Wrapper.class);

        assertThat(frames(catchThrowable(source::getLoginTimeout)).get(0))
                .isEqualTo("javax.sql.CommonDataSource.getLoginTimeout");
        assertThat(frames(catchThrowable(() -> wrapper.isWrapperFor(String.class)))
                        .get(0))
                .isEqualTo("contracts.java.sql.Wrapper.isWrapperFor");
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
