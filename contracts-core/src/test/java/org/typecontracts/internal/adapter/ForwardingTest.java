package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.adapter.ForwardTarget.ConstructorTarget;
import org.typecontracts.internal.adapter.ForwardTarget.FieldTarget;
import org.typecontracts.internal.adapter.ForwardTarget.MethodTarget;

class ForwardingTest {
    interface Joiner {
        String join(String separator, int first, int second);

        String joinAll(Object... parts);
    }

    public static class Text {
        public int length = 3;

        public String join(String separator, Object... parts) {
            return separator + Arrays.toString(parts);
        }

        public String joinAll(Object[] parts) {
            return "all" + Arrays.toString(parts);
        }

        public Text() {}

        public Text(int... lengths) {
            length = lengths.length;
        }

        public static Text parse(String text) {
            return new Text(new int[text.length()]);
        }
    }

    interface Lengthy {
        long length();

        void setLength(int length);
    }

    interface Maker {
        Object make(int first, int second);

        Text read(CharSequence text);
    }

    @Test
    void trailing_arguments_are_collected_for_a_target_of_variable_arity() {
        Method join = Plans.method(Joiner.class, "join", String.class, int.class, int.class);
        Method target = Plans.method(Text.class, "join", String.class, Object[].class);
        Joiner joiner = adapter(
                Joiner.class,
                Text.class,
                new Text(),
                Plans.forward(join, new MethodTarget(Text.class, target, MethodTarget.erasedType(target), true)));

        assertThat(joiner.join("-", 1, 2)).isEqualTo("-[1, 2]");
    }

    @Test
    void the_array_of_a_member_of_variable_arity_passes_as_one() {
        Method joinAll = Plans.method(Joiner.class, "joinAll", Object[].class);
        Method target = Plans.method(Text.class, "joinAll", Object[].class);
        Joiner joiner =
                adapter(Joiner.class, Text.class, new Text(), Plans.forward(joinAll, Plans.target(Text.class, target)));

        assertThat(joiner.joinAll("a", 1)).isEqualTo("all[a, 1]");
    }

    @Test
    void a_field_is_read_and_written() throws NoSuchFieldException {
        FieldTarget field = new FieldTarget(Text.class, Text.class.getField("length"), int.class);
        Text text = new Text();
        Lengthy lengthy = adapter(
                Lengthy.class,
                Text.class,
                text,
                Plans.forward(Plans.method(Lengthy.class, "length"), field),
                Plans.forward(Plans.method(Lengthy.class, "setLength", int.class), field));

        lengthy.setLength(7);

        assertThat(text.length).isEqualTo(7);
        assertThat(lengthy.length()).isEqualTo(7L);
    }

    @Test
    void a_class_is_adapted_by_its_constructors_and_static_methods() throws NoSuchMethodException {
        Maker maker = adapter(
                Maker.class,
                Text.class,
                Text.class,
                Plans.forward(
                        Plans.method(Maker.class, "make", int.class, int.class),
                        new ConstructorTarget(Text.class.getConstructor(int[].class), true)),
                Plans.forward(
                        Plans.method(Maker.class, "read", CharSequence.class),
                        Plans.target(Text.class, Plans.method(Text.class, "parse", String.class))));

        assertThat(((Text) maker.make(1, 2)).length).isEqualTo(2);
        assertThat(maker.read("four").length).isEqualTo(4);
        assertThatThrownBy(() -> maker.read(new StringBuilder("four")))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("[java.lang.StringBuilder]");
        assertThat(Adapters.target(maker)).isEqualTo(Text.class);
    }

    @Test
    void the_clone_of_an_array_is_public() {
        interface Copier {
            Object clone();
        }
        int[] numbers = {1, 2};
        Copier copier = adapter(
                Copier.class,
                int[].class,
                numbers,
                Plans.forward(
                        Plans.method(Copier.class, "clone"),
                        Plans.target(int[].class, Plans.method(Object.class, "clone"))));

        assertThat(copier.clone()).isEqualTo(numbers).isNotSameAs(numbers);
    }

    @Test
    void a_class_out_of_reach_is_linked_through_an_interface_that_is_not() {
        interface Sized {
            int size();
        }
        List<Integer> target = List.of(1, 2, 3);
        Sized sized = adapter(
                Sized.class,
                target.getClass(),
                target,
                Plans.forward(
                        Plans.method(Sized.class, "size"), Plans.target(List.class, Plans.method(List.class, "size"))));

        assertThat(sized.size()).isEqualTo(3);
    }

    @Test
    void a_target_out_of_reach_is_refused_when_the_adapter_is_made() {
        interface Sized {
            int size();
        }
        Class<?> hidden = List.of(1, 2, 3).getClass();

        assertThatThrownBy(() -> AdapterFactories.make(Plans.of(Sized.class, hidden)))
                .isInstanceOf(UnlinkableTargetException.class)
                .hasMessageContaining("cannot be linked through [" + hidden.getName() + "]")
                .hasMessageContaining("neither exported nor open to");
    }

    @Test
    void a_description_of_too_few_parameters_is_refused() {
        Method member = Plans.method(Lengthy.class, "setLength", int.class);

        assertThatThrownBy(() ->
                        new Forward(member, List.of(), Plans.target(Text.class, member), Collections.emptyList(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("[" + member + "] has [1] parameters, but [0] are described");
    }

    private static <T> T adapter(Class<T> contract, Class<?> subject, Object target, Forward... forwards) {
        AdapterPlan plan =
                new AdapterPlan(contract, List.of(), subject, List.of(forwards), List.of(), null, Plans.UNUSED);
        return contract.cast(AdapterFactories.make(plan).adapt(target));
    }
}
