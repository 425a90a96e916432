package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class VerifiedRegistrationTest {
    public interface Named {
        String name();

        int length();
    }

    public static class Rope {
        public int length() {
            return 3;
        }
    }

    public static class NamedRope extends Rope {
        public String name() {
            return "hemp";
        }
    }

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void a_class_that_lacks_a_member_is_not_registered() {
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> registry.registerVerified(Named.class, Rope.class))
                .withMessageContaining("name()");
        assertThat(registry.registrations(Named.class)).isEmpty();
    }

    @Test
    void a_class_that_has_every_member_is_registered() {
        assertThat(registry.contract(Named.class).registerVerified(NamedRope.class))
                .isEqualTo(NamedRope.class);
        assertThat(registry.isSubclass(NamedRope.class, Named.class)).isTrue();
    }
}
