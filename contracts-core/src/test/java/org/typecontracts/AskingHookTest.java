package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.Compiled;

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

    @Protocol
    public interface Doubting {
        boolean[] ASKED_ALREADY = {false};

        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            if (ASKED_ALREADY[0]) {
                return HookResult.CONFORMS;
            }
            ASKED_ALREADY[0] = true;
            HookResult opposite = ASKED.isSubclass(subject, contract) ? HookResult.VIOLATES : HookResult.CONFORMS;
            ASKED_ALREADY[0] = false;
            return opposite;
        }
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

    @Test
    void what_it_is_told_of_its_own_question_while_it_answers_is_not_remembered() {
        assertThat(ASKED.isSubclass(Candle.class, Doubting.class)).isFalse();
        assertThat(ASKED.isSubclass(Candle.class, Doubting.class)).isFalse();
    }

    @Test
    void nor_is_it_for_a_class_that_may_be_unloaded_first() {
        Class<?> lantern = Compiled.load(
                new Compiled(Map.of("lamps.Lantern", "package lamps; public class Lantern {}"))
                        .loader(AskingHookTest.class.getClassLoader(), "lamps."),
                "lamps.Lantern");

        assertThat(ASKED.isSubclass(lantern, Doubting.class)).isFalse();
        assertThat(ASKED.isSubclass(lantern, Doubting.class)).isFalse();
    }
}
