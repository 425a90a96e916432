package org.typecontracts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;
import org.typecontracts.protocols.Protocols;
import org.typecontracts.protocols.Sequence;

/** docs/guide/python.md: what its table says of this library. */
class DifferencesFromPythonTest {
    private final ContractRegistry registry = ContractRegistry.create();

    @Protocol
    public interface Sleeper {
        void sleep(String where);
    }

    @Test
    void a_name_alone_is_not_enough() {
        assertThat(Contracts.isSubclass(Thread.class, Sleeper.class)).isFalse();
    }

    @Test
    void a_registration_of_a_real_subclass_is_recorded_and_changes_no_answer() {
        registry.register(Collection.class, ArrayList.class);

        assertThat(registry.registrations(Collection.class)).containsExactly(ArrayList.class);
        assertThat(registry.unregister(Collection.class, ArrayList.class)).isTrue();
        assertThat(registry.isSubclass(ArrayList.class, Collection.class)).isTrue();
    }

    @Test
    void a_contract_may_be_registered_under_itself() {
        registry.register(Collection.class, Collection.class);

        assertThat(registry.registrations(Collection.class)).containsExactly(Collection.class);
    }

    @Test
    void a_sequence_is_nominal() {
        assertThat(Contracts.isSubclass(List.class, Sequence.class)).isTrue();
        assertThat(Contracts.isSubclass(Calendar.class, Sequence.class)).isFalse();
    }

    @Test
    void a_map_has_the_length_of_its_entries_and_contains_its_keys() {
        Map<String, Integer> ages = Map.of("Ada", 36);

        assertThat(Protocols.len(ages)).isEqualTo(1);
        assertThat(Protocols.contains(ages, "Ada")).isTrue();
        assertThat(Protocols.contains(ages, 36)).isFalse();
    }
}
