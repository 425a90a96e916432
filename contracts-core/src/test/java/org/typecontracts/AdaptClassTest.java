package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** {@link Contract#adaptClass}: what a class itself offers. */
class AdaptClassTest {
    @Protocol
    public interface Parser<T> {
        @Static
        @Alias({"parseInt", "valueOf"})
        T parse(String text);
    }

    @Protocol
    public interface Factory<T> {
        @Constructor
        T create();
    }

    @Protocol
    public interface Mixed {
        @Constructor
        Object create();

        int size();
    }

    public record Celsius(double degrees) {
        public static Celsius parse(String text) {
            return new Celsius(Double.parseDouble(text));
        }
    }

    public record Account(double balance) {
        public Account(Account original) {
            this(original.balance);
        }
    }

    @Test
    @SuppressWarnings("unchecked") // The contract object is of the raw type.
    void a_static_method_stands_for_a_static_member() {
        Parser<Celsius> parser = Contract.of(Parser.class).adaptClass(Celsius.class);

        assertThat(parser.parse("21.5")).isEqualTo(new Celsius(21.5));
        assertThat(Contracts.unwrap(parser)).isSameAs(Celsius.class);
    }

    @Test
    void an_integer_parses_by_another_name() {
        assertThat(Contract.of(Parser.class).adaptClass(Integer.class).parse("42"))
                .isEqualTo(42);
    }

    @Test
    void a_constructor_stands_for_a_constructor_member() {
        assertThat(Contract.of(Factory.class).adaptClass(ArrayList.class).create())
                .isInstanceOf(ArrayList.class);
    }

    @Test
    void a_class_that_lacks_the_member_is_refused() {
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Contract.of(Factory.class).adaptClass(Celsius.class))
                .withMessageContaining("Celsius does not conform to protocol Factory<T>")
                .withMessageContaining("create()");
    }

    @Test
    void a_contract_that_asks_something_of_an_instance_is_refused() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contract.of(Mixed.class).adaptClass(ArrayList.class))
                .withMessage("[org.typecontracts.AdaptClassTest$Mixed] cannot be met by a class itself: its member size"
                        + " is asked of an instance; mark it @Static or @Constructor, or adapt an object");
    }

    @Protocol
    public interface Copier<T> {
        @Constructor
        T copy(T original);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // Raw use is what it tests.
    void a_wrong_argument_is_refused_by_the_name_of_the_class_that_was_adapted() {
        Copier copier = Contract.of(Copier.class).adaptClass(Account.class);

        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> copier.copy("text"))
                .withMessage("[java.lang.String] is not what [" + Account.class.getName()
                        + "] takes as parameter [original] of Copier.copy(Object): [" + Account.class.getName()
                        + "]; the contract was called raw or through an unchecked cast.");
    }
}
