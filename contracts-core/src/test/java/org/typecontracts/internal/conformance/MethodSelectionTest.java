package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Alias;

class MethodSelectionTest {
    public static class Overloaded {
        public String take(Object value) {
            return "";
        }

        public int take(Integer value) {
            return 0;
        }

        public long take(long value) {
            return 0;
        }

        public boolean all(Object... values) {
            return true;
        }

        public int all(String first, Object... rest) {
            return 0;
        }

        public static int twice(int value) {
            return value;
        }

        public String twice(Object value) {
            return "";
        }
    }

    interface TakeInt {
        long take(int value);
    }

    interface TakeInteger {
        int take(Integer value);
    }

    interface TakeDouble {
        String take(double value);
    }

    interface AllStrings {
        int all(String one, String other);
    }

    interface TwiceString {
        String twice(String value);
    }

    interface TwiceInt {
        int twice(int value);
    }

    public static class HeirOfStatic extends Overloaded {}

    interface WithStatic {
        static int twice(int value) {
            return value;
        }
    }

    public static class HeirOfInterface implements WithStatic {}

    interface Left {
        Object value();
    }

    interface Right {
        String value();
    }

    public abstract static class Merged implements Left, Right {}

    interface AskValue {
        String value();
    }

    public static class Shape<T> {
        public T get() {
            throw new IllegalStateException();
        }

        public List<String> names() {
            return List.of();
        }
    }

    public static class Circle extends Shape<String> {}

    interface GetString {
        String get();
    }

    interface NamesOfNumbers {
        List<Integer> names();
    }

    interface Text {
        String toString();

        int hashCode();

        boolean equals(Object other);
    }

    interface Copy {
        Object clone();
    }

    interface CopyInts {
        int[] clone();
    }

    interface Page {
        boolean equals(String title);

        String getClass(int depth);

        String toString(int width);
    }

    interface EqualsString {
        boolean equals(String other);
    }

    interface EqualsCharacters {
        boolean equals(CharSequence other);
    }

    interface EqualsInt {
        boolean equals(int other);
    }

    interface GetClassAt {
        CharSequence getClass(short depth);
    }

    interface GetOwnClass {
        @Alias("getClass")
        Class<? extends Page> type();
    }

    interface GetClassOfStrings {
        @Alias("getClass")
        Class<? extends String> type();
    }

    interface ToStringWithin {
        String toString(short width);
    }

    interface ToStringUnderAnotherName {
        @Alias("toString")
        String text();
    }

    private static String target(Class<?> subject, Class<?> contract) {
        StructuralDecision decision = Rules.decide(subject, contract);
        if (!decision.conforms()) {
            return decision.refusals().get(0).kind().name();
        }
        BindingTarget target = ((MemberBinding) decision.members().get(0)).target();
        return target instanceof BindingTarget.MethodCall call
                ? call.method().handle().toString().replaceAll(".*\\.", "")
                : target.getClass().getSimpleName();
    }

    @Test
    void widening_goes_before_boxing() {
        assertThat(target(Overloaded.class, TakeInt.class)).isEqualTo("take(long)");
        assertThat(target(Overloaded.class, TakeInteger.class)).contains("Integer)");
        assertThat(target(Overloaded.class, TakeDouble.class)).contains("Object)");
    }

    @Test
    void the_more_specific_variable_arity_is_chosen() {
        StructuralDecision decision = Rules.decide(Overloaded.class, AllStrings.class);
        assertThat(decision.conforms()).isTrue();
        assertThat(((MemberBinding) decision.members().get(0)).variableArity()).isTrue();
    }

    @Test
    void a_static_method_violates_only_where_it_is_chosen() {
        assertThat(target(Overloaded.class, TwiceString.class)).contains("Object)");
        assertThat(target(Overloaded.class, TwiceInt.class)).isEqualTo("STATIC");
    }

    @Test
    void a_static_method_is_inherited_from_a_class_and_from_no_interface() {
        assertThat(target(HeirOfStatic.class, TwiceInt.class)).isEqualTo("STATIC");
        assertThat(target(WithStatic.class, TwiceInt.class)).isEqualTo("STATIC");
        assertThat(target(HeirOfInterface.class, TwiceInt.class)).isEqualTo("MISSING");
    }

    @Test
    void abstract_methods_of_several_interfaces_merge() {
        assertThat(target(Merged.class, AskValue.class)).isEqualTo("value()");
    }

    @Test
    void inherited_members_are_seen_through_parametrised_supertypes() {
        assertThat(target(Circle.class, GetString.class)).isEqualTo("get()");
        assertThat(target(Shape.class, GetString.class)).isEqualTo("RESULT");
    }

    @Test
    void the_members_of_a_raw_type_are_erased() {
        assertThat(target(Shape.class, NamesOfNumbers.class)).isEqualTo("names()");
        assertThat(target(Circle.class, NamesOfNumbers.class)).isEqualTo("RESULT");
    }

    @Test
    void members_of_object_are_no_members_but_its_protected_ones_are() {
        assertThat(Rules.decide(Runnable.class, Text.class).members()).isEmpty();
        assertThat(target(Runnable.class, Copy.class)).isEqualTo("MISSING");
    }

    @Test
    void an_array_clones_to_its_own_type() {
        assertThat(target(int[].class, CopyInts.class)).isEqualTo("ArrayClone");
        assertThat(target(long[].class, CopyInts.class)).isEqualTo("RESULT");
    }

    @Test
    void an_interface_s_own_overload_goes_before_a_method_of_object() {
        assertThat(target(Page.class, EqualsString.class)).isEqualTo("String)");
        assertThat(target(Page.class, ToStringWithin.class)).isEqualTo("toString(int)");
        assertThat(target(Page.class, GetClassAt.class)).isEqualTo("getClass(int)");
    }

    @Test
    void an_interface_has_the_methods_of_object_where_none_of_its_own_suits() {
        assertThat(target(Page.class, EqualsCharacters.class)).isEqualTo("Object)");
        assertThat(target(Page.class, EqualsInt.class)).isEqualTo("Object)");
        assertThat(target(Page.class, ToStringUnderAnotherName.class)).isEqualTo("toString()");
        assertThat(target(Runnable.class, EqualsString.class)).isEqualTo("Object)");
    }

    @Test
    void the_class_of_an_object_is_of_its_own_type() {
        assertThat(target(Page.class, GetOwnClass.class)).isEqualTo("getClass()");
        assertThat(target(String.class, GetClassOfStrings.class)).isEqualTo("getClass()");
        assertThat(target(Page.class, GetClassOfStrings.class)).isEqualTo("RESULT");
    }
}
