package org.typecontracts.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.typecontracts.judge.Verdict.Kind;
import org.typecontracts.support.Source;

class JudgeTest {
    private final Javac javac = new Javac();
    private final Judge judge = new Judge(javac);
    private int packages;

    @Test
    void a_class_with_all_the_members_is_accepted() {
        Ruling ruling = judge("class C { public int size() { return 0; } }", "interface P { int size(); }");

        assertThat(ruling.verdict()).isEqualTo(Verdict.accepts("compiles as declared.P"));
        assertThat(ruling.code()).isEmpty();
        assertThat(ruling.forwarder()).isEqualTo("""
                        package unrelated;

                        class Forwarder1 {
                            declared.C target;

                            public int size() {
                                return target.size();
                            }
                        }
                        """);
    }

    @Test
    void the_forwarder_declares_type_parameters_parameters_and_exceptions_just_so() {
        Ruling ruling = judge(
                "class C { public <X> void put(X x, int... i) {} }",
                "interface P<T> { <U extends Comparable<T>> void put(U u, int[]... i) throws java.io.IOException, Error; }");

        assertThat(ruling.forwarder())
                .contains(
                        "public void put(java.lang.Comparable a1, int[][] a2) throws java.io.IOException, java.lang.Error {");
        assertThat(judgeExactly(ruling.pair(), String.class).forwarder())
                .contains("declared.P<java.lang.String> hasItsBoundsChecked;")
                .contains(
                        "public <U extends java.lang.Comparable<java.lang.String>> void put(U a1, int[][] a2) throws");
    }

    @Test
    void a_class_without_the_method_is_refused_in_javac_s_words() {
        Ruling ruling = judge("class C {}", "interface P { int size(); }");

        assertThat(ruling.verdict().kind()).isEqualTo(Kind.REFUSES);
        assertThat(ruling.verdict().reason())
                .startsWith("as declared.P: cannot find symbol")
                .contains("method size()");
        assertThat(ruling.code()).startsWith("compiler.err.cant.resolve");
    }

    @Test
    void parameters_that_do_not_suit_are_refused() {
        assertThat(codeFor("class C { public void put(int i) {} }", "interface P { void put(String s); }"))
                .startsWith("compiler.err.cant.apply.symbol");
    }

    @Test
    void a_result_that_does_not_suit_is_refused() {
        assertThat(codeFor("class C { public long size() { return 0; } }", "interface P { int size(); }"))
                .isEqualTo("compiler.err.prob.found.req");
    }

    @Test
    void an_ambiguous_call_is_refused() {
        String overloaded =
                "class C { public void put(Integer i, Object o) {} public void put(Object o, Integer i) {} }";

        assertThat(codeFor(overloaded, "interface P { void put(Integer a, Integer b); }"))
                .isEqualTo("compiler.err.ref.ambiguous");
    }

    @Test
    void a_static_method_is_refused_although_it_compiles() {
        assertThat(codeFor("class C { public static int size() { return 0; } }", "interface P { int size(); }"))
                .isEqualTo("static");
    }

    @Test
    void a_member_that_no_class_can_declare_is_not_judged() {
        Ruling ruling = judge("class C { public int clone(int... i) { return 0; } }", "interface P { int clone(); }");

        assertThat(ruling.verdict().kind()).isEqualTo(Kind.NONE);
        assertThat(ruling.verdict().reason()).startsWith("no class can declare the member: clone()");
    }

    @Test
    void a_static_method_that_javac_does_not_pick_is_no_obstacle() {
        assertThat(codeFor(
                        "class C { public static void put(Object o) {} public void put(String s) {} }",
                        "interface P { void put(String s); }"))
                .isEmpty();
    }

    @Test
    void an_exception_that_the_member_does_not_declare_is_refused() {
        assertThat(codeFor("class C { public void run() throws Exception {} }", "interface P { void run(); }"))
                .isEqualTo("compiler.err.unreported.exception.need.to.catch.or.throw");
    }

    @Test
    void an_error_in_one_forwarder_hides_no_exception_in_another() {
        Pair refusedEarly = declare("class C {}", "interface P { int size(); }");
        Pair refusedLate = declare("class C { public void run() throws Exception {} }", "interface P { void run(); }");

        List<Ruling> rulings = judge.judge(List.of(refusedEarly, refusedLate, refusedEarly));

        assertThat(rulings).extracting(Ruling::pair).containsExactly(refusedEarly, refusedLate, refusedEarly);
        assertThat(rulings).extracting(ruling -> ruling.verdict().kind()).containsOnly(Kind.REFUSES);
        assertThat(rulings.get(1).code()).startsWith("compiler.err.unreported.exception");
    }

    @Test
    void hundreds_of_refusals_are_all_told() {
        Pair refused = declare("class C {}", "interface P { int size(); }");
        Pair accepted = declare("class C { public int size() { return 0; } }", "interface P { int size(); }");
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            pairs.add(refused);
        }
        pairs.add(accepted);

        List<Ruling> rulings = judge.judge(pairs);

        assertThat(rulings.subList(0, 250))
                .extracting(ruling -> ruling.verdict().kind())
                .containsOnly(Kind.REFUSES);
        assertThat(rulings.get(250).verdict().kind()).isEqualTo(Kind.ACCEPTS);
    }

    @Test
    void members_that_restate_object_and_mixins_are_not_asked_for() {
        assertThat(
                        codeFor(
                                "class C { public int size() { return 0; } }",
                                "interface P { int size(); boolean equals(Object o); int hashCode(); default void more() {} static void s() {} }"))
                .isEmpty();
    }

    @Test
    void inherited_members_are_asked_for_as_their_heir_sees_them() {
        Ruling ruling = judge(
                "class C { public String get(String s) { return s; } }",
                "interface P extends Q<String> {} interface Q<T> { T get(T t); }");

        assertThat(ruling.forwarder()).contains("public java.lang.String get(java.lang.String a1)");
        assertThat(ruling.verdict().kind()).isEqualTo(Kind.ACCEPTS);
    }

    @Test
    void members_that_one_class_cannot_declare_together_are_both_asked_for() {
        String protocol = "interface P extends A, B {} interface A { Object get() throws Exception; } "
                + "interface B { String get(); }";

        assertThat(codeFor("class C { public Object get() { return 0; } }", protocol))
                .isEqualTo("compiler.err.prob.found.req");
        assertThat(codeFor("class C { public String get() { return null; } }", protocol))
                .isEmpty();
    }

    @Test
    void a_generic_contract_is_tried_raw_and_with_the_types_of_the_subject() {
        assertThat(judge.judge(List.of(new Pair(Optional.class, Supplier.class)))
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.accepts("compiles as java.util.function.Supplier"));
        assertThat(accepted("class C { public int map(int i) { return i; } }", "interface P<T> { T map(T t); }"))
                .isEqualTo("compiles as declared.P<java.lang.Integer>");
        assertThat(accepted(
                        "class C { public java.util.Map<? super Long, String[]> map(String s, Long l) { return null; } }",
                        "interface P<K, V> { java.util.Map<? super K, V[]> map(V v, K k); }"))
                .isEqualTo("compiles as declared2.P<java.lang.Long, java.lang.String>");
    }

    @Test
    void type_arguments_come_from_supertypes_of_what_the_subject_returns() {
        assertThat(accepted(
                        "class C { public L all(Thread t) { return null; } } class L extends java.util.ArrayList<Thread> {}",
                        "interface P<T extends Runnable> { java.util.List<T> all(T t); }"))
                .isEqualTo("compiles as declared.P<java.lang.Thread>");
    }

    @Test
    void a_type_argument_outside_its_bound_does_not_count() {
        assertThat(codeFor(
                        "class C { public String map(String s) { return s; } }",
                        "interface P<T extends Number> { T map(T t); }"))
                .startsWith("compiler.err.cant.apply.symbol");
    }

    @Test
    void an_exact_question_is_judged_as_written() {
        Pair open = declare("class C { public String get() { return null; } }", "interface P<T> { T get(); }");

        assertThat(judgeExactly(open, String.class).verdict().kind()).isEqualTo(Kind.ACCEPTS);
        assertThat(judgeExactly(open, Integer.class).verdict().kind()).isEqualTo(Kind.REFUSES);
    }

    @Test
    void an_array_may_be_the_subject() {
        Pair pair = declare("class C {}", "interface P { Object clone(); }");

        Ruling ruling =
                judge.judge(List.of(new Pair(int[][].class, pair.contract()))).get(0);

        assertThat(ruling.forwarder()).contains("int[][] target;");
        assertThat(ruling.verdict().kind()).isEqualTo(Kind.ACCEPTS);
    }

    @Test
    void a_type_without_a_name_for_others_cannot_be_judged() {
        assertThat(judge("class C {}", "interface P { void take(Hidden h); }", "class Hidden {}")
                        .verdict())
                .isEqualTo(Verdict.none("not nameable: [declared.Hidden]"));
        assertThat(judge.judge(List.of(new Pair(Map.of().getClass(), IntSupplier.class)))
                        .get(0)
                        .verdict()
                        .kind())
                .isEqualTo(Kind.NONE);
    }

    private String codeFor(String subject, String contract) {
        return judge(subject, contract).code();
    }

    private String accepted(String subject, String contract) {
        return judge(subject, contract).verdict().reason();
    }

    private Ruling judge(String... declarations) {
        return judge.judge(List.of(declare(declarations))).get(0);
    }

    private Ruling judgeExactly(Pair open, Type argument) {
        Pair exact = new Pair(open.subject(), new Applied(open.contractClass(), List.of(argument)));
        return judge.judge(List.of(exact)).get(0);
    }

    /** Compile a public class C, a public interface P, and what else there is, in a package of their own. */
    private Pair declare(String... declarations) {
        String itsPackage = "declared" + (packages++ == 0 ? "" : packages);
        List<Source> sources = new ArrayList<>();
        for (String declaration : declarations) {
            String name = itsPackage + ".Unit" + sources.size();
            String visibility = sources.size() < 2 ? "public " : "";
            String unit = sources.size() < 2 ? itsPackage + "." + "CP".charAt(sources.size()) : name;
            sources.add(new Source(unit, "package " + itsPackage + "; " + visibility + declaration));
        }
        assertThat(javac.declare(sources)).isEmpty();
        try {
            ClassLoader loader = javac.loader();
            return new Pair(loader.loadClass(itsPackage + ".C"), loader.loadClass(itsPackage + ".P"));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
