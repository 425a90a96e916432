package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.internal.conformance.Rules.explain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

/** Golden texts: results that do not suit. */
class ResultExplanationTest {
    static final class APrimitiveDoesNotNarrow {
        public static class Counter {
            public long count() {
                return 0;
            }
        }

        interface Counting {
            int count();
        }
    }

    @Test
    void a_primitive_does_not_narrow() {
        assertThat(explain(APrimitiveDoesNotNarrow.Counter.class, APrimitiveDoesNotNarrow.Counting.class))
                .isEqualTo("""
                Counter as Counting
                  result   count(): int
                           found:   public long Counter.count()
                                    returns long, not int (a narrowing)
                           help:    an extension that converts the result would bridge it""");
    }

    static final class VoidIsNoValue {
        public static class Engine {
            public void start() {}
        }

        interface Starting {
            boolean start();
        }
    }

    @Test
    void void_is_no_value() {
        assertThat(explain(VoidIsNoValue.Engine.class, VoidIsNoValue.Starting.class))
                .isEqualTo("""
                Engine as Starting
                  result   start(): boolean
                           found:   public void Engine.start()
                                    returns void, not boolean
                           help:    an extension that supplies the result would bridge it""");
    }

    static final class AReferenceIsUnrelated {
        public static class Source {
            public String next() {
                return "";
            }
        }

        interface Numbers {
            Integer next();
        }
    }

    @Test
    void a_reference_is_unrelated() {
        assertThat(explain(AReferenceIsUnrelated.Source.class, AReferenceIsUnrelated.Numbers.class))
                .isEqualTo("""
                Source as Numbers
                  result   next(): Integer
                           found:   public String Source.next()
                                    returns String, not Integer
                           help:    an extension that converts the result would bridge it""");
    }

    static final class TypeArgumentsAreInvariant {
        public static class Register {
            public List<Integer> entries() {
                return List.of();
            }
        }

        interface Entries {
            List<Number> entries();
        }
    }

    @Test
    void type_arguments_are_invariant() {
        assertThat(explain(TypeArgumentsAreInvariant.Register.class, TypeArgumentsAreInvariant.Entries.class))
                .isEqualTo("""
                Register as Entries
                  result   entries(): List<Number>
                           found:   public List<Integer> Register.entries()
                                    returns List<Integer>, not List<Number>
                           help:    an extension that converts the result would bridge it""");
    }

    static final class NoTypeOfAGenericMethodSuits {
        public static class Maker {
            public <T extends Number> T make() {
                throw new IllegalStateException();
            }
        }

        interface Making {
            String make();
        }
    }

    @Test
    void no_type_of_a_generic_method_suits() {
        assertThat(explain(NoTypeOfAGenericMethodSuits.Maker.class, NoTypeOfAGenericMethodSuits.Making.class))
                .isEqualTo("""
                Maker as Making
                  result   make(): String
                           found:   public <T extends Number> T Maker.make()
                                    returns Number, not String
                           help:    an extension that converts the result would bridge it""");
    }

    static final class OneTypeArgumentMustSuitAllMembers {
        public static class Cell {
            public Integer get() {
                return 0;
            }

            public void set(String value) {}
        }

        interface Both<T extends Number> {
            T get();

            void set(T value);
        }
    }

    @Test
    void one_type_argument_must_suit_all_members() {
        assertThat(explain(OneTypeArgumentMustSuitAllMembers.Cell.class, OneTypeArgumentMustSuitAllMembers.Both.class))
                .isEqualTo("""
                Cell as Both
                  ok       get(): T
                           by public Integer Cell.get()
                  params   set(T): void
                           where:   T is Integer
                           found:   public void Cell.set(String)
                                    argument 1: Integer is no String
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }

    static final class ClassesOfOneSimpleNameAreToldApart {
        public static class Calendar {
            public java.sql.Date today() {
                throw new IllegalStateException();
            }
        }

        interface Today {
            java.util.Date today(int zone);
        }
    }

    @Test
    void classes_of_one_simple_name_are_told_apart() {
        assertThat(explain(
                        ClassesOfOneSimpleNameAreToldApart.Calendar.class,
                        ClassesOfOneSimpleNameAreToldApart.Today.class))
                .isEqualTo("""
                Calendar as Today
                  missing  today(int): java.util.Date
                           found:   public java.sql.Date Calendar.today()
                                    takes no argument, not 1""");
    }

    static final class ANestedProtocolIsNotMet {
        public static class Husband {
            public Wife wife() {
                return new Wife();
            }
        }

        public static class Wife {
            public Husband husband() {
                return new Husband();
            }
        }

        @Protocol
        interface Married {
            Spouse wife();
        }

        @Protocol
        interface Spouse {
            int age();

            Married husband();
        }
    }

    @Test
    void a_nested_protocol_is_not_met() {
        assertThat(Contracts.check(ANestedProtocolIsNotMet.Husband.class, ANestedProtocolIsNotMet.Married.class)
                        .explain())
                .isEqualTo("""
                [result-mismatch] Husband does not conform to protocol Married
                  result   wife(): Spouse
                           found:   public Wife Husband.wife()
                                    returns Wife, not Spouse (age(): int is missing)
                           help:    an extension that converts the result would bridge it""");
    }
}
