package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.Compiled;

/** {@link Contracts#create}: an object of a class, or the members that keep the class abstract. */
class CreationTest {
    interface Bird {
        void fly();

        String sing(int times);
    }

    abstract static class Parrot implements Bird {
        @Override
        public String sing(int times) {
            return "lora".repeat(times);
        }
    }

    abstract static class Complete {}

    abstract static class Machine {
        abstract void start(List<String> keys);

        protected abstract int power();
    }

    abstract static class Engine extends Machine {
        @Override
        protected int power() {
            return 90;
        }
    }

    static class Team {
        final String made;

        Team() {
            made = "nothing";
        }

        Team(int size) {
            made = "int";
        }

        Team(Object size) {
            made = "Object";
        }

        Team(String name, Object... more) {
            made = name + more.length;
        }
    }

    record Unclear(CharSequence text) {
        Unclear(Comparable<?> text) {
            this((CharSequence) text.toString());
        }
    }

    static class Shirt {
        final String made;

        Shirt(Integer number) {
            made = "Integer";
        }

        Shirt(long number) {
            made = "long";
        }

        Shirt(Integer number, long size) {
            made = "Integer, long";
        }

        Shirt(long number, Integer size) {
            made = "long, Integer";
        }

        Shirt(String name, Short size) {
            made = "String, Short";
        }

        Shirt(String name, int size) {
            made = "String, int";
        }
    }

    static class Line {
        final String made;

        Line(int... points) {
            made = Arrays.toString(points);
        }

        Line(String name, double... points) {
            made = name + Arrays.toString(points);
        }
    }

    static class Mix {
        final String made;

        Mix(Object first, Object... rest) {
            made = "objects";
        }

        Mix(String... all) {
            made = "texts";
        }

        Mix(int... all) {
            made = "ints";
        }

        Mix(long... all) {
            made = "longs";
        }

        Mix(List<?> first, Object... rest) {
            made = "a list and objects";
        }

        Mix(List<?>... all) {
            made = "lists";
        }

        Mix(Boolean first, Boolean... rest) {
            made = "first and rest";
        }

        Mix(Boolean... all) {
            made = "all";
        }
    }

    record Letter(char value) {}

    record Whole(int value) {}

    record Small(short value) {}

    record Note(CharSequence text) {}

    static class Closed {
        private Closed() {}
    }

    record Several(int[] values) {}

    record Flag(boolean value) {}

    static class Failing {
        Failing() throws IOException {
            throw new IOException("disk full");
        }
    }

    @Test
    void an_abstract_class_is_refused_with_the_member_it_lacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Parrot.class))
                .withMessage("can't instantiate abstract class Parrot with abstract member fly(): void of Bird;"
                        + " implement it in a concrete class");
    }

    @Test
    void an_interface_is_refused_with_all_its_members() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Bird.class))
                .withMessage("can't instantiate interface Bird with abstract members fly(): void of Bird,"
                        + " sing(int): String of Bird; implement them in a concrete class");
    }

    @Test
    void members_that_are_not_public_are_listed_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Engine.class))
                .withMessage("can't instantiate abstract class Engine with abstract member start(List<String>): void of"
                        + " Machine; implement it in a concrete class");
    }

    @Test
    void a_class_that_is_abstract_for_no_member_is_refused_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Complete.class))
                .withMessage("can't instantiate abstract class Complete: it has no abstract members, and is declared"
                        + " abstract; extend it");
    }

    @Test
    void the_most_specific_constructor_is_called() {
        assertThat(Contracts.create(Team.class).made).isEqualTo("nothing");
        assertThat(Contracts.create(Team.class, 11).made).isEqualTo("int");
        assertThat(Contracts.create(Team.class, List.of()).made).isEqualTo("Object");
        assertThat(Contracts.create(Team.class, "Ajax", 1, 2).made).isEqualTo("Ajax2");
    }

    @Test
    void an_argument_widens_as_in_a_call() {
        assertThat(Contracts.create(Team.class, (short) 3).made).isEqualTo("int");
        assertThat(Contracts.create(Team.class, (byte) 3).made).isEqualTo("int");
        assertThat(Contracts.create(Team.class, 3L).made).isEqualTo("Object");
    }

    @Test
    void an_argument_widens_before_it_is_boxed() {
        assertThat(Contracts.create(Shirt.class, 9).made)
                .isEqualTo(new Shirt(9).made)
                .isEqualTo("long");
        assertThat(Contracts.create(Shirt.class, "Ada", (short) 9).made)
                .isEqualTo(new Shirt("Ada", (short) 9).made)
                .isEqualTo("String, int");
    }

    @Test
    void arguments_of_which_one_is_boxed_either_way_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Shirt.class, 9, 40))
                .withMessageEndingWith("several constructors suit and none is the most specific: Shirt(Integer, long),"
                        + " Shirt(long, Integer)");
    }

    @Test
    void trailing_arguments_are_collected_and_widen_each() {
        assertThat(Contracts.create(Line.class).made).isEqualTo("[]");
        assertThat(Contracts.create(Line.class, 1, (short) 2).made).isEqualTo("[1, 2]");
        assertThat(Contracts.create(Line.class, "x").made).isEqualTo("x[]");
        assertThat(Contracts.create(Line.class, "x", 1, 2.5f, 'c').made).isEqualTo("x[1.0, 2.5, 99.0]");
        assertThat(Contracts.create(Line.class, new int[] {3}).made).isEqualTo("[3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Line.class, 1, "x"))
                .withMessage("can't instantiate class Line with arguments (Integer, String): no constructor takes them;"
                        + " there is Line(String, double...), Line(int...)");
    }

    @Test
    void what_a_local_class_captures_stands_behind_what_would_be_collected() {
        String captain = String.valueOf(1);
        class Team {
            final String made;

            Team(String... players) {
                made = captain + players.length;
            }
        }

        assertThat(Contracts.create(Team.class, this, new String[] {"Ada"}, "Eve").made)
                .isEqualTo("Eve1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Team.class, "Ada", "Eve"))
                .withMessage("can't instantiate class Team with arguments (String, String): no constructor takes them;"
                        + " there is Team(CreationTest, String[], String)");
    }

    @Test
    void of_those_that_collect_arguments_the_most_specific_is_called() {
        assertThat(Contracts.create(Mix.class, "one", "two").made).isEqualTo("texts");
        assertThat(Contracts.create(Mix.class, "one", 2).made).isEqualTo("objects");
        assertThat(Contracts.create(Mix.class, 1, 2).made).isEqualTo("ints");
        assertThat(Contracts.create(Mix.class, 1, 2L).made).isEqualTo("longs");
        assertThat(Contracts.create(Mix.class, List.of()).made).isEqualTo("lists");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Mix.class, true))
                .withMessageEndingWith("several constructors suit and none is the most specific: Mix(Boolean,"
                        + " Boolean...), Mix(Boolean...), Mix(Object, Object...)");
    }

    @Test
    void arguments_are_not_collected_into_an_array_that_is_declared_as_one() {
        assertThat(Contracts.create(Several.class, new int[] {1, 2}).values()).containsExactly(1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Several.class, 1, 2))
                .withMessageEndingWith("no constructor takes them; there is Several(int[])");
    }

    @Test
    void null_suits_references_alone() {
        assertThat(Contracts.create(Line.class, null, 1).made).isEqualTo("null[1.0]");
        assertThat(Contracts.create(Note.class, (Object) null).text()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Whole.class, (Object) null))
                .withMessageContaining("with arguments (null)");
    }

    @Test
    void an_argument_never_narrows() {
        assertThat(Contracts.create(Letter.class, 'a').value()).isEqualTo('a');
        assertThat(Contracts.create(Whole.class, 'a').value()).isEqualTo(97);
        assertThat(Contracts.create(Flag.class, true).value()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Contracts.create(Letter.class, (byte) 65));
        assertThatIllegalArgumentException().isThrownBy(() -> Contracts.create(Letter.class, 65));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Small.class, 'a'))
                .withMessageEndingWith("no constructor takes them; there is Small(short)");
        assertThatIllegalArgumentException().isThrownBy(() -> Contracts.create(Whole.class, 3L));
        assertThatIllegalArgumentException().isThrownBy(() -> Contracts.create(Flag.class, 1));
    }

    @Test
    void arguments_that_suit_two_constructors_alike_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Unclear.class, "text"))
                .withMessage("can't instantiate class Unclear with arguments (String): several constructors suit and"
                        + " none is the most specific: Unclear(CharSequence), Unclear(Comparable)");
    }

    @Test
    void arguments_that_no_constructor_takes_are_refused_with_the_constructors() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Failing.class, 1))
                .withMessage("can't instantiate class Failing with arguments (Integer): no constructor takes them;"
                        + " there is Failing()");
    }

    @Test
    void what_a_constructor_throws_arrives_unchanged() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Contracts.create(Failing.class))
                .withMessage("disk full");
    }

    @Test
    void what_has_no_constructor_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(TimeUnit.class))
                .withMessageContaining("it is an enum");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(int.class))
                .withMessage("can't instantiate int: it is no class with a constructor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Closed.class))
                .withMessageContaining("it has no accessible constructor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(int[].class))
                .withMessageContaining("int[]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Math.class))
                .withMessageEndingWith("it has no accessible constructor; use its factory methods");
    }

    @Test
    void constructors_out_of_reach_are_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(Module.class, ClassLoader.getSystemClassLoader()))
                .withMessage("can't instantiate class Module with arguments (AppClassLoader): it has no accessible"
                        + " constructor: module java.base does not open java.lang; add `opens java.lang` to its"
                        + " module-info, or `--add-opens java.base/java.lang=ALL-UNNAMED` to the command line, or use"
                        + " its factory methods");
    }

    @Test
    void a_public_constructor_asks_for_no_more_than_an_export() throws ClassNotFoundException {
        Class<?> kept = Class.forName("sun.security.util.BitArray");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(kept, 8))
                .withMessageContaining("module java.base does not export sun.security.util; add `exports"
                        + " sun.security.util` to its module-info, or"
                        + " `--add-exports java.base/sun.security.util=ALL-UNNAMED` to the command line");
    }

    @Test
    void a_class_that_an_abstract_one_mentions_and_that_is_missing_is_named() {
        Compiled code = new Compiled(Map.of(
                "it.Pond", "package it; public abstract class Pond { public abstract gone.Duck duck(); }",
                "gone.Duck", "package gone; public class Duck {}"));
        Class<?> torn = Compiled.load(code.loader(CreationTest.class.getClassLoader(), "it."), "it.Pond");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(torn))
                .withMessage("can't instantiate abstract class Pond: its members cannot be told, because [gone.Duck],"
                        + " which one mentions, cannot be found; create a concrete class");
    }

    @Test
    void a_class_that_a_constructor_mentions_and_that_is_missing_is_named() {
        Compiled code = new Compiled(Map.of("it.Pond", "package it; public class Pond { public class Duck {} }"));
        Class<?> orphaned = Compiled.load(code.loader(CreationTest.class.getClassLoader(), "it.Pond$"), "it.Pond$Duck");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(orphaned))
                .withMessage(
                        "can't instantiate class Pond$Duck: a constructor mentions [it.Pond], which cannot be found;"
                                + " make it visible to the class loader of the class");
    }

    @Test
    void null_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> Contracts.create(null))
                .withMessage("type is null; name a class");
    }
}
