package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.typecontracts.EvaluationTest.Gate;
import org.typecontracts.EvaluationTest.Openable;

/** What an instance hook says of single objects, and what becomes of them. */
class InstanceHookTest {
    public interface Door {
        boolean isOpen();

        String key();

        @InstanceHook
        static HookResult hook(Object object, Class<?> contract) {
            return EvaluationTest.Door.hook(object, contract);
        }
    }

    private final ContractRegistry registry = ContractRegistry.create();
    private final Contract<Door> door = registry.contract(Door.class);
    private final Contract<Openable> openable = registry.contract(Openable.class);

    @Test
    void what_the_hook_takes_in_is_adapted_whatever_is_said_of_its_class() {
        Door adapted = door.adapt(new Gate(true));

        assertThat(adapted.isOpen()).isTrue();
        assertThatExceptionOfType(MissingMemberException.class).isThrownBy(adapted::key);
        assertThat(door.tryAdapt(new Gate(true))).isPresent();
        assertThat(door.adapt(openable.adapt(new Gate(true))).isOpen()).isTrue();
    }

    @Test
    void what_the_hook_takes_in_is_adapted_by_an_extension_first() {
        registry.extend(Door.class, Gate.class, gate -> gate.isOpen() ? new OakDoor() : null);

        assertThat(door.adapt(new Gate(true)).key()).isEqualTo("oak");
    }

    static final class OakDoor implements Door {
        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public String key() {
            return "oak";
        }
    }

    @Test
    void what_the_hook_refuses_is_refused_whatever_is_said_of_its_class() {
        registry.register(Door.class, Gate.class);

        assertThat(door.tryAdapt(new Gate(false))).isEmpty();
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> door.adapt(new Gate(false)))
                .withMessageStartingWith("[refused-by-hook] Gate does not conform to nominal contract Door");
    }

    @Test
    void a_combination_that_refuses_for_the_hook_says_so() {
        registry.register(Door.class, Gate.class);

        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Contract.allOf(door, openable).adapt(new Gate(false)))
                .withMessageStartingWith("[refused-by-hook] Gate does not conform to ");
    }

    @Test
    void a_combination_that_excepts_what_the_hook_takes_in_says_so() {
        Contract<Openable> noDoor = openable.but(door);

        assertThat(noDoor.isInstance(new Gate(false))).isTrue();
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> noDoor.adapt(new Gate(true)))
                .withMessageStartingWith("[excluded] Gate does not conform to ");
    }

    public interface Undecided {
        @SubclassHook
        static HookResult ofClasses(Class<?> subject, Class<?> contract) {
            return null;
        }
    }

    public interface Speechless {
        @InstanceHook
        static HookResult ofObjects(Object object, Class<?> contract) {
            return null;
        }
    }

    public static final class Unprintable {
        @Override
        public String toString() {
            throw new AssertionError("a check calls nothing of the object");
        }
    }

    @Test
    void a_hook_that_returns_null_is_refused_by_name_and_the_object_is_not_asked_for_its_text() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> registry.isSubclass(String.class, Undecided.class))
                .withMessage("The hook [Undecided.ofClasses] returned null for [java.lang.String];"
                        + " return DEFER to have no opinion");
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> registry.isInstance(new Unprintable(), Speechless.class))
                .withMessage("The hook [Speechless.ofObjects] returned null for an object of"
                        + " [org.typecontracts.InstanceHookTest$Unprintable]; return DEFER to have no opinion");
    }
}
