package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;
import org.typecontracts.TypeToken;

/** An adapter is right through any supertype of its contract. */
class OverridingTest {
    interface Source<T> {
        Object get();

        void put(T element);
    }

    interface Comparing {
        Comparable<String> get();
    }

    @Protocol
    interface Words extends Source<String>, Comparing {
        @Override
        String get();

        @Override
        void put(String word);
    }

    @Protocol
    interface Greeting {
        default String greet() {
            return "hello";
        }

        String name();
    }

    public static final class Memory {
        private String word = "";

        public String get() {
            return word;
        }

        public void put(CharSequence text) {
            word = text.toString();
        }
    }

    public static final class Person {
        public String name() {
            return "Ada";
        }

        public String greet() {
            return "good day";
        }
    }

    @Protocol
    interface Clash<T> {
        String take(T anything);

        String take(String text);
    }

    public static final class Taker {
        public String take(Object anything) {
            return "object";
        }

        public String take(String text) {
            return "text";
        }
    }

    @Test
    void a_covariant_result_is_returned_through_every_supertype() {
        Words words = Contracts.adapt(new Memory(), Words.class);
        words.put("word");
        Source<String> source = words;
        Comparing comparing = words;

        assertThat(source.get()).isEqualTo("word");
        assertThat(comparing.get()).isEqualTo("word");
    }

    @Test
    void a_parameter_of_another_erasure_is_passed_through_every_supertype() {
        Words words = Contracts.adapt(new Memory(), Words.class);
        Source<String> source = words;

        source.put("by its supertype");

        assertThat(words.get()).isEqualTo("by its supertype");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // Raw use is what it tests.
    void a_raw_call_through_a_supertype_is_refused_by_name() {
        Source source = Contracts.adapt(new Memory(), Words.class);

        assertThatThrownBy(() -> source.put(12))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("[java.lang.Integer] is not what [" + Words.class.getName() + "] takes")
                .hasMessageContaining("Source.put(Object): [java.lang.String]");
    }

    @Test
    void a_method_of_the_subject_overrides_a_default_method() {
        assertThat(Contracts.adapt(new Person(), Greeting.class).greet()).isEqualTo("good day");
    }

    @Test
    void members_that_differ_by_erasure_alone_each_have_their_own_target() {
        Clash<Object> clash = Contract.of(new TypeToken<Clash<Object>>() {}).adapt(new Taker());

        assertThat(clash.take((Object) 1)).isEqualTo("object");
        assertThat(clash.take("text")).isEqualTo("text");
    }

    @Protocol
    interface Dollars {
        Object $adapt(Object cents);

        Object $target(Object cents);

        Object adapt(Object cents);

        Object target(Object cents);
    }

    public static final class Purse {
        public Object $adapt(Object cents) {
            return "$adapt" + cents;
        }

        public Object $target(Object cents) {
            return "$target" + cents;
        }

        public Object adapt(Object cents) {
            return "adapt" + cents;
        }

        public Object target(Object cents) {
            return "target" + cents;
        }
    }

    @Test
    void members_have_whatever_names_they_like() {
        Dollars dollars = Contracts.adapt(new Purse(), Dollars.class);

        assertThat(List.of(dollars.$adapt(1), dollars.$target(2), dollars.adapt(3), dollars.target(4)))
                .containsExactly("$adapt1", "$target2", "adapt3", "target4");
    }
}
