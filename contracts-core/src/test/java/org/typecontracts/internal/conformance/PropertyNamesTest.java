package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.reflect.ClassReader;

class PropertyNamesTest {
    interface Read {
        String getName();

        String getURL();

        String getID();

        String getX();

        String getÄnderung();

        boolean isOpen();

        Boolean isKnown();

        String isOdd();

        boolean island();

        String getter();

        String get();

        String name();
    }

    interface Written {
        void setName(String name);

        void setURL(String url);

        void settle(String name);

        void set(String name);

        void name(String name);
    }

    interface Neither {
        void reset();

        String find(String name);

        void put(String name, String value);
    }

    @Test
    void a_getter_reads_the_property_that_java_beans_call_so() {
        assertThat(names(Read.class))
                .containsAllEntriesOf(Map.of(
                        "getName", "name", "getURL", "URL", "getX", "x", "getÄnderung", "änderung", "isOpen", "open"))
                .containsEntry("isKnown", "known")
                .containsEntry("getID", "ID");
    }

    @Test
    void whatever_is_no_getter_reads_what_it_is_called() {
        assertThat(names(Read.class))
                .containsAllEntriesOf(
                        Map.of("isOdd", "isOdd", "island", "island", "getter", "getter", "get", "get", "name", "name"));
    }

    @Test
    void a_setter_writes_and_so_does_what_takes_one_value() {
        assertThat(names(Written.class))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("setName", "name", "setURL", "URL", "settle", "settle", "set", "set", "name", "name"));
    }

    @Test
    void other_shapes_are_no_property() {
        assertThat(names(Neither.class)).isEmpty();
    }

    @Test
    void the_introspector_comes_to_the_same_all_over_java_base() throws IOException {
        int count = 0;
        for (Class<?> type : JavaBase.publicTypes()) {
            for (Map.Entry<String, String> each : names(type).entrySet()) {
                if (each.getKey().matches("[gs]et\\p{Upper}.*")) {
                    assertThat(each.getValue())
                            .isEqualTo(Introspector.decapitalize(each.getKey().substring(3)));
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(100);
    }

    /** Return the property of each member that has one, under the name of the member. */
    private static Map<String, String> names(Class<?> contract) {
        Map<String, String> names = new TreeMap<>();
        for (ContractMember member : members(contract)) {
            for (String property : PropertyNames.of(member)) {
                names.put(member.name(), property);
            }
        }
        return names;
    }

    private static List<ContractMember> members(Class<?> contract) {
        return ContractShape.of(ClassReader.declaration(contract), ClassReader.known())
                .members();
    }
}
