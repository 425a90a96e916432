package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@link Contract#fromMap}: members that write properties. */
class MapWritingTest {
    @Protocol
    public interface Counter {
        long getCount();

        void setCount(long count);

        @Alias("setTitle")
        void setName(String name);
    }

    @Protocol
    public interface Person {
        Address getAddress();

        void setAddress(Address address);
    }

    @Protocol
    public interface Address {
        String street();
    }

    public record Home(String street) {}

    static final class OwnAddress implements Address {
        @Override
        public String street() {
            return "Own Street";
        }
    }

    @Protocol
    public interface Box {
        void setContent(Object content);
    }

    private final Map<String, Object> map = new HashMap<>(Map.of("count", 1));

    @Test
    void the_adapter_reads_and_writes_through_to_the_map() {
        Counter counter = counter();

        assertThat(counter.getCount()).isEqualTo(1L);
        counter.setCount(7L);
        assertThat(map).containsEntry("count", 7L);
        map.put("count", 9L);
        assertThat(counter.getCount()).isEqualTo(9L);
        assertThat(Contracts.unwrap(counter)).isSameAs(map);
    }

    @Test
    void null_is_written() {
        map.put("name", "one");

        counter().setName(null);

        assertThat(map).containsEntry("name", null);
    }

    @Test
    void what_is_not_there_yet_is_written_under_the_members_own_name() {
        counter().setName("one");

        assertThat(map).containsOnly(Map.entry("count", 1), Map.entry("name", "one"));
    }

    @Test
    void what_stands_under_another_name_is_written_there() {
        map.put("title", "one");

        counter().setName("two");

        assertThat(map).containsOnly(Map.entry("count", 1), Map.entry("title", "two"));
    }

    @Test
    void what_came_out_of_a_map_goes_back_as_itself() {
        Map<String, Object> address = Map.of("street", "Main Street");
        map.put("address", address);
        Person ann = person();
        Address read = ann.getAddress();

        ann.setAddress(null);
        ann.setAddress(read);

        assertThat(map.get("address")).isSameAs(address);
    }

    @Test
    void what_was_adapted_is_written_as_itself() {
        Home home = new Home("Elm Street");

        person().setAddress(Contracts.adapt(home, Address.class));

        assertThat(map.get("address")).isSameAs(home);
    }

    @Test
    void an_object_of_the_type_is_written_as_it_is() {
        Address own = new OwnAddress();

        person().setAddress(own);

        assertThat(map.get("address")).isSameAs(own);
    }

    @Test
    void an_adapter_stays_where_the_map_could_not_give_it_back() {
        ContractRegistry elsewhere = ContractRegistry.create();
        elsewhere.register(Address.class, StringBuilder.class);
        Address registered = elsewhere.adapt(new StringBuilder(), Address.class);

        person().setAddress(registered);

        assertThat(map.get("address")).isSameAs(registered);
        assertThat(person().getAddress()).isSameAs(registered);
    }

    @Test
    void an_adapter_stays_where_any_object_does() {
        Address adapted = Contracts.adapt(new Home("Elm Street"), Address.class);

        Contract.of(Box.class).fromMap(map).setContent(adapted);

        assertThat(map.get("content")).isSameAs(adapted);
    }

    private Counter counter() {
        return Contract.of(Counter.class).fromMap(map);
    }

    /** The address may be written first. */
    private Person person() {
        map.putIfAbsent("address", null);
        return Contract.of(Person.class).fromMap(map);
    }
}
