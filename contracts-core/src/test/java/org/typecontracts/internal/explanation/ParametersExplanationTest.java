package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.internal.conformance.Rules.explain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

/** Golden texts: arguments that do not suit. */
class ParametersExplanationTest {
    static final class APrimitiveDoesNotNarrow {
        public static class Meter {
            public void read(int value) {}
        }

        interface Reading {
            void read(long value);
        }
    }

    @Test
    void a_primitive_does_not_narrow() {
        assertThat(explain(APrimitiveDoesNotNarrow.Meter.class, APrimitiveDoesNotNarrow.Reading.class))
                .isEqualTo("""
                Meter as Reading
                  params   read(long): void
                           found:   public void Meter.read(int)
                                    argument 1: long is no int (a narrowing)
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }

    static final class AReferenceIsUnrelated {
        public static class Letterbox {
            public void post(String letter) {}
        }

        interface Posting {
            void post(Integer letter);
        }
    }

    @Test
    void a_reference_is_unrelated() {
        assertThat(explain(AReferenceIsUnrelated.Letterbox.class, AReferenceIsUnrelated.Posting.class))
                .isEqualTo("""
                Letterbox as Posting
                  params   post(Integer): void
                           found:   public void Letterbox.post(String)
                                    argument 1: Integer is no String
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }

    static final class ABoxDoesNotWiden {
        public static class Clock {
            public void set(Long time) {}
        }

        interface Setting {
            void set(int time);
        }
    }

    @Test
    void a_box_does_not_widen() {
        assertThat(explain(ABoxDoesNotWiden.Clock.class, ABoxDoesNotWiden.Setting.class))
                .isEqualTo("""
                Clock as Setting
                  params   set(int): void
                           found:   public void Clock.set(Long)
                                    argument 1: int is no Long
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }

    static final class EachOverloadIsRefusedForItsOwnReason {
        public static class Printer {
            public void print(String text) {}

            public void print(char[] text) {}

            public void print() {}
        }

        interface Printing {
            void print(Object text);
        }
    }

    @Test
    void each_overload_is_refused_for_its_own_reason() {
        assertThat(explain(
                        EachOverloadIsRefusedForItsOwnReason.Printer.class,
                        EachOverloadIsRefusedForItsOwnReason.Printing.class))
                .isEqualTo("""
                Printer as Printing
                  params   print(Object): void
                           found:   public void Printer.print()
                                    takes no argument, not 1
                           found:   public void Printer.print(String)
                                    argument 1: Object is no String
                           found:   public void Printer.print(char[])
                                    argument 1: Object is no char[]
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }

    static final class AnElementDoesNotSuitVariableArity {
        public static class Sum {
            public void add(int... numbers) {}
        }

        interface Adding {
            void add(int one, String other);
        }
    }

    @Test
    void an_element_does_not_suit_variable_arity() {
        assertThat(explain(AnElementDoesNotSuitVariableArity.Sum.class, AnElementDoesNotSuitVariableArity.Adding.class))
                .isEqualTo("""
                Sum as Adding
                  params   add(int, String): void
                           found:   public void Sum.add(int...)
                                    argument 2: String is no int
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }

    static final class TypeArgumentsAreInvariant {
        public static class Basket {
            public void fill(List<Number> numbers) {}
        }

        interface Filling {
            void fill(List<Integer> numbers);
        }
    }

    @Test
    void type_arguments_are_invariant() {
        assertThat(explain(TypeArgumentsAreInvariant.Basket.class, TypeArgumentsAreInvariant.Filling.class))
                .isEqualTo("""
                Basket as Filling
                  params   fill(List<Integer>): void
                           found:   public void Basket.fill(List<Number>)
                                    argument 1: List<Integer> is no List<Number>
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }

    static final class AGenericMethodHasABound {
        public static class Sorter {
            public <T extends Comparable<T>> void sort(List<T> list) {}
        }

        interface Sorting {
            void sort(List<Object> list);
        }
    }

    @Test
    void a_generic_method_has_a_bound() {
        assertThat(explain(AGenericMethodHasABound.Sorter.class, AGenericMethodHasABound.Sorting.class))
                .isEqualTo("""
                Sorter as Sorting
                  params   sort(List<Object>): void
                           found:   public <T extends Comparable<T>> void Sorter.sort(List<T>)
                                    argument 1: List<Object> is no List<T>
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }

    static final class TwoArgumentsDoNotAgreeOnAType {
        public static class Pairing {
            public <T> void pair(List<T> one, List<T> other) {}
        }

        interface Mixing {
            void pair(List<String> one, List<Integer> other);
        }
    }

    @Test
    void two_arguments_do_not_agree_on_a_type() {
        assertThat(explain(TwoArgumentsDoNotAgreeOnAType.Pairing.class, TwoArgumentsDoNotAgreeOnAType.Mixing.class))
                .isEqualTo("""
                Pairing as Mixing
                  params   pair(List<String>, List<Integer>): void
                           found:   public <T> void Pairing.pair(List<T>, List<T>)
                                    argument 2: List<Integer> is no List<T>
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }

    static final class TheElementTypeOfVariableArityIsHidden {
        static class Secret {}

        public static class Keeper {
            public void keep(Secret... secrets) {}
        }

        interface Keeping {
            void keep();
        }
    }

    @Test
    void the_element_type_of_variable_arity_is_hidden() {
        assertThat(explain(
                        TheElementTypeOfVariableArityIsHidden.Keeper.class,
                        TheElementTypeOfVariableArityIsHidden.Keeping.class))
                .isEqualTo("""
                Keeper as Keeping
                  params   keep(): void
                           found:   public void Keeper.keep(Secret...)
                                    makes an array of Secret, which cannot be named from elsewhere
                           help:    make Secret public""");
    }

    static final class ATypeParameterOfTheMemberIsAnyType {
        public static class Box {
            public void put(String content) {}
        }

        interface Putting {
            <T extends CharSequence> void put(T content);
        }
    }

    @Test
    void a_type_parameter_of_the_member_is_any_type() {
        assertThat(explain(
                        ATypeParameterOfTheMemberIsAnyType.Box.class, ATypeParameterOfTheMemberIsAnyType.Putting.class))
                .isEqualTo("""
                Box as Putting
                  params   <T extends CharSequence> put(T): void
                           found:   public void Box.put(String)
                                    argument 1: T is no String
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }

    static final class ANestedProtocolIsNotMet {
        public static class Wife {
            public int age() {
                return 30;
            }
        }

        public static class Registry {
            public void marry(Wife wife, String husband) {}
        }

        @Protocol
        interface Spouse {
            int age();
        }

        @Protocol
        interface Marrying {
            void marry(Spouse wife, Spouse husband);
        }
    }

    @Test
    void a_nested_protocol_is_not_met() {
        assertThat(Contracts.check(ANestedProtocolIsNotMet.Registry.class, ANestedProtocolIsNotMet.Marrying.class)
                        .explain())
                .as("the first argument is unwrapped")
                .isEqualTo("""
                [parameters-mismatch] Registry does not conform to protocol Marrying
                  params   marry(Spouse, Spouse): void
                           found:   public void Registry.marry(Wife, String)
                                    argument 2: Spouse is no String, and String is no Spouse (age(): int is missing)
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }

    static final class AMemberOfANestedProtocolIsNotMet {
        public static class Leader {
            public void lead(Follower follower) {}
        }

        public static class Follower {
            public void follow(Leader leader, int distance) {}
        }

        @Protocol
        interface Leading {
            void lead(Following follower);
        }

        @Protocol
        interface Following {
            void follow(Leading leader, String way);
        }
    }

    @Test
    void a_member_of_a_nested_protocol_is_not_met() {
        assertThat(Contracts.check(
                                AMemberOfANestedProtocolIsNotMet.Leader.class,
                                AMemberOfANestedProtocolIsNotMet.Leading.class)
                        .explain())
                .isEqualTo("""
                [parameters-mismatch] Leader does not conform to protocol Leading
                  params   lead(Following): void
                           found:   public void Leader.lead(Follower)
                                    argument 1: Following is no Follower, and Follower is no Following \
                (for follow(Leading, String): void, argument 2: String is no int)
                           help:    a wider parameter in the class, or an extension, would bridge it""");
    }
}
