package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineageTest {
    interface Top {}

    interface Left extends Top {}

    interface Right {}

    static class Base implements Right {}

    static class Derived extends Base implements Left {}

    interface Near {}

    interface Nearer extends Near {}

    static class Reversed implements Near, Nearer {}

    static class Both implements Left, Right {}

    @Test
    void superclasses_come_before_interfaces_and_object_comes_last() {
        assertThat(Lineage.of(Derived.class).types())
                .containsExactly(Derived.class, Base.class, Left.class, Top.class, Right.class, Object.class);
    }

    @Test
    void an_interface_has_its_bases_and_object() {
        assertThat(Lineage.of(Left.class).types()).containsExactly(Left.class, Top.class, Object.class);
    }

    @Test
    void object_is_alone() {
        assertThat(Lineage.of(Object.class).types()).containsExactly(Object.class);
    }

    @Test
    void an_array_has_the_arrays_of_its_components_supertypes() {
        assertThat(Lineage.of(Integer[].class).types())
                .startsWith(Integer[].class, Number[].class)
                .contains(Comparable[].class)
                .endsWith(Object[].class, Cloneable.class, Serializable.class, Object.class);
    }

    @Test
    void an_array_of_primitives_has_the_supertypes_of_all_arrays() {
        assertThat(Lineage.of(int[].class).types())
                .containsExactly(int[].class, Cloneable.class, Serializable.class, Object.class);
    }

    @Test
    void the_nearest_is_a_superclass_even_if_an_interface_is_declared_on_the_class() {
        assertThat(nearest(Derived.class, Base.class, Left.class, Object.class)).containsExactly(Base.class);
    }

    @Test
    void the_nearest_interface_is_the_one_that_the_nearer_class_declares() {
        assertThat(nearest(Derived.class, Left.class, Right.class)).containsExactly(Left.class);
    }

    @Test
    void the_nearest_interface_is_the_most_specific_one_in_whatever_order_they_are_declared() {
        assertThat(nearest(Reversed.class, Near.class, Nearer.class)).containsExactly(Nearer.class);
    }

    @Test
    void unrelated_interfaces_of_one_class_are_equally_near() {
        assertThat(nearest(Both.class, Left.class, Right.class, Object.class)).containsExactly(Left.class, Right.class);
    }

    @Test
    void nothing_is_nearest_if_nothing_is_in_question() {
        assertThat(nearest(Both.class)).isEmpty();
    }

    private static List<Class<?>> nearest(Class<?> type, Class<?>... inQuestion) {
        return Lineage.of(type).nearest(Set.of(inQuestion));
    }
}
