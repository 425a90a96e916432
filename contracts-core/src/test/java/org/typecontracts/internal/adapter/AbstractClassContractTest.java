package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbstractClassContractTest {
    abstract static class Shape {
        private final String seenInConstructor = "corners " + corners();

        protected Shape() {}

        abstract int corners();

        protected abstract String colour();

        public abstract boolean isOpen();

        public String describe() {
            return colour() + " with " + corners();
        }
    }

    abstract static class Named extends Shape {
        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && named.corners() == corners();
        }

        @Override
        public int hashCode() {
            return 17;
        }
    }

    abstract static class Demanding extends Shape {
        @Override
        public abstract String toString();
    }

    public static final class Triangle {
        public int corners() {
            return 3;
        }

        public String colour() {
            return "red";
        }

        public boolean isOpen() {
            return false;
        }

        @Override
        public String toString() {
            return "a triangle";
        }
    }

    @Test
    void abstract_methods_forward_and_concrete_ones_stay() {
        Shape shape = Plans.adapted(new Triangle(), Shape.class);

        assertThat(shape.corners()).isEqualTo(3);
        assertThat(shape.isOpen()).isFalse();
        assertThat(shape.describe()).isEqualTo("red with 3");
    }

    @Test
    void the_constructor_of_the_contract_may_call_members() {
        assertThat(Plans.adapted(new Triangle(), Shape.class).seenInConstructor).isEqualTo("corners 3");
    }

    @Test
    void what_the_contract_inherits_from_object_is_the_targets() {
        Triangle triangle = new Triangle();

        assertThat(Plans.adapt(triangle, Shape.class))
                .hasToString("a triangle")
                .hasSameHashCodeAs(triangle)
                .isEqualTo(Plans.adapt(triangle, Shape.class));
    }

    @Test
    void what_the_contract_overrides_of_object_stays() {
        assertThat(Plans.adapt(new Triangle(), Named.class))
                .isEqualTo(Plans.adapt(new Triangle(), Named.class))
                .hasToString("a triangle");
        assertThat(Plans.adapt(new Triangle(), Named.class).hashCode()).isEqualTo(17);
    }

    @Test
    void what_the_contract_declares_abstract_of_object_is_the_targets() {
        assertThat(Plans.adapt(new Triangle(), Demanding.class)).hasToString("a triangle");
    }

    @Test
    void an_abstract_class_of_the_jdk_is_extended() {
        Object adapter = Plans.adapt(
                new Object() {
                    @SuppressWarnings("unused") // Called through the adapter.
                    public String get(int index) {
                        return "element " + index;
                    }

                    @SuppressWarnings("unused") // Called through the adapter.
                    public int size() {
                        return 2;
                    }
                },
                AbstractList.class);

        assertThat(adapter).isEqualTo(List.of("element 0", "element 1"));
    }
}
