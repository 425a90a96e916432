package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.invoke.WrongMethodTypeException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;

/** Javac links a call of these methods with the types of the call (JLS 15.12.3); so does an adapter. */
class PolymorphicSignatureTest {
    interface Repeat {
        Object invoke(String text, int times) throws Throwable;
    }

    interface ExactRepeat {
        Object invokeExact(String text, int times) throws Throwable;
    }

    interface Add {
        void invoke(List<String> list, String element) throws Throwable;
    }

    interface ExactAdd {
        void invokeExact(List<String> list, String element) throws Throwable;
    }

    interface Spread {
        Object invokeWithArguments(String text, int times) throws Throwable;
    }

    interface Binding {
        MethodHandle bindTo(String first);
    }

    interface Swap {
        void compareAndSet(Holder holder, int expected, int value);
    }

    interface Count {
        Object invoke(Object[] elements) throws Throwable;
    }

    interface Careless {
        Object invoke(String text);
    }

    interface Slot {
        Object get(Holder holder);

        void set(Holder holder, int value);

        boolean compareAndSet(Holder holder, int expected, int value);
    }

    static class Holder {
        int value = 1;
    }

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static <T> T adapt(Object subject, Class<T> contract) {
        return Contract.structural(contract).adapt(subject);
    }

    @Test
    void a_method_handle_is_invoked_with_the_members_types() throws Throwable {
        MethodHandle repeat =
                LOOKUP.findVirtual(String.class, "repeat", MethodType.methodType(String.class, int.class));

        assertThat(adapt(repeat, Repeat.class).invoke("ab", 2)).isEqualTo("abab");
        MethodHandle exact = repeat.asType(MethodType.methodType(Object.class, String.class, int.class));
        assertThat(adapt(exact, ExactRepeat.class).invokeExact("ab", 2)).isEqualTo("abab");
        assertThatThrownBy(() -> adapt(repeat, ExactRepeat.class).invokeExact("ab", 2))
                .isInstanceOf(WrongMethodTypeException.class);
    }

    @Test
    void a_result_may_be_dropped() throws Throwable {
        MethodHandle add = LOOKUP.findVirtual(List.class, "add", MethodType.methodType(boolean.class, Object.class));
        List<String> list = new ArrayList<>();

        adapt(add, Add.class).invoke(list, "a");

        assertThat(list).containsExactly("a");
    }

    @Test
    void a_result_is_dropped_by_a_call_without_one_and_only_if_any_would_do() throws Throwable {
        MethodHandle add = LOOKUP.findVirtual(List.class, "add", MethodType.methodType(boolean.class, Object.class));
        List<String> list = new ArrayList<>();
        Holder holder = new Holder();

        adapt(add.asType(MethodType.methodType(void.class, List.class, String.class)), ExactAdd.class)
                .invokeExact(list, "a");
        VarHandle exact = LOOKUP.findVarHandle(Holder.class, "value", int.class).withInvokeExactBehavior();
        adapt(exact, Swap.class).compareAndSet(holder, 1, 5);

        assertThat(list).containsExactly("a");
        assertThat(holder.value).isEqualTo(5);
    }

    @Test
    void the_other_methods_of_a_handle_are_called_as_they_are_declared() throws Throwable {
        MethodHandle repeat =
                LOOKUP.findVirtual(String.class, "repeat", MethodType.methodType(String.class, int.class));

        assertThat(adapt(repeat, Spread.class).invokeWithArguments("ab", 2)).isEqualTo("abab");
        assertThat(adapt(repeat, Binding.class).bindTo("ab").invoke(2)).isEqualTo("abab");
    }

    @Test
    void an_array_is_a_single_argument() throws Throwable {
        MethodHandle count = MethodHandles.arrayLength(Object[].class);

        assertThat(adapt(count, Count.class).invoke(new Object[] {1, 2, 3})).isEqualTo(3);
    }

    @Test
    void what_the_call_may_throw_has_to_be_declared() {
        assertThat(Contract.structural(Careless.class).check(MethodHandle.class).explain())
                .contains("Throwable");
    }

    @Test
    void a_variable_handle_reads_writes_and_compares() throws ReflectiveOperationException {
        VarHandle value = LOOKUP.findVarHandle(Holder.class, "value", int.class);
        Holder holder = new Holder();
        Slot slot = adapt(value, Slot.class);

        slot.set(holder, 2);
        assertThat(slot.get(holder)).isEqualTo(2);
        assertThat(slot.compareAndSet(holder, 2, 3)).isTrue();
        assertThat(holder.value).isEqualTo(3);
    }
}
