package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.typecontracts.protocols.Mapping;
import org.typecontracts.protocols.Sized;

/** {@link Contract#fromMap}: what stands under the key of a nested protocol. */
class NestedMapTest {
    @Protocol
    public interface Person {
        String name();

        Address address();
    }

    @Protocol
    public interface Address {
        String street();

        Place place();
    }

    @Protocol
    public interface Place {
        double north();

        default String planet() {
            return "Earth";
        }
    }

    public record Home(String street, Spot place) {}

    public record Spot(double north) {}

    private static final Contract<Person> PERSON = Contract.of(Person.class);

    private static Map<String, Object> person(Object address) {
        Map<String, Object> map = new HashMap<>();
        map.put("name", "Ann");
        map.put("address", address);
        return map;
    }

    @Test
    void a_map_is_read_as_the_protocol_too() {
        Map<String, Object> address = Map.of("street", "Main Street", "place", Map.of("north", 52.4, "planet", "Mars"));

        Person ann = PERSON.fromMap(person(address));

        assertThat(ann.name()).isEqualTo("Ann");
        assertThat(ann.address().street()).isEqualTo("Main Street");
        assertThat(ann.address().place().north()).isEqualTo(52.4);
        assertThat(ann.address().place().planet()).isEqualTo("Mars");
        assertThat(ann.address()).isEqualTo(ann.address());
        assertThat(Contracts.unwrap(ann.address())).isSameAs(address);
    }

    @Test
    void an_object_that_conforms_is_adapted() {
        assertThat(PERSON.fromMap(person(new Home("Main Street", new Spot(52.4))))
                        .address()
                        .place()
                        .north())
                .isEqualTo(52.4);
        assertThat(PERSON.fromMap(person(Map.of("street", "Main Street", "place", new Spot(52.4))))
                        .address()
                        .place()
                        .planet())
                .isEqualTo("Earth");
    }

    @Test
    void null_passes() {
        assertThat(PERSON.fromMap(person(null)).address()).isNull();
    }

    @Test
    void a_key_that_is_missing_inside_is_told_with_the_way_to_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PERSON.fromMap(person(Map.of("street", "Main Street", "place", Map.of("south", 52.4)))))
                .withMessage("The map has no key [address.place.north], which Place.north() reads;"
                        + " the keys under [address.place] are [south]");
    }

    @Test
    void a_value_of_the_wrong_type_inside_is_told_with_the_way_to_it() {
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> PERSON.fromMap(person(Map.of("street", 7, "place", Map.of("north", 52.4)))))
                .withMessage("The map has a [java.lang.Integer] under the key [address.street], and Address.street()"
                        + " returns java.lang.String; put a value of that type");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Map<String, Object> map = person(Map.of("street", 7, "place", Map.of("south", 52.4)));
        map.put("name", 'A');

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERSON.fromMap(map))
                .withMessage("The map cannot be read as Person:"
                        + "\n  The map has a [java.lang.Character] under the key [name], and Person.name() returns"
                        + " java.lang.String; put a value of that type"
                        + "\n  The map has a [java.lang.Integer] under the key [address.street], and Address.street()"
                        + " returns java.lang.String; put a value of that type"
                        + "\n  The map has no key [address.place.north], which Place.north() reads;"
                        + " the keys under [address.place] are [south]");
    }

    @Test
    void several_values_of_the_wrong_type_are_told_at_once() {
        Map<String, Object> map = person("Main Street");
        map.put("name", 'A');

        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> PERSON.fromMap(map))
                .withMessageContainingAll("[name]", "[address]")
                .satisfies(refusal -> assertThat(refusal.getSuppressed())
                        .anySatisfy(cause -> assertThat(cause)
                                .hasMessageStartingWith(
                                        "[missing-member] String does not conform to protocol Address")));
    }

    @Test
    void keys_that_are_no_strings_are_none_of_a_property() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERSON.fromMap(person(new TreeMap<>(Map.of(1, "Main Street")))))
                .withMessageContaining("The map has no key [address.street], which Address.street() reads;"
                        + " the keys under [address] are [1]");
    }

    @Test
    void the_adapter_reads_through_to_the_map_inside() {
        Map<String, Object> address = new HashMap<>(Map.of("street", "Main Street", "place", new Spot(1)));
        Person ann = PERSON.fromMap(person(address));
        Address read = ann.address();

        address.put("street", "Elm Street");
        assertThat(read.street()).isEqualTo("Elm Street");

        address.remove("street");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ann.address().street())
                .withMessage("The map has no key [address.street], which Address.street() reads;"
                        + " the keys under [address] are [place]");
    }

    @Test
    void what_is_wrong_later_is_told_with_the_way_that_was_read() {
        Map<String, Object> place = new HashMap<>(Map.of("north", 52.4));
        Person ann = PERSON.fromMap(person(Map.of("street", "Main Street", "place", place)));
        Place read = ann.address().place();

        place.put("north", "far");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(read::north)
                .withMessage("The map has a [java.lang.String] under the key [address.place.north], and Place.north()"
                        + " returns double; put a value of that type");

        place.put("north", null);
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(read::north)
                .withMessageStartingWith("The map has null under the key [address.place.north], and Place.north()");
    }

    @Test
    void a_long_way_is_told_from_its_end() {
        Map<String, Object> map = new HashMap<>();
        map.put("value", 7);
        map.put("next", map);
        Node node = Contract.of(Node.class).fromMap(map);
        for (int step = 0; step < 100_000; step++) {
            node = node.next();
        }
        Node last = node;

        map.remove("value");
        assertThatIllegalArgumentException()
                .isThrownBy(last::value)
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .startsWith("The map has no key [...")
                        .contains(".next.next.value], which Node.value() reads")
                        .hasSizeLessThan(1000));
    }

    @Protocol
    public interface Node {
        int value();

        Node next();
    }

    @Test
    void a_map_may_lead_back_to_itself() {
        Map<String, Object> map = new HashMap<>();
        map.put("value", 7);
        map.put("next", map);

        Node node = Contract.of(Node.class).fromMap(map);

        assertThat(node.next().next().value()).isEqualTo(7);
        assertThat(node.next()).isEqualTo(node);
    }

    @Test
    void a_map_may_lead_back_to_itself_within_the_reach_of_a_lookup() {
        Map<String, Object> map = new HashMap<>();
        map.put("value", 7);
        map.put("next", map);

        Node node = Contract.of(Node.class, MethodHandles.lookup()).fromMap(map);

        assertThat(node.next().next().value()).isEqualTo(7);
    }

    @Protocol
    public interface Link<T> {
        T value();

        Link<T> next();
    }

    @Test
    void a_map_may_lead_back_to_itself_under_type_arguments() {
        Map<String, Object> map = new HashMap<>();
        map.put("value", "seven");
        map.put("next", map);

        Link<String> link = Contract.of(new TypeToken<Link<String>>() {}).fromMap(map);

        assertThat(link.next().next().value()).isEqualTo("seven");
    }

    @Protocol
    public interface Tower<T> {
        T value();

        Tower<List<T>> next();
    }

    @Test
    void a_map_may_lead_back_to_itself_under_type_arguments_that_grow() {
        Map<String, Object> map = new HashMap<>();
        map.put("value", List.of());
        map.put("next", map);

        Tower<?> tower = Contract.of(new TypeToken<Tower<Object>>() {}).fromMap(map);
        for (int level = 0; level < 100; level++) {
            tower = tower.next();
        }
        assertThat(tower.value()).isEqualTo(List.of());

        map.put("value", "none");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Contract.of(new TypeToken<Tower<Object>>() {}).fromMap(map))
                .withMessageContaining("[next.value], and Tower.value() returns java.util.List");
    }

    @Test
    void maps_may_be_nested_deeper_than_a_thread_can_call() {
        Map<String, Object> innermost = new HashMap<>();
        innermost.put("value", 0);
        innermost.put("next", null);
        Map<String, Object> map = innermost;
        for (int depth = 1; depth <= 20_000; depth++) {
            map = Map.of("value", depth, "next", map);
        }
        Map<String, Object> deep = map;

        assertThat(Contract.of(Node.class).fromMap(deep).next().next().value()).isEqualTo(19_998);

        innermost.remove("value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contract.of(Node.class).fromMap(deep))
                .withMessageContaining("next.next.value], which Node.value() reads");
    }

    @Protocol
    public interface Slot<T> {
        T content();
    }

    public record Label(String content) {}

    @Protocol
    public interface Rack {
        Slot<Integer> slot();
    }

    @Test
    void a_value_of_other_type_arguments_is_refused_with_those_that_are_read() {
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Contract.of(Rack.class).fromMap(Map.of("slot", new Label("seven"))))
                .withMessage("The map has a [" + Label.class.getTypeName() + "] under the key [slot], and Rack.slot()"
                        + " returns " + Slot.class.getTypeName() + "<java.lang.Integer>; put a value of that type");
    }

    @Protocol
    public interface Settings {
        Mapping<String, Integer> limits();

        Sized names();
    }

    @Test
    void a_map_that_conforms_itself_and_has_none_of_the_keys_is_adapted() {
        Settings settings = Contract.of(Settings.class)
                .fromMap(Map.of("limits", Map.of("size", 10), "names", Map.of("one", 1, "two", 2)));

        assertThat(settings.limits().get("size")).isEqualTo(10);
        assertThat(settings.names().size()).isEqualTo(2);
    }

    @Protocol
    public interface Shelves {
        Object get(Object place);
    }

    @Protocol
    public interface Library {
        Shelves shelves();
    }

    @Test
    void a_map_that_conforms_itself_is_adapted_to_what_asks_for_more_than_properties() {
        Library library = Contract.of(Library.class).fromMap(Map.of("shelves", Map.of("top", "atlas")));

        assertThat(library.shelves().get("top")).isEqualTo("atlas");
    }

    @Protocol
    public interface Shirt {
        int size();
    }

    @Protocol
    public interface Wardrobe {
        Shirt shirt();
    }

    @Test
    void a_map_that_has_a_key_is_read_although_it_conforms_itself() {
        Contract<Wardrobe> wardrobe = Contract.of(Wardrobe.class);

        assertThat(wardrobe.fromMap(Map.of("shirt", Map.of("size", 42))).shirt().size())
                .isEqualTo(42);
        assertThat(wardrobe.fromMap(Map.of("shirt", Map.of("one", 1, "two", 2)))
                        .shirt()
                        .size())
                .isEqualTo(2);
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> wardrobe.fromMap(Map.of("shirt", Map.of("size", "large"))))
                .withMessageContaining("[shirt.size]");
    }

    @Test
    void an_extension_of_maps_goes_first() {
        ContractRegistry registry = ContractRegistry.create();
        registry.extend(Place.class, Map.class, map -> () -> 1.5);

        Address address = registry.contract(Address.class)
                .fromMap(Map.of("street", "Main Street", "place", Map.of("north", 52.4)));

        assertThat(address.place().north()).isEqualTo(1.5);

        registry.unextend(Place.class, Map.class);
        assertThat(address.place().north()).isEqualTo(52.4);

        registry.extend(Place.class, Map.class, map -> () -> 2.5);
        assertThat(address.place().north()).isEqualTo(2.5);
    }

    public interface Nominal {
        String street();
    }

    @Protocol
    public interface Owner {
        Nominal nominal();
    }

    @Test
    void only_a_protocol_is_read_from_a_map_inside() {
        Map<String, Object> map = Map.of("nominal", Map.of("street", "Main Street"));
        ContractRegistry registry = ContractRegistry.create();

        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> registry.contract(Owner.class).fromMap(map))
                .withMessageContaining(
                        "under the key [nominal], and Owner.nominal() returns " + Nominal.class.getTypeName())
                .havingCause()
                .withMessageStartingWith("[not-registered]");

        registry.adopt(Nominal.class);
        assertThat(registry.contract(Owner.class).fromMap(map).nominal().street())
                .isEqualTo("Main Street");
    }

    @Protocol
    public interface Box<T> {
        T content();
    }

    public record Number(int content) {}

    public record Text(String content) {}

    @Protocol
    public interface Shelf {
        Box<String> label();

        Box<? extends Comparable<?>> first();
    }

    @Test
    void what_is_inside_is_held_against_the_type_arguments_of_the_member() {
        Contract<Shelf> shelf = Contract.of(Shelf.class);
        Map<String, Object> any = Map.of("content", "any");

        assertThat(shelf.fromMap(Map.of("label", Map.of("content", "text"), "first", Map.of("content", 1)))
                        .label()
                        .content())
                .isEqualTo("text");
        assertThat(shelf.fromMap(Map.of("label", new Text("text"), "first", any))
                        .label()
                        .content())
                .isEqualTo("text");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> shelf.fromMap(Map.of("label", Map.of("content", 1), "first", any)))
                .withMessageContaining("[label.content], and Box.content() returns java.lang.String");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> shelf.fromMap(Map.of("label", new Number(1), "first", any)))
                .withMessageContaining("under the key [label]");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> shelf.fromMap(Map.of("label", any, "first", Map.of("content", List.of()))))
                .withMessageContaining("[first.content], and Box.content() returns java.lang.Comparable");
    }

    public static final class Holder<T> {
        private final T content;

        Holder(T content) {
            this.content = content;
        }

        public T content() {
            return content;
        }
    }

    @Test
    void type_arguments_that_a_class_does_not_tell_are_taken_on_trust() {
        assertThat(Contract.of(Shelf.class)
                        .fromMap(Map.of("label", new Holder<>("text"), "first", new Holder<>(1)))
                        .label()
                        .content())
                .isEqualTo("text");
    }
}
