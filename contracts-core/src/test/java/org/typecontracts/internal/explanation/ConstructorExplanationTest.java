package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.internal.conformance.Rules.explain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Constructor;

/** Golden texts: constructors that are missing, or do not suit. */
class ConstructorExplanationTest {
    interface Making {
        @Constructor
        Object create();
    }

    static final class TheConstructorIsThereAndNotPublic {
        public static class Registry {
            private Registry() {}

            protected Registry(String... names) {}
        }
    }

    @Test
    void the_constructor_is_there_and_not_public() {
        assertThat(explain(TheConstructorIsThereAndNotPublic.Registry.class, Making.class))
                .isEqualTo("""
                Registry as Making
                  missing  create(): Object
                           found:   private Registry()
                                    not public: it cannot be named from elsewhere
                           found:   protected Registry(String...)
                                    not public: it cannot be named from elsewhere
                           help:    make it public""");
    }

    static final class ConstructorsAreToldOfInAStableOrder {
        public static class Parcel {
            public Parcel(String sender, int weight) {}

            public Parcel(long weight) {}

            public Parcel(String sender) {}

            public Parcel(int weight, String sender) {}

            public Parcel(int weight) {}

            public Parcel(char mark, int weight) {}
        }
    }

    @Test
    void constructors_are_told_of_in_a_stable_order() {
        assertThat(explain(ConstructorsAreToldOfInAStableOrder.Parcel.class, Making.class))
                .isEqualTo("""
                Parcel as Making
                  missing  create(): Object
                           found:   public Parcel(char, int)
                                    takes 2 arguments, not 0
                           found:   public Parcel(int)
                                    takes 1 argument, not 0
                           found:   public Parcel(int, String)
                                    takes 2 arguments, not 0
                           found:   public Parcel(long)
                                    takes 1 argument, not 0
                           found:   public Parcel(String)
                                    takes 1 argument, not 0
                           found:   public Parcel(String, int)
                                    takes 2 arguments, not 0""");
    }

    static final class NobodyMakesAnEnumOrAnArray {
        public enum Suit {
            HEARTS {
                @Override
                public boolean isRed() {
                    return true;
                }
            };

            public abstract boolean isRed();
        }
    }

    @Test
    void nobody_makes_an_enum_or_an_array() {
        for (Class<?> type : List.of(NobodyMakesAnEnumOrAnArray.Suit.class, String[].class)) {
            assertThat(explain(type, Making.class)).isEqualTo("""
                    %s as Making
                      missing  create(): Object
                               because: an enum or an array: it is not made by calling a constructor""", type.getSimpleName());
        }
    }

    static final class AnAbstractClassMakesNothing {
        public abstract static class Shape {
            public Shape() {}
        }
    }

    @Test
    void an_abstract_class_makes_nothing() {
        assertThat(explain(AnAbstractClassMakesNothing.Shape.class, Making.class))
                .isEqualTo("""
                Shape as Making
                  missing  create(): Object
                           found:   public Shape()
                                    the class is abstract: its constructors make nothing
                           help:    ask a class that is not abstract""");
    }

    static final class NoConstructorTakesTheArguments {
        public static class Circle {
            public Circle(double radius) {}
        }

        interface Making {
            @Constructor
            Object create(String radius);
        }
    }

    @Test
    void no_constructor_takes_the_arguments() {
        assertThat(explain(NoConstructorTakesTheArguments.Circle.class, NoConstructorTakesTheArguments.Making.class))
                .isEqualTo("""
                Circle as Making
                  params   create(String): Object
                           found:   public Circle(double)
                                    argument 1: String is no double
                           help:    a wider parameter in the class would bridge it""");
    }

    static final class AnInnerClassIsMadeOfAnother {
        public class Engine {
            public Engine() {}
        }
    }

    @Test
    void an_inner_class_is_made_of_another() {
        assertThat(explain(AnInnerClassIsMadeOfAnother.Engine.class, Making.class))
                .isEqualTo("""
                Engine as Making
                  missing  create(): Object
                           because: an inner class: its constructors need an object of the class around it""");
    }
}
