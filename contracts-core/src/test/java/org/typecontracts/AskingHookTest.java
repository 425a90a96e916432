package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A hook may ask in its turn; what is registered later changes what it says. */
class AskingHookTest {
    private static final ContractRegistry ASKED = ContractRegistry.create();

    public interface Lamp {}

    @Protocol
    public interface Shining {
        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return ASKED.isSubclass(subject, Lamp.class) ? HookResult.CONFORMS : HookResult.VIOLATES;
        }
    }

    @Protocol
    public interface Room {
        Shining light();
    }

    public static class Candle {}

    public static class Attic {
        public Candle light() {
            return new Candle();
        }
    }

    @Test
    void what_a_hook_finds_by_asking_changes_with_a_registration() {
        assertThat(ASKED.isSubclass(Candle.class, Shining.class)).isFalse();
        ASKED.register(Lamp.class, Candle.class);
        assertThat(ASKED.isSubclass(Candle.class, Shining.class)).isTrue();
        ASKED.unregister(Lamp.class, Candle.class);
        assertThat(ASKED.isSubclass(Candle.class, Shining.class)).isFalse();
    }

    @Test
    void it_changes_for_a_contract_whose_member_returns_what_has_a_hook() {
        assertThat(ASKED.isSubclass(Attic.class, Room.class)).isFalse();
        ASKED.register(Lamp.class, Candle.class);
        assertThat(ASKED.isSubclass(Attic.class, Room.class)).isTrue();
        ASKED.unregister(Lamp.class, Candle.class);
        assertThat(ASKED.isSubclass(Attic.class, Room.class)).isFalse();
    }

    @Test
    void it_changes_in_a_registry_that_is_none_of_the_hooks() {
        ContractRegistry other = ContractRegistry.create();
        assertThat(other.isSubclass(Candle.class, Shining.class)).isFalse();
        ASKED.register(Lamp.class, Candle.class);
        assertThat(other.isSubclass(Candle.class, Shining.class)).isTrue();
        ASKED.unregister(Lamp.class, Candle.class);
        assertThat(other.isSubclass(Candle.class, Shining.class)).isFalse();
    }
}
