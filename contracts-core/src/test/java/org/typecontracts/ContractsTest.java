package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the facade is told, the global registry knows. */
class ContractsTest {
    public interface Singer {
        String sing();
    }

    @Protocol
    public interface Lengthy {
        int length();
    }

    public static class Radio {}

    public static class Robin {
        public String sing() {
            return "tweet";
        }
    }

    public static class Rope {
        public int length() {
            return 3;
        }
    }

    public static class Twine extends Rope {}

    private final ContractRegistry global = ContractRegistry.global();
    private final ContractRegistry.Scope scope = global.openScope();

    @AfterEach
    void forget() {
        scope.close();
    }

    @Test
    void a_class_is_registered_until_that_is_taken_back() {
        assertThat(Contracts.register(Singer.class, Radio.class)).isEqualTo(Radio.class);

        assertThat(global.registrations(Singer.class)).containsExactly(Radio.class);
        assertThat(Contracts.tryAdapt(new Radio(), Singer.class)).containsInstanceOf(Singer.class);
        assertThat(Contracts.unregister(Singer.class, Radio.class)).isTrue();
        assertThat(Contracts.unregister(Singer.class, Radio.class)).isFalse();
        assertThat(Contracts.tryAdapt(new Radio(), Singer.class)).isEmpty();
    }

    @Test
    void a_type_is_extended_until_that_is_taken_back() {
        Contracts.extend(Singer.class, Radio.class, radio -> () -> "la");

        assertThat(Contracts.adapt(new Radio(), Singer.class).sing()).isEqualTo("la");
        assertThat(global.extensions(Singer.class)).containsExactly(Radio.class);
        assertThat(Contracts.unextend(Singer.class, Radio.class)).isTrue();
        assertThat(Contracts.unextend(Singer.class, Radio.class)).isFalse();
        assertThat(global.extensions(Singer.class)).isEmpty();
    }

    @Test
    void an_extension_that_has_a_name_is_taken_back_by_that_name_alone() {
        Contracts.extend(Singer.class, "opera", Radio.class, radio -> () -> "aria");

        assertThat(Contracts.unextend(Singer.class, Radio.class)).isFalse();
        assertThat(Contracts.unextend(Singer.class, "pop", Radio.class)).isFalse();
        assertThat(Contracts.adapt(new Radio(), Singer.class).sing()).isEqualTo("aria");
        assertThat(Contracts.unextend(Singer.class, "opera", Radio.class)).isTrue();
        assertThat(Contracts.tryAdapt(new Radio(), Singer.class)).isEmpty();
    }

    @Test
    void a_class_is_excluded_and_a_subclass_included_again() {
        Contracts.exclude(Lengthy.class, Rope.class);
        assertThat(Contracts.isSubclass(Rope.class, Lengthy.class)).isFalse();
        assertThat(Contracts.isSubclass(Twine.class, Lengthy.class)).isFalse();

        Contracts.include(Lengthy.class, Twine.class);
        assertThat(Contracts.isSubclass(Rope.class, Lengthy.class)).isFalse();
        assertThat(Contracts.isSubclass(Twine.class, Lengthy.class)).isTrue();
        assertThat(global.exclusions(Lengthy.class)).containsExactly(Rope.class);
    }

    @Test
    void only_what_has_every_member_is_registered_as_verified() {
        assertThat(Contracts.registerVerified(Singer.class, Robin.class)).isEqualTo(Robin.class);
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Contracts.registerVerified(Singer.class, Radio.class));
        assertThat(global.registrations(Singer.class)).containsExactly(Robin.class);
    }
}
