package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.typecontracts.Conformance.Route;

class VirtualSubclassOfTest {
    public interface Animal {
        String name();
    }

    public interface Bird extends Animal {
        void fly();
    }

    @VirtualSubclassOf(Bird.class)
    public static class Wren {}

    public static class FatWren extends Wren {}

    @VirtualSubclassOf(String.class)
    public static class WronglyDeclared {}

    @VirtualSubclassOf(ClosingBird.class)
    public interface Closing {}

    public interface ClosingBird extends Closing {}

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void a_class_and_its_subclasses_may_say_by_annotation_that_they_are_registered() {
        assertThat(registry.registrations(Bird.class)).doesNotContain(Wren.class);

        assertThat(registry.isSubclass(FatWren.class, Animal.class)).isTrue();
        assertThat(registry.check(Wren.class, Bird.class).route()).isEqualTo(Route.REGISTERED);
        assertThat(registry.registrations(Bird.class)).contains(Wren.class);
    }

    @Test
    void what_a_class_says_by_annotation_can_be_taken_back() {
        assertThat(registry.isSubclass(FatWren.class, Bird.class)).isTrue();

        assertThat(registry.unregister(Bird.class, Wren.class)).isTrue();

        assertThat(registry.isSubclass(FatWren.class, Bird.class)).isFalse();
        assertThat(registry.registrations(Bird.class)).doesNotContain(Wren.class);
        assertThat(ContractRegistry.create().isSubclass(FatWren.class, Bird.class))
                .isTrue();
    }

    @Test
    void an_annotation_that_names_no_contract_is_an_error_of_the_class() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> registry.isSubclass(WronglyDeclared.class, Bird.class))
                .withMessage("@VirtualSubclassOf stands wrongly on [" + WronglyDeclared.class.getTypeName()
                        + "]: [java.lang.String] is not a contract: it is a final class; a contract is an interface or"
                        + " an abstract class");
    }

    @Test
    void an_annotation_that_closes_a_cycle_is_an_error_of_the_class() {
        String closing = Closing.class.getTypeName();
        String bird = ClosingBird.class.getTypeName();
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> registry.isSubclass(Closing.class, Bird.class))
                .withMessage("@VirtualSubclassOf stands wrongly on [" + closing + "]: Registering [" + closing
                        + "] under [" + bird + "] would close a cycle: [" + bird + "] extends [" + closing
                        + "]; a contract cannot be its own subclass, so leave out one of these");
    }
}
