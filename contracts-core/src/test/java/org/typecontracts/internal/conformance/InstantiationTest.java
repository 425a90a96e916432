package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class InstantiationTest {
    interface Container<T> {
        boolean contains(T element);
    }

    interface Walk<T> {
        Iterator<T> iterator();
    }

    interface Both<T> extends Container<T>, Walk<T> {}

    interface Cell<T> {
        T get();

        void set(T value);
    }

    interface Bounded<T extends Number> {
        T one();

        T other();
    }

    interface Table<K, V> {
        V get(K key);

        Map<K, ? extends V[]> all();
    }

    interface Ordered<T extends Comparable<T>> {
        T least();
    }

    interface Unused<T extends CharSequence & Comparable<T>> {
        int size();
    }

    interface Twice<T> {
        void take(T element);

        void take(String text);
    }

    public static class Taker {
        public void take(int number) {}
    }

    public static class Names {
        public boolean contains(String name) {
            return false;
        }
    }

    public static class Bag {
        public boolean contains(Object element) {
            return false;
        }

        public Iterator<String> iterator() {
            throw new IllegalStateException();
        }

        public int size() {
            return 0;
        }
    }

    public static class Counter {
        public int get() {
            return 0;
        }

        public void set(int value) {}
    }

    public static class Pair {
        public Integer one() {
            return 1;
        }

        public Double other() {
            return 2.0;
        }
    }

    public static class Grid {
        public int get(String key) {
            return 0;
        }

        public Map<String, Integer[]> all() {
            return Map.of();
        }
    }

    public static class Word {
        public String least() {
            return "";
        }
    }

    interface Copier<T> {
        T clone();
    }

    interface Copiers<T> {
        T[] clone();
    }

    public static class Wild {
        public Iterator<? extends Number> iterator() {
            throw new IllegalStateException();
        }
    }

    public static class Mixed {
        public Integer get() {
            return 0;
        }

        public void set(String value) {}
    }

    @SuppressWarnings("unused") // only the types of the fields matter
    static class Written {
        Container<String> ofStrings;
        Container<Object> ofObjects;
        Container<? super String> ofStringsAndMore;
        Container<? extends Number> ofNumbers;
        Supplier<List<String>> supplier;
        Unused<? extends String> unused;
        Twice<String> twice;
        Comparables<? extends Runnable> runnables;
        Comparables<? extends Enum<?>> constants;
        Container<? extends Comparable<?>> ofComparables;
        Container<? extends Runnable> ofRunnables;
        Container<? super Integer> ofIntegersAndMore;
        Bounding<Integer[]> arrays;
        Bounding<? extends Object[]> someArrays;
        Walk<? extends Object[]> arrayWalk;
        Batch<? extends Comparable<?>> comparableNumbers;
        Sorted<? extends Comparable<?>> sorted;
    }

    interface Batch<T extends Number> {
        void addAll(List<T> elements);
    }

    interface Sorted<T extends Comparable<? super T>> {
        T least();
    }

    public static class TextsOfAnyClass {
        public <X extends Comparable<String>> void addAll(List<X> texts) {}
    }

    public static class Unparametrised {
        @SuppressWarnings("rawtypes") // on purpose
        public Comparable least() {
            return "";
        }
    }

    interface Comparables<T extends Comparable<T>> {
        T get();

        void set(T value);
    }

    public static class Any {
        public <X> X get() {
            throw new IllegalStateException();
        }

        public void set(Object value) {}
    }

    public static class Texts {
        public <X> X get() {
            throw new IllegalStateException();
        }

        public void set(Comparable<String> text) {}
    }

    interface Bounding<T> {
        T get();

        <U extends T> void set(U value);
    }

    public static class Ints {
        public int[] get() {
            return new int[0];
        }

        public void set(Object value) {}
    }

    public static class Measures {
        public boolean contains(Number measure) {
            return false;
        }
    }

    public static class Characters {
        public CharSequence get() {
            return "";
        }

        public void set(CharSequence value) {}
    }

    public static class AnyWalk {
        public <X extends CharSequence> Iterator<X> iterator() {
            throw new IllegalStateException();
        }
    }

    private static boolean conformsAsWritten(Class<?> subject, String field) {
        return decideAsWritten(subject, field).conforms();
    }

    private static StructuralDecision decideAsWritten(Class<?> subject, String field) {
        try {
            return Rules.decide(subject, Written.class.getDeclaredField(field).getGenericType());
        } catch (NoSuchFieldException missing) {
            throw new IllegalArgumentException(missing);
        }
    }

    @Test
    void a_parameter_gives_the_type() {
        assertThat(Rules.inferred(Names.class, Container.class)).isEqualTo("[String]");
        assertThat(Rules.inferred(Bag.class, Container.class)).isEqualTo("[Object]");
    }

    @Test
    void a_result_gives_the_more_telling_type() {
        assertThat(Rules.inferred(Bag.class, Both.class)).isEqualTo("[String]");
    }

    @Test
    void primitives_are_boxed() {
        assertThat(Rules.inferred(Counter.class, Cell.class)).isEqualTo("[Integer]");
    }

    @Test
    void the_clone_of_an_array_gives_the_type() {
        assertThat(Rules.inferred(int[].class, Copier.class)).isEqualTo("[int[]]");
        assertThat(Rules.inferred(String[][].class, Copiers.class)).isEqualTo("[String[]]");
    }

    @Test
    void results_that_differ_meet_in_the_bound() {
        assertThat(Rules.inferred(Pair.class, Bounded.class)).isEqualTo("[Number]");
    }

    @Test
    void several_parameters_are_found_together_inside_wildcards_and_arrays() {
        assertThat(Rules.inferred(Grid.class, Table.class)).isEqualTo("[String, Integer]");
    }

    @Test
    void recursive_bounds_are_kept() {
        assertThat(Rules.inferred(Word.class, Ordered.class)).isEqualTo("[String]");
        assertThat(Rules.inferred(Bag.class, Ordered.class)).isEqualTo("no");
    }

    @Test
    void a_parameter_that_no_member_mentions_may_be_anything() {
        assertThat(Rules.inferred(Bag.class, Unused.class)).isEqualTo("[?]");
    }

    @Test
    void the_raw_contract_is_the_last_resort() {
        assertThat(Rules.inferred(Wild.class, Walk.class)).isEqualTo("raw");
    }

    @Test
    void members_that_contradict_each_other_find_no_type() {
        assertThat(Rules.inferred(Mixed.class, Cell.class)).isEqualTo("no");
    }

    @Test
    void a_parametrised_question_is_answered_as_written() {
        assertThat(conformsAsWritten(Names.class, "ofStrings")).isTrue();
        assertThat(conformsAsWritten(Names.class, "ofObjects")).isFalse();
        assertThat(conformsAsWritten(Bag.class, "ofObjects")).isTrue();
        assertThat(conformsAsWritten(Wild.class, "supplier")).isFalse();
    }

    @Test
    void members_that_type_arguments_make_one_refute_them_as_one() {
        StructuralDecision decision = decideAsWritten(Taker.class, "twice");

        assertThat(decision.refusals()).hasSize(1);
        assertThat(decision.refutesTypeArguments()).isTrue();
    }

    @Test
    void a_wildcard_stands_for_some_type_within_its_bounds() {
        assertThat(conformsAsWritten(Names.class, "ofStringsAndMore")).isTrue();
        assertThat(conformsAsWritten(Names.class, "ofNumbers")).isFalse();
        assertThat(conformsAsWritten(Bag.class, "ofNumbers")).isTrue();
        assertThat(conformsAsWritten(Bag.class, "unused")).isTrue();
    }

    @Test
    void a_wildcard_need_not_stand_for_a_type_that_occurs_anywhere() {
        StructuralDecision decision = decideAsWritten(Any.class, "runnables");

        assertThat(decision.conforms()).isTrue();
        assertThat(decision.typeArguments()).hasToString("[? extends java.lang.Runnable]");
    }

    @Test
    void what_a_wildcard_stands_for_is_within_the_bounds_of_its_parameter() {
        assertThat(conformsAsWritten(Any.class, "constants")).isTrue();
    }

    @Test
    void where_a_wildcard_is_written_a_raw_contract_is_no_answer() {
        assertThat(decideAsWritten(Texts.class, "runnables").refusals())
                .extracting(refusal -> refusal.member().name())
                .containsExactly("set");
    }

    @Test
    void what_a_wildcard_stands_for_may_be_within_what_the_subject_takes() {
        StructuralDecision decision = decideAsWritten(Measures.class, "ofComparables");

        assertThat(decision.conforms()).isTrue();
        assertThat(decision.typeArguments()).hasToString("[? extends java.lang.Comparable<?>]");
        assertThat(conformsAsWritten(Measures.class, "ofRunnables")).isTrue();
        assertThat(conformsAsWritten(Measures.class, "ofIntegersAndMore")).isTrue();
    }

    @Test
    void what_a_wildcard_stands_for_may_be_within_a_narrower_type_of_a_class_that_bounds_it() {
        assertThat(conformsAsWritten(TextsOfAnyClass.class, "comparableNumbers"))
                .isTrue();
    }

    @Test
    void a_raw_result_may_be_of_any_type_of_its_class_within_a_bound_that_mentions_itself() {
        assertThat(conformsAsWritten(Unparametrised.class, "sorted")).isTrue();
    }

    @Test
    void no_type_is_below_a_final_class_and_an_interface_that_it_lacks() {
        assertThat(conformsAsWritten(Names.class, "ofComparables")).isTrue();
        assertThat(conformsAsWritten(Names.class, "ofRunnables")).isFalse();
        assertThat(conformsAsWritten(Names.class, "ofIntegersAndMore")).isFalse();
    }

    @Test
    void an_array_is_no_bound_of_another_parameter() {
        assertThat(Rules.inferred(Ints.class, Bounding.class)).isEqualTo("[Object]");
        assertThat(decideAsWritten(Ints.class, "arrays").refusals())
                .extracting(MemberRefusal::reason)
                .hasAtLeastOneElementOfType(RefusalReason.ArrayBound.class);
        assertThat(decideAsWritten(Any.class, "arrays").refusals())
                .extracting(refusal -> refusal.member().name())
                .containsExactly("set");
        assertThat(conformsAsWritten(Any.class, "someArrays")).isFalse();
    }

    @Test
    void what_stands_for_some_array_is_an_array_in_particular() {
        assertThat(conformsAsWritten(AnyWalk.class, "arrayWalk")).isFalse();
    }

    @Test
    void the_bound_of_a_parameter_of_a_member_s_own_is_within_what_the_subject_takes() {
        assertThat(Rules.inferred(Characters.class, Bounding.class)).isEqualTo("[CharSequence]");
    }
}
