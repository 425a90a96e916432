package org.typecontracts.judge;

import static org.typecontracts.judge.Agreement.bothAccept;
import static org.typecontracts.judge.Agreement.bothRefuse;

import org.junit.jupiter.api.Test;

/** Of several methods that take the arguments, the library chooses the one that javac chooses, or none with it. */
class ChoiceAgreementTest {
    @Test
    void a_concrete_method_is_preferred_to_an_abstract_one_with_the_same_parameters() {
        String subject = "abstract class C extends P.B<String> {}";
        bothAccept(
                subject,
                "interface P { String m(String s); abstract class B<T> { "
                        + "public String m(T t) { return null; } public abstract Object m(String s); } }");
        bothAccept(
                subject,
                "interface P { String m(String s); abstract class B<T> { "
                        + "public abstract Object m(String s); public String m(T t) { return null; } } }");
    }

    @Test
    void an_inherited_method_is_preferred_to_that_of_an_interface_only_where_it_implements_it() {
        String protocol = "interface P { String m(String s); class B<T> { public String m(T t) { return null; } } "
                + "interface I<T> { Object m(T t); } }";
        bothAccept("abstract class C extends P.B<String> implements P.I<String> {}", protocol);
        bothRefuse("abstract class C extends P.B implements P.I<String> {}", protocol);
    }

    @Test
    void an_inherited_method_is_preferred_to_one_of_an_interface_that_it_is_the_erasure_of() {
        String subject = "abstract class C extends P.B implements P.I<String> {}";
        String others = "interface I<T> { Object m(T t); } }";
        bothAccept(
                subject,
                "interface P { String m(String s); class B { public String m(Object o) { return null; } } " + others);
        bothRefuse(
                subject,
                "interface P { String m(String s); class B { public String m(CharSequence c) { return null; } } "
                        + others);
    }

    @Test
    void abstract_methods_of_several_interfaces_are_one_if_their_declarations_are_alike() {
        bothAccept(
                "interface C extends P.I, P.J {}",
                "interface P { String m(String s); interface I { Object m(String s); } "
                        + "interface J { String m(String s); } }");
        bothRefuse(
                "interface C extends P.I<String>, P.J {}",
                "interface P { String m(String s); interface I<T> { Object m(T t); } "
                        + "interface J { String m(String s); } }");
    }

    @Test
    void a_method_of_an_interface_is_preferred_to_the_one_that_it_overrides() {
        bothAccept(
                "interface C extends P.I {}",
                "interface P { java.util.List<Integer> m(); interface J { java.util.List<String> m(); } "
                        + "@SuppressWarnings(\"unchecked\") interface I extends J { java.util.List m(); } }");
    }

    @Test
    void what_several_interfaces_throw_is_thrown_only_if_all_of_them_throw_it() {
        String subject = "interface C extends P.I, P.J {}";
        String others = "interface I { void m() throws java.io.IOException; } ";
        bothAccept(
                subject,
                "interface P { void m(); " + others + "interface J { void m() throws java.text.ParseException; } }");
        bothRefuse(
                subject,
                "interface P { void m(); " + others
                        + "interface J { void m() throws java.io.FileNotFoundException; } }");
    }

    @Test
    void a_concrete_class_has_of_an_interface_what_is_not_abstract() {
        bothAccept(
                "class C implements P.I<Integer> { public void m(Integer i) {} }",
                "interface P { void m(Number n); interface I<T> { void m(T t); default void m(Number n) {} } }");
        bothRefuse(
                "class C extends P.B {}",
                "interface P { void m(String s); interface I<T> { void m(T t); static void n() {} } "
                        + "class B<T extends Number> implements I<T> { public void m(T t) {} } }");
    }

    @Test
    void an_abstract_class_has_what_an_interface_of_its_superclass_leaves_to_it() {
        bothAccept(
                "abstract class C extends P.B { public void m(Object o) {} }",
                "interface P { int m(Number n); abstract class B implements I {} "
                        + "interface I extends K {} interface K { int m(Number n); } }");
    }

    @Test
    void an_interface_has_the_methods_of_Object_where_it_has_none_itself() {
        bothRefuse("interface C { Object toString(int i); }", "interface P { String toString(Object o); }");
        bothAccept(
                "interface C { int equals(String s); }",
                "interface P { int equals(String s); boolean equals(Integer i); }");
    }

    @Test
    void a_generic_method_is_as_specific_as_its_bounds_without_unchecked_conversion() {
        bothAccept(
                "class C { public <X extends Number> String m(X x) { return null; } "
                        + "public Object m(Object o) { return null; } }",
                "interface P { String m(Integer i); }");
        bothRefuse(
                "class C { public <X extends java.util.Collection<String>> void m(X x) {} "
                        + "public void m(java.util.List l) {} }",
                "interface P { void m(java.util.ArrayList<String> l); }");
        bothRefuse(
                "class C { public <X extends java.util.Collection<?>> void m(X x) {} "
                        + "public void m(java.util.List l) {} }",
                "interface P { void m(java.util.ArrayList<String> l); }");
    }

    @Test
    void the_most_specific_of_many_is_chosen_wherever_it_stands() {
        String best = "public String m(Integer i, String s) { return null; } ";
        String left = "public Object m(Integer i, Object o) { return null; } ";
        String right = "public Object m(Object o, String s) { return null; } ";
        String protocol = "interface P { String m(Integer i, String s); }";
        bothAccept("class C { " + best + left + right + "}", protocol);
        bothAccept("class C { " + left + best + right + "}", protocol);
        bothAccept("class C { " + left + right + best + "}", protocol);
        bothRefuse("class C { " + left + right + "}", "interface P { Object m(Integer i, String s); }");
    }

    @Test
    void methods_of_variable_arity_are_compared_by_all_parameters_of_the_longer() {
        bothAccept(
                "class C { public String m(Integer... a) { return null; } "
                        + "public Object m(Object... a) { return null; } }",
                "interface P { String m(); }");
        bothRefuse("class C { public void m(int... a) {} public void m(Object... a) {} }", "interface P { void m(); }");
        bothRefuse(
                "class C { public void m(int a, int b, int... c) {} public void m(int... a) {} }",
                "interface P { void m(int a, int b); }");
        bothRefuse(
                "class C { public String m(int a, String... b) { return null; } "
                        + "public Object m(Object... a) { return null; } }",
                "interface P { String m(int a); }");
    }
}
