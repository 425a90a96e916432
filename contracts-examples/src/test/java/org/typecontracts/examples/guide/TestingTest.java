package org.typecontracts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.typecontracts.test.ContractAssertions.assertThatClass;
import static org.typecontracts.test.ContractAssertions.assertThatObject;
import static org.typecontracts.test.ContractAssertions.conformingTo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.typecontracts.Conformance;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.protocols.Container;
import org.typecontracts.protocols.Sized;
import org.typecontracts.test.ConformanceTest;
import org.typecontracts.test.ContractRegistryExtension;
import org.typecontracts.test.ContractVerifier;

/** docs/guide/testing.md */
class TestingTest {
    @Test
    void objects_and_classes_are_asserted_about() {
        assertThatObject("four").conformsTo(Sized.class).doesNotConformTo(Runnable.class);
        assertThatClass(ArrayDeque.class).conformsTo(Container.class);
        assertThat(List.of("a", new int[3])).are(conformingTo(Sized.class));
    }

    @Test
    void the_message_of_a_failure_is_the_explanation() {
        assertThatThrownBy(() -> assertThatClass(Optional.class).conformsTo(Sized.class))
                .isInstanceOf(AssertionError.class)
                .hasMessage(Contracts.check(Optional.class, Sized.class).explain());
    }

    @ConformanceTest(
            contract = Sized.class,
            subjects = {String.class, ArrayList.class, int[].class})
    void our_collections_are_sized(Conformance<Sized> conformance) {
        assertThat(conformance.conforms()).isTrue();
    }

    public interface Plugin {
        void start();
    }

    public static final class Clock {}

    @Test
    @ExtendWith(ContractRegistryExtension.class)
    void a_registered_clock_is_a_plugin(ContractRegistry registry) {
        registry.register(Plugin.class, Clock.class);

        assertThatClass(Clock.class).inRegistry(registry).isVirtualSubclassOf(Plugin.class);
    }

    @Test
    void no_test_framework_is_needed() {
        ContractVerifier.forContract(Sized.class)
                .on(() -> new StringBuilder("four"))
                .verify();
    }
}
