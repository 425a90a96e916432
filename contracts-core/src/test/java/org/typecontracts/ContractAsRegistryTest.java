package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is registered through a contract, its registry knows under the contract's class. */
class ContractAsRegistryTest {
    @Protocol
    public interface Singer {
        String sing();
    }

    public static class Radio {}

    public static class Robin {
        public String sing() {
            return "tweet";
        }
    }

    private final ContractRegistry registry = ContractRegistry.create();
    private final Contract<Singer> singer = registry.contract(Singer.class);

    @Test
    void a_registration_is_made_and_taken_back() {
        assertThat(singer.register(Radio.class)).isEqualTo(Radio.class);

        assertThat(registry.registrations(Singer.class)).containsExactly(Radio.class);
        assertThat(singer.unregister(Radio.class)).isTrue();
        assertThat(singer.unregister(Radio.class)).isFalse();
        assertThat(registry.registrations(Singer.class)).isEmpty();
    }

    @Test
    void an_extension_is_made_and_taken_back() {
        singer.extend(Radio.class, radio -> () -> "la");

        assertThat(singer.adapt(new Radio()).sing()).isEqualTo("la");
        assertThat(registry.extensions(Singer.class)).containsExactly(Radio.class);
        assertThat(singer.unextend(Radio.class)).isTrue();
        assertThat(singer.unextend(Radio.class)).isFalse();
        assertThat(singer.tryAdapt(new Radio())).isEmpty();
    }

    @Test
    void an_exclusion_is_made_and_taken_back() {
        singer.exclude(Robin.class);
        assertThat(registry.exclusions(Singer.class)).containsExactly(Robin.class);
        assertThat(singer.isSubclass(Robin.class)).isFalse();

        singer.include(Robin.class);
        assertThat(registry.exclusions(Singer.class)).isEmpty();
        assertThat(singer.isSubclass(Robin.class)).isTrue();
    }
}
