package org.typecontracts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.typecontracts.Alias;
import org.typecontracts.Constructor;
import org.typecontracts.Contract;
import org.typecontracts.Contracts;
import org.typecontracts.Law;
import org.typecontracts.Member;
import org.typecontracts.Property;
import org.typecontracts.Protocol;
import org.typecontracts.Static;

/** docs/guide/members.md */
class SpecialMembersTest {
    @Protocol
    public interface Address {
        @Property
        String street();

        @Property
        int number();

        default String label() {
            return street() + " " + number();
        }
    }

    public record Plate(String street, int number) {}

    public static final class Form {
        public int number = 12;

        public String getStreet() {
            return "Elm Street";
        }
    }

    @Test
    void a_property_is_an_accessor_a_getter_or_a_field() {
        assertThat(Contracts.adapt(new Plate("Elm Street", 12), Address.class).label())
                .isEqualTo("Elm Street 12");
        assertThat(Contracts.adapt(new Form(), Address.class).label()).isEqualTo("Elm Street 12");
    }

    @Test
    void a_map_can_be_read_through_properties() {
        Contract<Address> address = Contract.of(Address.class);

        assertThat(address.fromMap(Map.of("street", "Elm Street", "number", 12)).label())
                .isEqualTo("Elm Street 12");
        assertThatThrownBy(() -> address.fromMap(Map.of("street", "Elm Street")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number");
    }

    @Protocol
    public interface Person {
        String name();

        Address address();
    }

    @Test
    void a_map_inside_a_map_is_read_through_a_nested_protocol() {
        Contract<Person> person = Contract.of(Person.class);

        Person ann = person.fromMap(Map.of("name", "Ann", "address", Map.of("street", "Elm Street", "number", 12)));
        assertThat(ann.address().label()).isEqualTo("Elm Street 12");

        Person bob = person.fromMap(Map.of("name", "Bob", "address", new Plate("Elm Street", 12)));
        assertThat(bob.address().label()).isEqualTo("Elm Street 12");

        assertThatThrownBy(() -> person.fromMap(Map.of("name", "Cid", "address", Map.of("number", 12))))
                .hasMessageContaining("The map has no key [address.street], which Address.street() reads");
    }

    @Protocol
    public interface Lamp {
        boolean isOn();
    }

    @Protocol
    public interface Room {
        Lamp lamp();

        void replaceLamp(Lamp lamp);
    }

    public static final class Torch {
        public boolean isOn() {
            return true;
        }
    }

    public static final class Cave {
        private Torch torch = new Torch();

        public Torch lamp() {
            return torch;
        }

        public void replaceLamp(Torch replacement) {
            torch = replacement;
        }
    }

    @Test
    void a_protocol_in_a_members_signature_is_adapted_too() {
        Cave cave = new Cave();
        Torch torch = new Torch();

        Room room = Contracts.adapt(cave, Room.class);
        assertThat(room.lamp().isOn()).isTrue(); // a Torch on its way out becomes a Lamp

        room.replaceLamp(Contracts.adapt(torch, Lamp.class)); // and a Lamp on its way in the Torch that it was
        assertThat(cave.lamp()).isSameAs(torch);
    }

    @Protocol
    public interface Parser<T> {
        @Static
        @Alias({"parseInt", "fromString"})
        T parse(String text);
    }

    @Protocol
    public interface Factory<T> {
        @Constructor
        T create();
    }

    @Test
    void a_class_can_be_adapted_itself() {
        Parser<?> integers = Contract.of(Parser.class).adaptClass(Integer.class);
        Parser<?> identities = Contract.of(Parser.class).adaptClass(UUID.class);
        Factory<?> builders = Contract.of(Factory.class).adaptClass(StringBuilder.class);

        assertThat(integers.parse("42")).isEqualTo(42);
        assertThat(identities.parse("00000000-0000-0000-0000-00000000002a")).isEqualTo(new UUID(0, 42));
        assertThat(builders.create()).isInstanceOf(StringBuilder.class);
    }

    @Protocol
    public interface Limits<T> {
        @Static
        @Property
        T MIN_VALUE();

        @Static
        @Property
        T MAX_VALUE();
    }

    @Test
    void a_static_property_may_be_a_field() {
        Limits<?> limits = Contract.of(Limits.class).adaptClass(Integer.class);

        assertThat(limits.MAX_VALUE()).isEqualTo(Integer.MAX_VALUE);
    }

    @Protocol
    public interface Named {
        String name();

        @Law("a name is never blank")
        static boolean nameIsNotBlank(Named named) {
            return !named.name().isBlank();
        }
    }

    @Test
    void a_law_is_no_member() {
        assertThat(Contract.of(Named.class).members()).extracting(Member::name).containsExactly("name");
    }

    @Test
    void a_value_of_the_wrong_type_is_refused_by_its_name() {
        Map<String, Object> map = Map.of("street", "Elm Street", "number", "twelve");

        assertThatThrownBy(() -> Contract.of(Address.class).fromMap(map))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("number");
    }

    @Test
    void an_argument_that_cannot_become_what_the_class_takes_is_refused_by_the_members_name() {
        Room room = Contracts.adapt(new Cave(), Room.class);
        Lamp star = () -> true;

        assertThatThrownBy(() -> room.replaceLamp(star))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("replaceLamp");
    }

    @Test
    void null_passes_where_protocols_are_adapted() {
        Cave cave = new Cave();
        Room room = Contracts.adapt(cave, Room.class);
        room.replaceLamp(null);

        assertThat(cave.lamp()).isNull();
        assertThat(room.lamp()).isNull();
    }
}
