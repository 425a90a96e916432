package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class AllOfAbstractClassesTest {
    @Protocol
    public interface Named {
        String name();
    }

    @Protocol
    public abstract static class Shape {
        public abstract int sides();
    }

    @Protocol
    public abstract static class NamedShape extends Shape implements Named {
        public String title() {
            return name() + " of " + sides();
        }
    }

    @Protocol
    public abstract static class Sign {
        public abstract String name();
    }

    public static class Tile {
        public int sides() {
            return 4;
        }

        public String name() {
            return "tile";
        }
    }

    private final ContractRegistry registry = ContractRegistry.create();
    private final Contract<Named> named = registry.contract(Named.class);
    private final Contract<Shape> shape = registry.contract(Shape.class);
    private final Contract<NamedShape> namedShape = registry.contract(NamedShape.class);
    private final Contract<Sign> sign = registry.contract(Sign.class);

    @Test
    void of_two_classes_the_one_that_extends_the_other_is_extended() {
        Shape adapted = Contract.allOf(shape, namedShape).adapt(new Tile());

        assertThat(adapted.sides()).isEqualTo(4);
        assertThat(adapted)
                .isInstanceOfSatisfying(
                        NamedShape.class, tile -> assertThat(tile.title()).isEqualTo("tile of 4"));
    }

    @Test
    void a_class_comes_before_the_interfaces_whatever_the_order() {
        Named adapted = Contract.allOf(named, shape, namedShape).adapt(new Tile());

        assertThat(adapted.name()).isEqualTo("tile");
        assertThat(adapted).isInstanceOf(NamedShape.class);
    }

    @Test
    void extensions_of_two_related_classes_are_met_by_one_object() {
        registry.extend(Shape.class, Tile.class, tile -> new Shape() {
            @Override
            public int sides() {
                return 5;
            }
        });

        Shape adapted = Contract.allOf(shape, namedShape).adapt(new Tile());

        assertThat(adapted).isInstanceOf(NamedShape.class);
    }

    @Test
    void two_unrelated_classes_can_be_checked_but_no_object_extends_both() {
        Contract<Shape> both = Contract.allOf(shape, sign);

        assertThat(both.isSubclass(Tile.class)).isTrue();
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> both.adapt(new Tile()))
                .withMessage(
                        "[%1$s$Tile] cannot be adapted to [%1$s$Shape] and [%1$s$Sign] at once: both are classes, and"
                                + " neither extends the other; adapt to one at a time, or make one of them an"
                                + " interface",
                        AllOfAbstractClassesTest.class.getName());
    }
}
