package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.internal.conformance.Rules.explain;

import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;

/** Golden texts: what is missing, and what comes nearest. */
class MissingExplanationTest {
    static final class NothingIsNear {
        public static class Stone {
            public int weight() {
                return 0;
            }
        }

        interface Opened {
            void open();
        }
    }

    @Test
    void nothing_is_near() {
        assertThat(explain(NothingIsNear.Stone.class, NothingIsNear.Opened.class))
                .isEqualTo("""
                Stone as Opened
                  missing  open(): void""");
    }

    static final class ASimilarNameWouldDo {
        public static class Team {
            public int lenght() {
                return 0;
            }
        }

        interface Lengthy {
            int length();
        }
    }

    @Test
    void a_similar_name_would_do() {
        assertThat(explain(ASimilarNameWouldDo.Team.class, ASimilarNameWouldDo.Lengthy.class))
                .isEqualTo("""
                Team as Lengthy
                  missing  length(): int
                           nearest: public int Team.lenght()  (a similar name; @Alias or an extension would bridge it)""");
    }

    static final class ASimilarNameDoesNotSuit {
        public static class Door {
            public void closed(int how) {}
        }

        interface Closing {
            void close();
        }
    }

    @Test
    void a_similar_name_does_not_suit() {
        assertThat(explain(ASimilarNameDoesNotSuit.Door.class, ASimilarNameDoesNotSuit.Closing.class))
                .isEqualTo("""
                Door as Closing
                  missing  close(): void
                           nearest: public void Door.closed(int)  (a similar name; it does not suit as it is)""");
    }

    static final class ASimilarNameReturnsWhatNobodyAsksFor {
        public static class Queue {
            public int clearr() {
                return 0;
            }
        }

        interface Clearing {
            void clear();
        }
    }

    @Test
    void a_similar_name_returns_what_nobody_asks_for() {
        assertThat(explain(
                        ASimilarNameReturnsWhatNobodyAsksFor.Queue.class,
                        ASimilarNameReturnsWhatNobodyAsksFor.Clearing.class))
                .isEqualTo("""
                Queue as Clearing
                  missing  clear(): void
                           nearest: public int Queue.clearr()  (a similar name; @Alias or an extension would bridge it)""");
    }

    static final class NamesOfOneLetterAreNotSimilar {
        public static class Point {
            public int x() {
                return 0;
            }
        }

        interface Vertical {
            int y();
        }
    }

    @Test
    void names_of_one_letter_are_not_similar() {
        assertThat(explain(NamesOfOneLetterAreNotSimilar.Point.class, NamesOfOneLetterAreNotSimilar.Vertical.class))
                .isEqualTo("""
                Point as Vertical
                  missing  y(): int""");
    }

    static final class ItIsThereAndNotPublic {
        public static class Base {
            protected static void close(int how) {}
        }

        public static class Drawer extends Base {
            void open() {}

            private int size(String... of) {
                return of.length;
            }
        }

        interface Furniture {
            void open();

            void close();

            int size();
        }
    }

    @Test
    void it_is_there_and_not_public() {
        assertThat(explain(ItIsThereAndNotPublic.Drawer.class, ItIsThereAndNotPublic.Furniture.class))
                .isEqualTo("""
                Drawer as Furniture
                  missing  close(): void
                           found:   protected static void Drawer.close(int)
                                    not public: it cannot be named from elsewhere
                           help:    make it public, or register an extension
                  missing  open(): void
                           found:   void Drawer.open()
                                    not public: it cannot be named from elsewhere
                           help:    make it public, or register an extension
                  missing  size(): int
                           found:   private int Drawer.size(String...)
                                    not public: it cannot be named from elsewhere
                           help:    make it public, or register an extension""");
    }

    static final class AnAccessorOrAFieldHasTheName {
        public static class Order {
            public boolean paid;

            public int getSize() {
                return 0;
            }

            public boolean isOpen() {
                return true;
            }

            public void setOwner(CharSequence owner) {}
        }

        interface Trade {
            int size();

            boolean open();

            boolean paid();

            void owner(String owner);
        }
    }

    @Test
    void an_accessor_or_a_field_has_the_name() {
        assertThat(explain(AnAccessorOrAFieldHasTheName.Order.class, AnAccessorOrAFieldHasTheName.Trade.class))
                .isEqualTo("""
                Order as Trade
                  missing  open(): boolean
                           nearest: public boolean Order.isOpen()  (the property of that name; @Property, @Alias or an extension would bridge it)
                  missing  owner(String): void
                           nearest: public void Order.setOwner(CharSequence)  (the property of that name; @Property, @Alias or an extension would bridge it)
                  missing  paid(): boolean
                           nearest: public boolean Order.paid  (the property of that name; @Property or an extension would bridge it)
                  missing  size(): int
                           nearest: public int Order.getSize()  (the property of that name; @Property, @Alias or an extension would bridge it)""");
    }

    static final class TheSameShapeHasAnotherName {
        public static class Catalogue {
            public String find(long number) {
                return "";
            }
        }

        interface Lookup {
            CharSequence resolve(int key);
        }
    }

    @Test
    void the_same_shape_has_another_name() {
        assertThat(explain(TheSameShapeHasAnotherName.Catalogue.class, TheSameShapeHasAnotherName.Lookup.class))
                .isEqualTo("""
                Catalogue as Lookup
                  missing  resolve(int): CharSequence
                           nearest: public String Catalogue.find(long)  (another name; @Alias or an extension would bridge it)""");
    }

    static final class AShapeThatMuchHasSaysNothing {
        public static class Stone {
            public int weight() {
                return 0;
            }

            public void roll() {}

            public Object origin() {
                return "";
            }
        }

        interface Fluid {
            int depth();

            void spill();

            Object bed();
        }
    }

    @Test
    void a_shape_that_much_has_says_nothing() {
        assertThat(explain(AShapeThatMuchHasSaysNothing.Stone.class, AShapeThatMuchHasSaysNothing.Fluid.class))
                .isEqualTo("""
                Stone as Fluid
                  missing  bed(): Object
                  missing  depth(): int
                  missing  spill(): void""");
    }

    static final class WhatReturnsSomethingIsNoAction {
        public static class Parrot {
            public boolean utter(String word) {
                return true;
            }
        }

        interface Learning {
            void memorise(String word);
        }
    }

    @Test
    void what_returns_something_is_no_action() {
        assertThat(explain(WhatReturnsSomethingIsNoAction.Parrot.class, WhatReturnsSomethingIsNoAction.Learning.class))
                .isEqualTo("""
                Parrot as Learning
                  missing  memorise(String): void""");
    }

    static final class OnlyAMethodThatNeedsNothingLeadsToTheMember {
        public static class Crew {
            public static List<String> everybody() {
                return List.of();
            }

            public List<String> members(int watch) {
                return List.of();
            }
        }

        interface Walk {
            Iterator<String> iterator();
        }
    }

    @Test
    void only_a_method_that_needs_nothing_leads_to_the_member() {
        assertThat(explain(
                        OnlyAMethodThatNeedsNothingLeadsToTheMember.Crew.class,
                        OnlyAMethodThatNeedsNothingLeadsToTheMember.Walk.class))
                .isEqualTo("""
                Crew as Walk
                  missing  iterator(): Iterator<String>""");
    }

    static final class TheResultOfAMethodOffersTheMember {
        public static class Crew {
            public List<String> members() {
                return List.of();
            }
        }

        interface Walk<T> {
            Iterator<T> iterator();
        }
    }

    @Test
    void the_result_of_a_method_offers_the_member() {
        assertThat(explain(TheResultOfAMethodOffersTheMember.Crew.class, TheResultOfAMethodOffersTheMember.Walk.class))
                .isEqualTo("""
                Crew as Walk
                  missing  iterator(): Iterator<T>
                           nearest: public List<String> Crew.members()  (another name, and its result offers the member; an extension would bridge it)""");
    }

    static final class TheNameTakesFewerArguments {
        public static class Lamp {
            public void light() {}
        }

        interface Lighting {
            void light(int brightness);
        }
    }

    @Test
    void the_name_takes_fewer_arguments() {
        assertThat(explain(TheNameTakesFewerArguments.Lamp.class, TheNameTakesFewerArguments.Lighting.class))
                .isEqualTo("""
                Lamp as Lighting
                  missing  light(int): void
                           found:   public void Lamp.light()
                                    takes no argument, not 1""");
    }

    static final class TheNameTakesMoreArguments {
        public static class Shelf {
            public void put(String book, int place) {}
        }

        interface Putting {
            void put(String book);
        }
    }

    @Test
    void the_name_takes_more_arguments() {
        assertThat(explain(TheNameTakesMoreArguments.Shelf.class, TheNameTakesMoreArguments.Putting.class))
                .isEqualTo("""
                Shelf as Putting
                  missing  put(String): void
                           found:   public void Shelf.put(String, int)
                                    takes 2 arguments, not 1""");
    }

    static final class AllMembersAreToldOfInAStableOrder {
        public static class Half {
            public int second() {
                return 0;
            }
        }

        interface Both {
            int second();

            void first(int... numbers);
        }
    }

    @Test
    void all_members_are_told_of_in_a_stable_order() {
        assertThat(explain(AllMembersAreToldOfInAStableOrder.Half.class, AllMembersAreToldOfInAStableOrder.Both.class))
                .isEqualTo("""
                Half as Both
                  missing  first(int...): void
                  ok       second(): int
                           by public int Half.second()""");
    }

    static final class AnArrayHasTheMethodsOfObject {
        interface Measured {
            int length();

            Object clone();
        }
    }

    @Test
    void an_array_has_the_methods_of_object() {
        assertThat(explain(int[].class, AnArrayHasTheMethodsOfObject.Measured.class))
                .isEqualTo("""
                int[] as Measured
                  ok       clone(): Object
                           by public int[] int[].clone()
                  missing  length(): int""");
    }

    static final class ALambdaIsTheSameInEachRun {
        interface Combining {
            Object apply(Object one, Object other);
        }
    }

    @Test
    void a_lambda_is_the_same_in_each_run() {
        UnaryOperator<Object> lambda = value -> value;

        assertThat(Contract.structural(ALambdaIsTheSameInEachRun.Combining.class)
                        .check(lambda.getClass())
                        .explain())
                .isEqualTo("""
                [missing-member] MissingExplanationTest$$Lambda does not conform to protocol Combining
                  missing  apply(Object, Object): Object
                           found:   public Object MissingExplanationTest$$Lambda.apply(Object)
                                    takes 1 argument, not 2""");
    }
}
