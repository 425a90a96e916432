package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.internal.conformance.Rules.explain;

import org.junit.jupiter.api.Test;
import org.typecontracts.Property;
import org.typecontracts.Static;

/** Golden texts: properties that do not suit. */
class PropertyExplanationTest {
    interface Named {
        @Property
        String name();
    }

    static final class AFinalFieldCannotBeWritten {
        public static class Point {
            public final int x = 0;
        }

        interface Moving {
            @Property
            void x(int value);
        }
    }

    @Test
    void a_final_field_cannot_be_written() {
        assertThat(explain(AFinalFieldCannotBeWritten.Point.class, AFinalFieldCannotBeWritten.Moving.class))
                .isEqualTo("""
                Point as Moving
                  params   x(int): void
                           found:   public final int Point.x
                                    final: it cannot be written
                           help:    a field that is not final, or a setter, would do""");
    }

    static final class AFieldHasAnotherType {
        public static class Person {
            public Object name = "";
        }
    }

    @Test
    void a_field_has_another_type() {
        assertThat(explain(AFieldHasAnotherType.Person.class, Named.class)).isEqualTo("""
                Person as Named
                  result   name(): String
                           found:   public Object Person.name
                                    returns Object, not String
                           help:    an extension that converts the result would bridge it""");
    }

    static final class AFieldDoesNotTakeTheValue {
        public static class Gauge {
            public short level;
        }

        interface Levelled {
            @Property
            void level(int value);
        }
    }

    @Test
    void a_field_does_not_take_the_value() {
        assertThat(explain(AFieldDoesNotTakeTheValue.Gauge.class, AFieldDoesNotTakeTheValue.Levelled.class))
                .isEqualTo("""
                Gauge as Levelled
                  params   level(int): void
                           found:   public short Gauge.level
                                    argument 1: int is no short (a narrowing)
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }

    static final class AGetterHasAnotherResult {
        public static class Account {
            public double getBalance() {
                return 0;
            }
        }

        interface Balanced {
            @Property
            long balance();
        }
    }

    @Test
    void a_getter_has_another_result() {
        assertThat(explain(AGetterHasAnotherResult.Account.class, AGetterHasAnotherResult.Balanced.class))
                .isEqualTo("""
                Account as Balanced
                  result   balance(): long
                           found:   public double Account.getBalance()
                                    returns double, not long (a narrowing)
                           help:    an extension that converts the result would bridge it""");
    }

    static final class AFieldThatIsNotPublicHidesThatOfItsName {
        public static class Person {
            public String name = "";
        }

        public static class Spy extends Person {
            private String name = "";
        }
    }

    @Test
    void a_field_that_is_not_public_hides_that_of_its_name() {
        assertThat(explain(AFieldThatIsNotPublicHidesThatOfItsName.Spy.class, Named.class))
                .isEqualTo("""
                Spy as Named
                  missing  name(): String
                           found:   private String Spy.name
                                    not public: it cannot be named from elsewhere
                           help:    a getter, or a public field, would do""");
    }

    static final class AStaticFieldIsNoneOfTheObject {
        public static class Gauge {
            public static final int LIMIT = 10;
        }

        interface Limited {
            @Property
            int LIMIT();
        }
    }

    @Test
    void a_static_field_is_none_of_the_object() {
        assertThat(explain(AStaticFieldIsNoneOfTheObject.Gauge.class, AStaticFieldIsNoneOfTheObject.Limited.class))
                .isEqualTo("""
                Gauge as Limited
                  static   LIMIT(): int
                           found:   public static final int Gauge.LIMIT
                                    static: it belongs to the class, not to the object
                           help:    @Static on the member asks the class, an extension bridges it for objects""");
    }

    static final class AFieldOfTheObjectIsNoneOfTheClass {
        public static class Gauge {
            public int limit;
        }

        interface Limited {
            @Static
            @Property
            void setLimit(int limit);
        }
    }

    @Test
    void a_field_of_the_object_is_none_of_the_class() {
        assertThat(explain(
                        AFieldOfTheObjectIsNoneOfTheClass.Gauge.class, AFieldOfTheObjectIsNoneOfTheClass.Limited.class))
                .isEqualTo("""
                Gauge as Limited
                  static   setLimit(int): void
                           found:   public int Gauge.limit
                                    not static: it belongs to an object, not to the class
                           help:    without @Static the member asks the object""");
    }

    static final class AFieldIsInheritedTwice {
        public interface Slow {
            int LIMIT = 1;
        }

        public interface Fast {
            long LIMIT = 9;
        }

        public static class Gauge implements Slow, Fast {}

        interface Limited {
            @Static
            @Property
            int LIMIT();
        }
    }

    @Test
    void a_field_is_inherited_twice() {
        assertThat(explain(AFieldIsInheritedTwice.Gauge.class, AFieldIsInheritedTwice.Limited.class))
                .isEqualTo("""
                Gauge as Limited
                  unclear  LIMIT(): int
                           found:   public static final int Gauge.LIMIT
                                    no more specific than public static final long Gauge.LIMIT
                           found:   public static final long Gauge.LIMIT
                                    no more specific than public static final int Gauge.LIMIT
                           help:    ask the class that declares the one that is meant""");
    }
}
