package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
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

    @Protocol
    public interface Founding {
        @Constructor
        Object found(AdaptClassTest test, String[] players, String captain);
    }

    @Test
    void a_constructor_stands_for_none_where_what_it_captures_follows_what_it_collects() {
        String captain = String.valueOf(1);
        class Team {
            final String made;

            @SuppressWarnings("unused") // it is only asked for
            public Team(String... players) {
                made = captain + players.length;
            }
        }

        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Contract.of(Founding.class).adaptClass(Team.class))
                .withMessageContaining("missing  found(AdaptClassTest, String[], String): Object");
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
                        + "]; the contract was called raw or through an unchecked cast");
    }

    @Protocol
    public interface Limits<T> {
        @Static
        @Property
        T MIN_VALUE();

        @Static
        @Property
        @Alias("MAX_VALUE")
        T largest();
    }

    @Protocol
    public interface Settings {
        @Static
        @Property
        String getMode();

        @Static
        @Property
        void setMode(String mode);

        @Static
        @Property
        boolean isStrict();
    }

    public static class Machine {
        public static String mode = "slow";
        public static final boolean strict = true;
    }

    public static class Engine extends Machine {
        private static boolean strict;

        public static boolean isStrict() {
            return !strict;
        }
    }

    @Test
    void a_static_field_stands_for_a_static_property() {
        Limits<?> limits = Contract.of(Limits.class).adaptClass(Integer.class);

        assertThat(limits.MIN_VALUE()).isEqualTo(Integer.MIN_VALUE);
        assertThat(limits.largest()).isEqualTo(Integer.MAX_VALUE);
        assertThat(Contracts.check(Long.class, Limits.class).typeArguments()).containsExactly(Long.class);
    }

    @Test
    void a_static_property_is_written_to_the_field_of_the_class() {
        Settings settings = Contract.of(Settings.class).adaptClass(Engine.class);

        settings.setMode("fast");

        assertThat(Machine.mode).isEqualTo("fast");
        assertThat(settings.getMode()).isEqualTo("fast");
        assertThat(settings.isStrict()).isTrue();
    }

    public interface Slow {
        int LIMIT = 10;
    }

    public interface Fast {
        int LIMIT = 20;
    }

    public static class Gauge implements Slow, Fast {}

    @Protocol
    public interface Limited {
        @Static
        @Property
        int LIMIT();
    }

    @Test
    void a_constant_is_inherited_from_an_interface_unless_several_have_it() {
        assertThat(Contract.of(Limited.class).adaptClass(Slow.class).LIMIT()).isEqualTo(10);
        assertThat(Contracts.check(Gauge.class, Limited.class).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.kind()).isEqualTo(Violation.Kind.AMBIGUOUS))
                .satisfies(
                        violation -> assertThat(violation.message()).startsWith("LIMIT(): int finds several fields"));
    }

    @Test
    void a_constant_is_not_written() {
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Contract.of(Relimited.class).adaptClass(Slow.class))
                .withMessageContaining("final: it cannot be written");
    }

    @Protocol
    public interface Relimited {
        @Static
        @Property
        void setLIMIT(int limit);
    }

    @Test
    void who_adapts_the_class_object_is_told_how_to_adapt_the_class() {
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Contracts.adapt(Integer.class, Limited.class))
                .withMessageEndingWith(
                        "help     Contract.of(Limited.class).adaptClass(type) asks the class, and not its Class object");
    }

    @Protocol
    public interface Maker {
        @Constructor
        Object create();

        default String name() {
            return "some";
        }

        @Static
        default String label() {
            return "none";
        }
    }

    public static class Tool {
        public String name() {
            return "of an object";
        }

        public static String label() {
            return "of the class";
        }
    }

    @Test
    void a_default_method_forwards_to_what_the_class_has_and_not_to_what_its_objects_have() {
        Maker maker = Contract.of(Maker.class).adaptClass(Tool.class);

        assertThat(maker.name()).isEqualTo("some");
        assertThat(maker.label()).isEqualTo("of the class");
        assertThat(Contracts.adapt(new Tool(), Maker.class).name()).isEqualTo("of an object");
    }

    public static class Reader implements Parser<String> {
        @Override
        public String parse(String text) {
            return text;
        }
    }

    @Test
    void a_class_whose_objects_implement_the_contract_is_asked_all_the_same() {
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Contract.of(Parser.class).adaptClass(Reader.class))
                .withMessageContainingAll(
                        "Reader does not conform to protocol Parser<T>",
                        "not static: it belongs to an object, not to the class");
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Contract.of(Parser.class).adaptClass(Parser.class));
    }

    @Test
    void a_registered_class_that_lacks_the_member_is_named_when_it_is_called() {
        ContractRegistry registry = ContractRegistry.create();
        registry.register(Limited.class, Tool.class);
        Limited tool = registry.contract(Limited.class).adaptClass(Tool.class);

        assertThatExceptionOfType(MissingMemberException.class)
                .isThrownBy(tool::LIMIT)
                .withMessageStartingWith("[" + Tool.class.getName() + "] counts as [" + Limited.class.getName()
                        + "] by a registration or a hook, but has no member for Limited.LIMIT()");
    }

    @Test
    void of_an_adapted_object_its_class_is_named_though_it_be_a_class() {
        ContractRegistry registry = ContractRegistry.create();
        registry.register(Limited.class, Class.class);
        Limited adapted = registry.adapt(Tool.class, Limited.class);

        assertThatExceptionOfType(MissingMemberException.class)
                .isThrownBy(adapted::LIMIT)
                .withMessageStartingWith("[java.lang.Class] counts as ");
    }

    @Protocol
    public interface Numbered {
        @Static
        @Property
        List<Integer> names();
    }

    public static class Named<T> {
        public static final List<String> names = List.of();
    }

    @SuppressWarnings("rawtypes") // Below a raw class is where it is tried.
    public static class Renamed extends Named {}

    /** JLS 4.8: of a raw type, only what belongs to its objects is erased. */
    @Test
    void a_static_field_keeps_its_type_below_a_raw_class() {
        assertThat(Contract.of(Numbered.class).isSubclass(Renamed.class)).isFalse();
    }
}
