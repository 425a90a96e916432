package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.typecontracts.Conformance.Route;

/** Abstract classes that bear the mark of a protocol. */
class AbstractProtocolTest {
    @Protocol
    public abstract static class Shape {
        protected abstract int corners();

        public boolean isRound() {
            return corners() == 0;
        }
    }

    public abstract static class Polygon extends Shape {}

    public static final class Square extends Polygon {
        @Override
        protected int corners() {
            return 4;
        }
    }

    @Protocol
    public interface Drawing {
        Shape first();
    }

    public static final class Star {
        public int corners() {
            return 5;
        }
    }

    public static final class Sky {
        public Star first() {
            return new Star();
        }
    }

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void a_class_with_the_members_conforms() {
        assertThat(registry.contract(Shape.class).kind()).isEqualTo(Contract.Kind.PROTOCOL);
        assertThat(registry.check(Star.class, Shape.class).route()).isEqualTo(Route.STRUCTURAL);
        assertThat(registry.check(Square.class, Shape.class).route()).isEqualTo(Route.NOMINAL);
        assertThat(registry.isSubclass(Sky.class, Shape.class)).isFalse();
    }

    @Test
    void an_adapter_extends_the_class() {
        assertThat(registry.adapt(new Star(), Shape.class).isRound()).isFalse();
    }

    @Test
    void the_mark_is_not_inherited() {
        assertThat(registry.contract(Polygon.class).kind()).isEqualTo(Contract.Kind.NOMINAL);
        assertThat(registry.isSubclass(Star.class, Polygon.class)).isFalse();
    }

    @Test
    void a_result_is_adapted_to_it() {
        assertThat(registry.adapt(new Sky(), Drawing.class).first().isRound()).isFalse();
    }
}
