package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.typecontracts.Conformance.Route;
import org.typecontracts.protocols.CallableLike;

/** A functional interface as a contract: names do not matter, arity and types do. */
class CallableContractTest {
    public interface Scale {
        long scale(int factor, short unit);
    }

    public interface Transform {
        String transform(String text);
    }

    public interface Two {
        void one();

        void two();
    }

    public static final class Shout implements UnaryOperator<String> {
        @Override
        public String apply(String text) {
            return text + "!";
        }
    }

    public static final class Greeter {
        public String call(String name) {
            return "Hello, " + name;
        }
    }

    public static final class Own implements Function<String, String> {
        @Override
        public String apply(String text) {
            return "applied";
        }

        public String transform(String text) {
            return "transformed";
        }
    }

    private static final Contract<Scale> SCALE = Contract.callable(Scale.class);
    private static final Contract<Transform> TRANSFORM = Contract.callable(Transform.class);

    @Test
    void a_functional_object_is_adapted_whatever_the_names_and_its_arguments_are_converted() {
        IntBinaryOperator times = (a, b) -> a * b;

        assertThat(SCALE.isInstance(times)).isTrue();
        assertThat(SCALE.adapt(times).scale(6, (short) 7)).isEqualTo(42L);
        assertThat(TRANSFORM.adapt(new Shout()).transform("hey")).isEqualTo("hey!");
        assertThat(TRANSFORM.adapt(new Greeter()).transform("Ada")).isEqualTo("Hello, Ada");
        assertThat(TRANSFORM.check(Shout.class).route()).isEqualTo(Route.STRUCTURAL);
        assertThat(Contract.callable(Runnable.class).isInstance((IntSupplier) () -> 1))
                .isTrue();
    }

    @Test
    void a_method_of_the_own_name_goes_first() {
        assertThat(TRANSFORM.adapt(new Own()).transform("")).isEqualTo("transformed");
    }

    @Test
    void a_method_of_the_own_name_is_no_other_name() {
        assertThat(Contract.callable(Runnable.class).check(Thread.class).conforms())
                .isTrue();
        assertThat(Contract.callable(Function.class).check(BiFunction.class).explain())
                .contains("\n  missing  apply(T): R\n");
    }

    @Test
    void an_instance_is_itself() {
        Transform own = text -> text;

        assertThat(TRANSFORM.adapt(own)).isSameAs(own);
    }

    @Test
    void arity_is_checked_before_the_call() {
        IntUnaryOperator negate = number -> -number;

        assertThat(SCALE.isInstance(negate)).isFalse();
        assertThat(SCALE.check(negate.getClass()).violations())
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.MISSING);
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> SCALE.adapt(negate))
                .withMessageContaining("applyAsInt(int)");
    }

    @Test
    void types_are_checked_before_the_call() {
        ToIntFunction<String> length = String::length;
        Function<String, String> erased = text -> text;

        assertThat(Contract.callable(IntSupplier.class)
                        .check(Greeter.class)
                        .violations()
                        .get(0)
                        .message())
                .contains("call(String)");
        assertThat(SCALE.isInstance((Comparator<String>) String::compareTo)).isTrue();
        assertThat(TRANSFORM.check(length.getClass()).violations())
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.RESULT);
        assertThat(TRANSFORM.isInstance(erased))
                .as("the lambda's type arguments are gone")
                .isFalse();
    }

    @Test
    void checked_exceptions_are_checked_before_the_call() {
        Callable<String> call = () -> {
            throw new IOException();
        };

        assertThat(Contract.callable(Supplier.class).check(call.getClass()).violations())
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.EXCEPTIONS);
    }

    @Test
    void type_arguments_are_inferred_or_taken_as_written() {
        assertThat(Contract.callable(Function.class).check(Greeter.class).conforms())
                .isTrue();
        Contract<Function<String, String>> written = Contract.callable(new TypeToken<Function<String, String>>() {});
        Contract<Function<Integer, String>> other = Contract.callable(new TypeToken<Function<Integer, String>>() {});

        assertThat(written.adapt(new Greeter()).apply("Ada")).isEqualTo("Hello, Ada");
        assertThat(written.adapt(new Greeter()).andThen(String::length).apply("Ada"))
                .isEqualTo(10);
        assertThat(other.isInstance(new Greeter())).isFalse();
    }

    @Test
    void what_cannot_be_called_lacks_the_member() {
        assertThat(TRANSFORM.isInstance(List.of())).isFalse();
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> TRANSFORM.adapt(new Object()))
                .withMessageContaining("transform(String): String");
    }

    @Test
    void a_view_as_callable_is_adapted_from_its_target() {
        CallableLike view = Contracts.adapt(new Shout(), CallableLike.class);

        assertThat(TRANSFORM.adapt(view).transform("hey")).isEqualTo("hey!");
    }

    @Test
    void an_interface_with_several_members_is_refused() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contract.callable(Two.class))
                .withMessage("[org.typecontracts.CallableContractTest$Two] is not functional: it has 2 members; name an"
                        + " interface with just one");
    }
}
