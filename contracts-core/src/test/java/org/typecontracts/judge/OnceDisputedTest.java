package org.typecontracts.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.judge.Agreement.agreed;
import static org.typecontracts.judge.Agreement.bothAccept;
import static org.typecontracts.judge.Agreement.bothRefuse;

import org.junit.jupiter.api.Test;
import org.typecontracts.judge.Verdict.Kind;

/** Pairs that the library and javac have disagreed about, each as small as it could be made. */
class OnceDisputedTest {
    @Test
    void an_array_and_an_interface_have_no_greatest_lower_bound() {
        bothRefuse("class C { public <X extends Runnable> X m() { return null; } }", "interface P { int[] m(); }");
        bothRefuse(
                "class C { public <X extends Iterable<? extends X>> X m() { return null; } }",
                "interface P { String[] m(); }");
        bothAccept(
                "class C { public <X extends Cloneable & java.io.Serializable> X m() { return null; } }",
                "interface P { int[] m(); }");
    }

    @Test
    void a_parameter_that_only_a_bound_mentions_has_to_suit_that_bound() {
        bothAccept(
                "class C { public void m(Object o) throws Exception {} public void m(String s) {} }",
                "interface P<T, U extends T> { void m(U u); }");
    }

    @Test
    void an_inferred_type_suits_the_bounds_that_follow_from_others() {
        bothAccept(
                "class C { public <W extends Iterable<? extends W>, X extends W> X m() { return null; } }",
                "interface P { <U extends Iterable<? extends U>, V extends U> V m(); }");
    }

    @Test
    void a_type_argument_may_be_raw_where_the_method_is_generic() {
        bothAccept(
                "class C { public <A> void m(A a, java.util.Map<String, ? super A> m) {} }",
                "interface P<T, U> { void m(T t, U u); }");
    }

    @Test
    void a_type_argument_may_be_one_that_a_raw_subject_erases() {
        bothAccept(
                "class C<T> { public void m(java.util.Set<Thread.State> s) {} }",
                "interface P<T extends Enum<T>> { void m(java.util.Set<T> s); }");
        bothAccept(
                "class C<T> { public java.util.Map<Thread.State, T> m() { return null; } public void m(String s) {} }",
                "interface P<T extends Enum<T>, U> { java.util.Map<T, U> m(); void m(U u); }");
    }

    @Test
    void a_raw_type_is_not_filled_with_what_is_out_of_its_bounds() {
        agreed(
                "class C<X extends Enum<X>> { public void m(X x) {} }",
                "interface P<T extends Object & Comparable<? super T>> { void m(T t); }");
    }

    @Test
    void a_type_argument_is_not_made_of_what_a_candidate_infers() {
        bothAccept("class C { public <X extends Enum<X>> X m() { return null; } }", "interface P<T> { T m(); }");
    }

    @Test
    void a_type_argument_outside_its_bound_does_not_count() {
        bothRefuse("class C { public Object m() { return 0; } }", "interface P<T extends Number> { T m(); }");
    }

    @Test
    void a_recursive_bound_is_met_by_some_type() {
        bothAccept(
                "class C { public void m(String s) {} }", "interface P<T, U extends Comparable<U>> { void m(T t); }");
    }

    @Test
    void a_parameter_that_only_the_bound_of_an_idle_one_mentions_may_be_anything() {
        bothAccept("class C { public void m() {} }", "interface P<T extends Comparable<T>, U extends T> { void m(); }");
        bothAccept("class C { public void m() {} }", "interface P<T extends Enum<T>, U extends T> { void m(); }");
    }

    @Test
    void a_type_argument_may_be_one_that_avoids_an_ambiguity() {
        bothAccept(
                "class C { public void m(java.util.Collection<java.util.List<Object>> c) {} "
                        + "public void m(java.util.List l) {} }",
                "interface P<T> { void m(java.util.List<java.util.List<T>> l); }");
    }

    @Test
    void a_type_argument_may_stand_in_an_overload_of_another_arity() {
        bothAccept(
                "class C { public java.util.List m(String[] s) { return null; } "
                        + "public java.util.List<Thread.State> m(String[] s, int i) { return null; } }",
                "interface P<T extends Enum<T>, U> { java.util.List<T> m(U[] u); }");
    }

    @Test
    void a_type_argument_may_stand_within_that_of_another_overload() {
        bothAccept(
                "class C { public void m(java.util.Collection<java.util.List<String>>... c) {} "
                        + "public int m(java.util.List[] l) { return 0; } }",
                "interface P<T> { void m(java.util.Collection<java.util.List<String>>... c); int m(T[] t); }");
    }

    @Test
    void a_type_argument_may_stand_in_a_throws_clause() {
        bothAccept(
                "class C { public static void m(java.util.List<RuntimeException> l) throws IllegalStateException {} "
                        + "public void m(java.util.Collection<? extends RuntimeException> c) {} }",
                "interface P<T extends Exception> { void m(java.util.List<T> l); }");
    }

    @Test
    void fresh_variables_get_their_bounds_one_after_another() {
        bothRefuse(
                "class C { public <A extends Comparable<A>, B extends A> B m(java.util.List<? super A> l) "
                        + "{ return null; } }",
                "interface P { Comparable m(java.util.List l); }");
        bothAccept(
                "class C { public <A extends Comparable<A>, B extends A> A m(java.util.List<? super A> l) "
                        + "{ return null; } }",
                "interface P { Comparable m(java.util.List l); }");
    }

    @Test
    void members_that_an_instantiation_makes_differ_in_the_result_alone_are_both_asked_for() {
        String subject = "class C { public void m(String s) {} }";
        bothRefuse(subject, "interface P<T> { void m(String s); int m(T t); }", "P<String>");
        bothRefuse(subject, "interface P<T> { int m(String s); void m(T t); }", "P<String>");
        bothAccept(subject, "interface P<T> { void m(String s); void m(T t); }", "P<String>");
    }

    @Test
    void a_raw_type_may_be_the_only_one_that_suits() {
        bothAccept(
                "class C { public float m() { return 0; } public void n(Comparable<CharSequence>[] c) {} }",
                "interface P<T> { T m(); void n(T[] t); }");
    }

    @Test
    void a_raw_bound_of_what_a_candidate_infers_may_be_the_only_type_that_suits() {
        String protocol = "interface P<T> { java.util.List<java.util.List<T>> m(T t); }";
        bothAccept(
                "class C { public <X extends Object & Comparable<? super X>> "
                        + "java.util.List<java.util.List<Object>> m(X x) { return null; } }",
                protocol);
        bothRefuse(
                "class C { public <X extends CharSequence & Comparable<X>, Y extends X> "
                        + "java.util.List<String> m(Y y) { return null; } }",
                protocol);
        bothAccept(
                "class C { public <X extends Object & Comparable<X>, Y extends X> "
                        + "java.util.List<String> m(Y[] y) { return null; } }",
                "interface P<T> { java.util.List<java.util.List<T>> m(T[] t); }");
    }

    @Test
    void a_type_may_suit_that_only_another_member_mentions() {
        bothAccept(
                "class C { public void m(long a) {} public static void n(java.util.List<Integer> a) {} "
                        + "public void n(Object a) {} }",
                "interface P<T extends Number & Comparable<T>> " + "{ void m(long a); void n(java.util.List<T> a); }");
    }

    @Test
    void an_inferred_intersection_is_erased_to_the_interface_that_javac_puts_first() {
        Kind byName = Runtime.version().feature() >= 21 ? Kind.REFUSES : Kind.ACCEPTS;
        String protocol = "interface P { Comparable m(); }";
        assertThat(agreed(
                        "class C { public <X extends CharSequence & Comparable<X>> X m() { return null; } }", protocol))
                .isEqualTo(byName);
        assertThat(agreed(
                        "class C { public <X extends CharSequence & Comparable<String>> X m() { return null; } }",
                        protocol))
                .isEqualTo(byName);
        assertThat(agreed(
                        "class C { public <X extends CharSequence & Comparable<X>> X m(java.util.List<X> l) { return null; } }",
                        "interface P { Comparable m(java.util.List l); }"))
                .isEqualTo(byName);
        bothRefuse("class C { public <X extends Number & Comparable<X>> X m() { return null; } }", protocol);
        bothAccept(
                "class C { public <X extends Comparable<X> & CharSequence> X m() { return null; } }",
                "interface P { CharSequence m(); }");
    }

    @Test
    void an_inferred_intersection_has_the_supertypes_of_its_class_first() {
        String subject = "class C { public <X extends String> X m() { return null; } }";
        bothRefuse(subject, "interface P { Comparable<? extends Number> m(); }");
        bothAccept(subject, "interface P { Comparable<? extends CharSequence> m(); }");
        bothAccept(subject, "interface P { Runnable m(); }");
    }

    @Test
    void no_type_argument_names_a_type_parameter_of_the_method_chosen() {
        bothAccept(
                "class C { public <X extends Iterable<? extends X>> X m() { return null; } }",
                "interface P<T extends Iterable<? extends T>> { T m(); }");
    }

    @Test
    void no_type_argument_is_made_of_an_intersection() {
        bothAccept(
                "class C { public <X extends Number & Runnable> java.util.List<X> m() { return null; } }",
                "interface P<T> { T m(); }");
    }

    @Test
    void a_type_argument_may_be_a_raw_type_of_which_the_protocol_alone_speaks() {
        bothAccept("class C { public <X> X m(X x) { return x; } }", "interface P<T> { java.util.List<T> m(T t); }");
        bothRefuse(
                "class C { public <X> X m(X x) { return x; } }",
                "interface P<T extends Runnable> { java.util.List<T> m(T t); }");
    }

    @Test
    void what_a_class_inherits_overrides_no_generic_method_of_an_interface() {
        bothRefuse(
                "class C extends P.B implements P.I {}",
                "interface P { int m(java.util.List<String> l); "
                        + "interface I { default <X> X m(java.util.List<String> l) { return null; } } "
                        + "class B { public int m(java.util.List<String> l) { return 0; } } }");
    }

    @Test
    void what_is_inferred_has_to_take_the_arguments_in_the_end() {
        String method = "public <X extends Comparable<X>> void m(java.util.List<? super X> l) {}";
        String protocol = "interface P { <Y extends Comparable<Y>> void m(java.util.List<? super Y> l); }";
        bothRefuse("class C { " + method + " }", protocol);
        bothAccept("class C { " + method + " public void m(Object o) {} }", protocol);
    }

    @Test
    void a_type_argument_may_be_made_of_what_a_generic_method_is_to_return() {
        String protocol = "interface P<T> { String m(T t); }";
        bothAccept("class C { public <X> X m(Class<X> c) { return null; } }", protocol);
        bothAccept("class C { public <X> X m(java.util.List<? extends X> l) { return null; } }", protocol);
        bothRefuse("class C { public <X extends Number> X m(Class<X> c) { return null; } }", protocol);
    }
}
