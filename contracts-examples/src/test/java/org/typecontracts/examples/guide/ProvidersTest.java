package org.typecontracts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.typecontracts.ContractProvider;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;

/** docs/guide/registering.md */
class ProvidersTest {
    public interface Bell {
        String ring();
    }

    public static final class Gong {
        public String strike() {
            return "boom";
        }
    }

    public static final class BellContracts implements ContractProvider {
        @Override
        public void register(ContractRegistry registry) {
            registry.extend(Bell.class, Gong.class, gong -> gong::strike);
        }
    }

    @Test
    void what_a_provider_registers_holds_in_the_global_registry_and_in_no_isolated_one() {
        assertThat(Contracts.adapt(new Gong(), Bell.class).ring()).isEqualTo("boom");
        assertThat(ContractRegistry.create().isInstance(new Gong(), Bell.class)).isFalse();
    }
}
