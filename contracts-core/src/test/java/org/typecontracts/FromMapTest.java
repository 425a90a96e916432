package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@link Contract#fromMap}: a map as a protocol whose members are properties. */
class FromMapTest {
    @Protocol
    public interface Address {
        @Property
        String street();

        @Property
        int number();

        default String country() {
            return "NL";
        }

        default int floor() {
            return 0;
        }
    }

    @Protocol
    public interface Site {
        @Property
        String getURL();

        @Property
        String isolation();
    }

    @Protocol
    public interface Person {
        @Property
        Named name();
    }

    @Protocol
    public interface Named {
        @Property
        String first();
    }

    public record Name(String first) {}

    @Protocol
    public interface Adder {
        int add(int one, int other);
    }

    private static final Contract<Address> ADDRESS = Contract.of(Address.class);

    @Protocol
    public interface Headed {
        @Alias("heading")
        String head();
    }

    @Protocol
    public interface Box<T> {
        T content();
    }

    @Protocol
    public interface TextBox extends Box<String> {}

    @Test
    void members_read_the_values_under_their_names() {
        Address address = ADDRESS.fromMap(Map.of("street", "Elm Street", "number", 12));

        assertThat(address.street()).isEqualTo("Elm Street");
        assertThat(address.number()).isEqualTo(12);
    }

    @Test
    void a_key_is_what_java_beans_call_the_property() {
        Site site = Contract.of(Site.class).fromMap(Map.of("URL", "http://localhost", "isolation", "none"));

        assertThat(site.getURL()).isEqualTo("http://localhost");
        assertThat(site.isolation()).isEqualTo("none");
    }

    @Test
    void an_absent_default_member_keeps_its_default_and_a_present_one_is_read() {
        assertThat(ADDRESS.fromMap(Map.of("street", "Elm Street", "number", 12)).country())
                .isEqualTo("NL");
        assertThat(ADDRESS.fromMap(Map.of("street", "Elm Street", "number", 12, "country", "BE"))
                        .country())
                .isEqualTo("BE");
    }

    @Test
    void a_default_member_is_read_whichever_others_are_absent() {
        Address address = ADDRESS.fromMap(Map.of("street", "Elm Street", "number", 12, "floor", 3));

        assertThat(address.floor()).isEqualTo(3);
        assertThat(address.country()).isEqualTo("NL");
    }

    @Test
    void a_value_of_the_wrong_type_is_refused_under_a_default_member_too() {
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> ADDRESS.fromMap(Map.of("street", "Elm Street", "number", 12, "floor", "third")))
                .withMessageContaining("under the key [floor], and Address.floor() returns int");
    }

    @Protocol
    public interface Titled {
        default String title() {
            return "untitled";
        }

        @Alias("heading")
        default String getTitle() {
            return "no heading";
        }
    }

    @Test
    void a_default_member_stays_though_another_of_the_same_property_is_read_by_its_alias() {
        Titled titled = Contract.of(Titled.class).fromMap(Map.of("heading", "one"));

        assertThat(titled.getTitle()).isEqualTo("one");
        assertThat(titled.title()).isEqualTo("untitled");
    }

    @Protocol
    public interface Door {
        boolean isOpen();

        default String say(String name) {
            return "hello " + name;
        }

        default void setOpen(boolean open) {
            throw new UnsupportedOperationException("a door of its own");
        }

        @Static
        default String kind() {
            return "door";
        }
    }

    @Test
    void a_default_member_that_reads_no_property_of_an_object_stays() {
        Door door =
                Contract.of(Door.class).fromMap(new HashMap<>(Map.of("open", true, "say", "nothing", "kind", "gate")));

        assertThat(door.isOpen()).isTrue();
        assertThat(door.say("Ann")).isEqualTo("hello Ann");
        assertThat(door.kind()).isEqualTo("door");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> door.setOpen(false))
                .withMessage("a door of its own");
    }

    @Test
    void a_missing_key_is_refused_with_key_and_member() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADDRESS.fromMap(Map.of("number", 12)))
                .withMessage("The map has no key [street], which Address.street() reads; its keys are [number]");
    }

    @Test
    void a_key_that_is_like_the_missing_one_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADDRESS.fromMap(Map.of("number", 12, "Street", "Elm", "steet", "Elm")))
                .withMessageEndingWith("its keys are [Street, number, steet], of which [Street] is nearest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contract.of(Headed.class).fromMap(Map.of("haeding", "one")))
                .withMessage("The map has no key [head] or [heading], which Headed.head() reads; its keys are"
                        + " [haeding], of which [haeding] is nearest");
    }

    @Test
    void the_keys_are_named_in_their_order_and_not_all_of_many() {
        Map<String, Object> many = new LinkedHashMap<>(Map.of("number", 12));
        for (char key = 'z'; key >= 'a'; key--) {
            many.put(String.valueOf(key), key);
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADDRESS.fromMap(many))
                .withMessage("The map has no key [street], which Address.street() reads; its keys are"
                        + " [a, b, c, d, e, f, g, h, i, j, k, l, m, n, number, o, p, q, r, s and 7 more]");
    }

    @Test
    void a_value_of_the_wrong_type_is_refused_with_key_and_member() {
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> ADDRESS.fromMap(Map.of("street", "Elm Street", "number", "twelve")))
                .withMessage("The map has a [java.lang.String] under the key [number], and Address.number() returns"
                        + " int; put a value of that type");
    }

    @Test
    void null_under_a_primitive_property_is_refused() {
        Map<String, Object> map = new HashMap<>();
        map.put("street", null);
        map.put("number", null);

        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> ADDRESS.fromMap(map))
                .withMessage("The map has null under the key [number], and Address.number() returns int; put a value,"
                        + " or let the member return an object");
    }

    @Test
    void a_value_that_conforms_to_a_nested_protocol_is_adapted() {
        Person person = Contract.of(Person.class).fromMap(Map.of("name", new Name("Ada")));

        assertThat(person.name().first()).isEqualTo("Ada");
    }

    @Test
    void a_member_that_is_no_property_is_refused() {
        Contract<Adder> adder = Contract.of(Adder.class);

        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> adder.fromMap(Map.of("add", 1)))
                .withMessage("[org.typecontracts.FromMapTest$Adder] cannot be read from a map: its member add is no"
                        + " property; a property is T x() or void x(T value)");
    }

    @Test
    void null_is_named() {
        assertThatNullPointerException().isThrownBy(() -> ADDRESS.fromMap(null)).withMessage("map is null; pass a map");
    }

    @Test
    void an_alias_is_another_key() {
        Headed headed = Contract.of(Headed.class).fromMap(Map.of("heading", "one"));
        Headed own = Contract.of(Headed.class).fromMap(Map.of("heading", "one", "head", "two"));

        assertThat(headed.head()).isEqualTo("one");
        assertThat(own.head()).isEqualTo("two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contract.of(Headed.class).fromMap(Map.of("body", "one")))
                .withMessage("The map has no key [head] or [heading], which Headed.head() reads; its keys are [body]");
    }

    @Test
    void a_value_is_held_against_the_contract_s_type_arguments() {
        Contract<Box<String>> boxes = Contract.of(new TypeToken<Box<String>>() {});

        assertThat(boxes.fromMap(Map.of("content", "text")).content()).isEqualTo("text");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> boxes.fromMap(Map.of("content", 1)))
                .withMessage("The map has a [java.lang.Integer] under the key [content], and Box.content() returns"
                        + " java.lang.String; put a value of that type");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Contract.of(TextBox.class).fromMap(Map.of("content", 1)))
                .withMessageContaining("Box.content() returns java.lang.String");
    }

    public interface Wide {
        @Property
        Object size();
    }

    public interface Narrow {
        @Property
        Integer size();
    }

    @Protocol
    public interface Both extends Wide, Narrow {}

    @Test
    void a_member_is_read_through_each_of_its_declarations() {
        Both both = Contract.of(Both.class).fromMap(Map.of("size", 7));

        assertThat(both.size()).isEqualTo(7);
        assertThat(((Wide) both).size()).isEqualTo(7);
        assertThat(((Narrow) both).size()).isEqualTo(7);
    }

    @Protocol
    public abstract static class Shape {
        public abstract double side();

        public double area() {
            return side() * side();
        }

        public final String name() {
            return "square";
        }
    }

    @Test
    void the_concrete_methods_of_an_abstract_class_stay() {
        Shape shape = Contract.of(Shape.class).fromMap(Map.of("side", 3, "area", 1.0, "name", "circle"));

        assertThat(shape.side()).isEqualTo(3.0);
        assertThat(shape.area()).isEqualTo(9.0);
        assertThat(shape.name()).isEqualTo("square");
    }

    @Protocol
    public interface Making {
        @Constructor
        Object create();
    }

    @Test
    void a_member_that_is_asked_of_a_class_is_refused() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contract.of(Making.class).fromMap(Map.of("create", "text")))
                .withMessage("[org.typecontracts.FromMapTest$Making] cannot be read from a map: its member create is"
                        + " asked of a class, and not of an object");
    }

    @Protocol
    public interface Reading {
        @Property
        double getValue();

        @Property
        int getLetter();

        @Property
        Long getTime();

        @Property
        Optional<String> getPlace();
    }

    @Test
    void a_value_is_unboxed_and_widened_and_nothing_else_is_made_of_it() {
        Map<String, Object> map = new HashMap<>();
        map.put("value", 1);
        map.put("letter", 'A');
        map.put("time", null);
        map.put("place", Optional.of("here"));
        Reading reading = Contract.of(Reading.class).fromMap(map);

        assertThat(reading.getValue()).isEqualTo(1.0);
        assertThat(reading.getLetter()).isEqualTo(65);
        assertThat(reading.getTime()).isNull();
        assertThat(reading.getPlace()).contains("here");

        map.put("letter", 65L);
        map.put("time", 1);
        map.put("place", "here");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Contract.of(Reading.class).fromMap(map))
                .withMessageContainingAll(
                        "[java.lang.Long] under the key [letter]",
                        "[java.lang.Integer] under the key [time]",
                        "[java.lang.String] under the key [place]");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(reading::getTime)
                .withMessage("The map has a [java.lang.Integer] under the key [time], and Reading.getTime() returns"
                        + " java.lang.Long; put a value of that type");
    }

    @Test
    void missing_keys_are_told_all_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADDRESS.fromMap(Map.of()))
                .withMessage("The map cannot be read as Address:"
                        + "\n  The map has no key [number], which Address.number() reads; its keys are []"
                        + "\n  The map has no key [street], which Address.street() reads; its keys are []");
    }

    @Test
    void an_open_type_argument_is_as_wide_as_its_wildcard() {
        Contract<Box<? extends Number>> numbers = Contract.of(new TypeToken<Box<? extends Number>>() {});

        assertThat(numbers.fromMap(Map.of("content", 1)).content()).isEqualTo(1);
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> numbers.fromMap(Map.of("content", "text")))
                .withMessageContaining("Box.content() returns java.lang.Number");
    }

    @Test
    void the_stack_trace_of_what_cannot_be_read_any_more_shows_the_member() {
        Map<String, Object> map = new HashMap<>(Map.of("street", "Elm Street", "number", 12));
        Address address = ADDRESS.fromMap(map);
        map.remove("number");

        assertThatIllegalArgumentException()
                .isThrownBy(address::number)
                .satisfies(refusal -> assertThat(Arrays.stream(refusal.getStackTrace())
                                .limit(3)
                                .map(frame -> frame.getClassName() + "." + frame.getMethodName()))
                        .contains(Address.class.getName() + ".number"));
    }
}
