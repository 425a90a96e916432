package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.internal.conformance.Rules.explain;

import org.junit.jupiter.api.Test;
import org.typecontracts.Alias;
import org.typecontracts.Property;
import org.typecontracts.Static;

/** Golden texts: aliases and properties that do not suit. */
class OtherNamesExplanationTest {
    static final class TheAliasIsFoundAndDoesNotSuit {
        public static class Tape {
            public long length() {
                return 0;
            }
        }

        interface Sized {
            @Alias("length")
            int size();
        }
    }

    @Test
    void the_alias_is_found_and_does_not_suit() {
        assertThat(explain(TheAliasIsFoundAndDoesNotSuit.Tape.class, TheAliasIsFoundAndDoesNotSuit.Sized.class))
                .isEqualTo("""
                Tape as Sized
                  result   size(): int
                           found:   public long Tape.length()
                                    returns long, not int (a narrowing)
                           help:    an extension that converts the result would bridge it""");
    }

    static final class TheAliasComesNearerThanTheName {
        public static class Tape {
            public int size(int unit) {
                return unit;
            }

            public long length() {
                return 0;
            }
        }

        interface Sized {
            @Alias("length")
            int size();
        }
    }

    @Test
    void the_alias_comes_nearer_than_the_name() {
        assertThat(explain(TheAliasComesNearerThanTheName.Tape.class, TheAliasComesNearerThanTheName.Sized.class))
                .isEqualTo("""
                Tape as Sized
                  result   size(): int
                           found:   public long Tape.length()
                                    returns long, not int (a narrowing)
                           help:    an extension that converts the result would bridge it""");
    }

    static final class OnlyTheAliasIsThere {
        public static class Tape {
            public int length(int unit) {
                return unit;
            }
        }

        interface Sized {
            @Alias("length")
            int size();
        }
    }

    @Test
    void only_the_alias_is_there() {
        assertThat(explain(OnlyTheAliasIsThere.Tape.class, OnlyTheAliasIsThere.Sized.class))
                .isEqualTo("""
                Tape as Sized
                  missing  size(): int, also as length
                           found:   public int Tape.length(int)
                                    takes 1 argument, not 0""");
    }

    static final class NameAndAliasAreAlikeFar {
        public static class Tape {
            public int size(int unit) {
                return unit;
            }

            public int length(int unit) {
                return unit;
            }
        }

        public static class Reel {
            public long size() {
                return 0;
            }

            public String length() {
                return "";
            }
        }

        public static class Band {
            public long size() {
                return 0;
            }

            public int length(int unit) {
                return unit;
            }
        }

        interface Sized {
            @Alias("length")
            int size();
        }
    }

    @Test
    void name_and_alias_are_alike_far() {
        assertThat(explain(NameAndAliasAreAlikeFar.Tape.class, NameAndAliasAreAlikeFar.Sized.class))
                .isEqualTo("""
                Tape as Sized
                  missing  size(): int, also as length
                           found:   public int Tape.size(int)
                                    takes 1 argument, not 0""");
        assertThat(explain(NameAndAliasAreAlikeFar.Reel.class, NameAndAliasAreAlikeFar.Sized.class))
                .isEqualTo("""
                Reel as Sized
                  result   size(): int
                           found:   public long Reel.size()
                                    returns long, not int (a narrowing)
                           help:    an extension that converts the result would bridge it""");
        assertThat(explain(NameAndAliasAreAlikeFar.Band.class, NameAndAliasAreAlikeFar.Sized.class))
                .isEqualTo("""
                Band as Sized
                  result   size(): int
                           found:   public long Band.size()
                                    returns long, not int (a narrowing)
                           help:    an extension that converts the result would bridge it""");
    }

    static final class NoNameIsFound {
        public static class Point {}

        interface Sized {
            @Alias({"length", "count"})
            int size();
        }
    }

    @Test
    void no_name_is_found() {
        assertThat(explain(NoNameIsFound.Point.class, NoNameIsFound.Sized.class))
                .isEqualTo("""
                Point as Sized
                  missing  size(): int, also as length, count""");
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

        interface Named {
            @Property
            String name();
        }
    }

    @Test
    void a_field_has_another_type() {
        assertThat(explain(AFieldHasAnotherType.Person.class, AFieldHasAnotherType.Named.class))
                .isEqualTo("""
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

        interface Named {
            @Property
            String name();
        }
    }

    @Test
    void a_field_that_is_not_public_hides_that_of_its_name() {
        assertThat(explain(
                        AFieldThatIsNotPublicHidesThatOfItsName.Spy.class,
                        AFieldThatIsNotPublicHidesThatOfItsName.Named.class))
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
