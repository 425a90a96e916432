package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.support.Compiled;

class CallableLikeTest {
    /** Not marked as functional. */
    interface Joiner {
        String join(String separator, Object... parts);
    }

    public static class Greeter {
        public String call(String name) {
            return "Hello, " + name;
        }
    }

    private static final class Both implements Supplier<String>, Function<String, String> {
        @Override
        public String get() {
            return "";
        }

        @Override
        public String apply(String argument) {
            return argument;
        }
    }

    /** More than a function. */
    record Weight(int grams) implements Comparable<Weight> {
        @Override
        public int compareTo(Weight other) {
            return grams - other.grams;
        }
    }

    private static final class Shout implements UnaryOperator<String> {
        @Override
        public String apply(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    }

    @Test
    void a_functional_object_is_called_whatever_its_method_is_named() {
        AtomicInteger runs = new AtomicInteger();
        Runnable run = runs::incrementAndGet;
        Callable<String> call = () -> "called";
        Supplier<String> get = () -> "got";
        Consumer<Integer> accept = runs::addAndGet;
        Predicate<String> test = String::isEmpty;

        assertThat(Protocols.call(run)).isNull();
        assertThat(Protocols.call(call)).isEqualTo("called");
        assertThat(Protocols.call(get)).isEqualTo("got");
        assertThat(Protocols.call(accept, 10)).isNull();
        assertThat(Protocols.call(test, "")).isEqualTo(true);
        assertThat(Protocols.call(new Shout(), "hey")).isEqualTo("HEY");
        assertThat(Protocols.call(Comparator.<String>naturalOrder(), "a", "b")).isEqualTo(-1);
        assertThat(runs).hasValue(11);
    }

    @Test
    void a_lambda_of_a_users_own_interface_is_called() {
        Joiner joiner =
                (separator, parts) -> String.join(separator, List.of(parts).toString());

        assertThat(Protocols.call(joiner, "-", 1, 2)).isEqualTo("[1, 2]");
        assertThat(Protocols.call(joiner, "-")).isEqualTo("[]");
        assertThat(Protocols.call(joiner, "-", new Object[] {3})).isEqualTo("[3]");
    }

    @Test
    void a_class_that_offers_nothing_but_one_function_is_called() {
        Joiner anonymous = new Joiner() {
            @Override
            public String join(String separator, Object... parts) {
                return parts.length + separator;
            }

            @Override
            public String toString() {
                return "joiner";
            }
        };

        assertThat(Protocols.call(anonymous, "!", 1, 2)).isEqualTo("2!");
        assertThat(Contracts.isSubclass(Comparable.class, CallableLike.class)).isFalse();
        assertThat(Contracts.isSubclass(Weight.class, CallableLike.class)).isFalse();
    }

    @Test
    void a_class_with_one_method_named_call_is_callable() {
        assertThat(Protocols.call(new Greeter(), "Ada")).isEqualTo("Hello, Ada");
    }

    @Test
    void method_handles_and_methods_are_callable() throws Exception {
        MethodHandle length =
                MethodHandles.publicLookup().findVirtual(String.class, "length", MethodType.methodType(int.class));
        Method concat = String.class.getMethod("concat", String.class);
        Method valueOf = Integer.class.getMethod("valueOf", int.class);

        assertThat(Protocols.call(length, "four")).isEqualTo(4);
        assertThat(Protocols.call(concat, "con", "tract")).isEqualTo("contract");
        assertThat(Protocols.call(valueOf, 7)).isEqualTo(7);
    }

    @Test
    void the_number_of_arguments_is_checked() {
        IntBinaryOperator max = Math::max;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protocols.call(max, 1))
                .withMessage("[applyAsInt(int, int)] takes [2] arguments, not [1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protocols.call((Joiner) (separator, parts) -> ""))
                .withMessage("[join(String, Object[])] takes at least [1] argument, not [0]");
    }

    @Test
    void the_types_of_the_arguments_are_checked_and_widened() {
        LongUnaryOperator negate = number -> -number;

        assertThat(Protocols.call(negate, 3)).isEqualTo(-3L);
        assertThat(Protocols.call(negate, 'a')).isEqualTo(-97L);
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Protocols.call(negate, 1.5))
                .withMessage("[applyAsLong(long)] takes a [long] as argument 1, not a [java.lang.Double]");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Protocols.call(negate, (Object) null))
                .withMessage("[applyAsLong(long)] takes a [long] as argument 1, not null");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Protocols.call(new Greeter(), 5))
                .withMessage("[call(String)] takes a [java.lang.String] as argument 1, not a [java.lang.Integer]");
    }

    private static final class Describe implements Function<String, String> {
        @Override
        public String apply(String text) {
            return "text " + text;
        }

        /** An overload, which a call of the function never means. */
        public String apply(Integer number) {
            return "number " + number;
        }
    }

    interface Collecting<T> {
        @SuppressWarnings("unchecked") // Nobody stores anything else in the array.
        int collect(List<T> into, T... elements);
    }

    private static final class CollectingTexts implements Collecting<String> {
        @Override
        public int collect(List<String> into, String... elements) {
            into.addAll(List.of(elements));
            return into.size();
        }
    }

    private static class Caster<T> {
        public Object apply(T object) {
            return String.class.cast(object);
        }
    }

    /** Has no method of its own that would take no more than a text. */
    private static final class InheritingFunction extends Caster<String> implements Function<String, Object> {
        @SuppressWarnings("unused") // Takes one, and is never meant.
        public int length(String text) {
            return text.length();
        }
    }

    /** Nothing but a variable number of arguments. */
    interface Counting {
        int count(String... parts);
    }

    @Test
    void an_argument_that_is_no_array_is_the_first_of_a_variable_number() {
        Counting counting = parts -> parts.length;

        assertThat(Protocols.call(counting, "a")).isEqualTo(1);
        assertThat(Protocols.call(counting, (Object) new String[] {"a", "b"})).isEqualTo(2);
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Protocols.call(counting, 5))
                .withMessage("[count(String[])] takes a [java.lang.String] as argument 1, not a [java.lang.Integer]");
        assertThatNullPointerException()
                .isThrownBy(() -> Protocols.call(counting, (Object[]) null))
                .withMessage("arguments is null; pass an empty array for none");
    }

    @Test
    void a_class_is_called_though_it_mentions_a_missing_one() {
        ClassLoader loader = new Compiled(Map.of(
                        "here.Speaker",
                        "package here; public class Speaker implements java.util.function.Function<String, String> {"
                                + " public String apply(String text) { return text + \"!\"; }"
                                + " public absent.Missing other() { return null; } }",
                        "absent.Missing",
                        "package absent; public class Missing {}"))
                .loader(null, "here.");

        assertThat(Protocols.call(Compiled.create(Compiled.load(loader, "here.Speaker")), "hey"))
                .isEqualTo("hey!");
    }

    @Test
    void a_class_takes_what_its_own_method_takes_and_not_what_a_generic_interface_passes() {
        assertThat(Protocols.call(new Describe(), "a")).isEqualTo("text a");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Protocols.call(new Describe(), 5))
                .withMessage("[apply(String)] takes a [java.lang.String] as argument 1, not a [java.lang.Integer]");

        List<String> into = new ArrayList<>();
        assertThat(Protocols.call(new CollectingTexts(), into, "a", "b")).isEqualTo(2);
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Protocols.call(new CollectingTexts(), into, "c", 5))
                .withMessage("[collect(List, String[])] takes a [java.lang.String] as argument 3, not a"
                        + " [java.lang.Integer]");
    }

    @Test
    void what_a_lambda_expression_does_not_take_is_named_with_what_the_jvm_says_of_it() {
        Function<String, Integer> length = text -> text.length();
        Function<String, Integer> hash = String::hashCode;

        for (Function<String, Integer> function : List.of(length, hash)) {
            assertThatExceptionOfType(ClassCastException.class)
                    .isThrownBy(() -> Protocols.call(function, 5))
                    .withMessageStartingWith(
                            "[apply(Object)] of a lambda expression or method reference does not take"
                                    + " a [java.lang.Integer]: class java.lang.Integer cannot be cast to class java.lang.String")
                    .withCauseExactlyInstanceOf(ClassCastException.class);
        }
        Comparator<String> byLength = (one, other) -> one.length() - other.length();
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Protocols.call(byLength, null, 5))
                .withMessageStartingWith("[compare(Object, Object)] of a lambda expression or method reference does not"
                        + " take null, a [java.lang.Integer]: ");
    }

    @Test
    void a_cast_that_fails_within_the_object_is_its_own_affair() {
        Function<Object, Object> casting = String.class::cast;

        for (Object called : List.of(casting, new InheritingFunction())) {
            assertThatExceptionOfType(ClassCastException.class)
                    .isThrownBy(() -> Protocols.call(called, 5))
                    .withMessage("Cannot cast java.lang.Integer to java.lang.String");
        }
    }

    @Test
    void a_method_needs_an_object_to_be_called_on() throws Exception {
        Method length = String.class.getMethod("length");

        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Protocols.call(length, (Object) null))
                .withMessage("[String.length()] takes a [java.lang.String] as argument 1, not null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protocols.call(length))
                .withMessage("[String.length()] takes [1] argument, not [0]");
    }

    @Test
    void what_the_object_throws_arrives_unchanged() {
        IOException thrown = new IOException("no connection");
        Callable<String> failing = () -> {
            throw thrown;
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Protocols.call(failing))
                .isSameAs(thrown);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Protocols.call(Callable.class.getMethod("call"), failing))
                .isSameAs(thrown);
    }

    @Test
    void callables_are_put_in_a_row() throws Exception {
        Function<String, Integer> length = String::length;
        IntBinaryOperator add = Integer::sum;
        CallableLike both = Contracts.adapt(add, CallableLike.class)
                .andThen(Contracts.adapt((Function<Integer, String>) "x"::repeat, CallableLike.class))
                .andThen(Contracts.adapt(length, CallableLike.class));

        assertThat(both.call(2, 3)).isEqualTo(5);
    }

    @Test
    void what_has_no_one_method_to_call_is_not_callable() {
        assertThat(Contracts.isInstance(new ArrayList<>(), CallableLike.class)).isFalse();
        assertThat(Contracts.isInstance("text", CallableLike.class)).isFalse();
        assertThat(Contracts.isInstance(new Object(), CallableLike.class)).isFalse();
        assertThat(Contracts.isInstance(new Both(), CallableLike.class)).isFalse();
        assertThat(Contracts.isInstance(Year.now(), CallableLike.class)).isFalse();
    }

    @Test
    void an_adapter_is_equal_to_one_of_the_same_object() {
        Supplier<String> get = () -> "got";

        assertThat(Contracts.adapt(get, CallableLike.class))
                .isEqualTo(Contracts.adapt(get, CallableLike.class))
                .hasSameHashCodeAs(get)
                .hasToString(get.toString());
    }
}
