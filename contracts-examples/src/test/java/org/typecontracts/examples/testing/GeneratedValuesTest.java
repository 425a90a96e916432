package org.typecontracts.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.test.ContractAssertions.conformingTo;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.typecontracts.protocols.Container;
import org.typecontracts.protocols.Sized;
import org.typecontracts.test.ContractArbitraries;
import org.typecontracts.test.ContractVerifier;
import org.typecontracts.test.jqwik.ContractDomain;

class GeneratedValuesTest {
    @Test
    void laws_are_tried_with_samples_or_with_generated_values() {
        ContractVerifier.forContract(Container.class)
                .on(() -> List.of("a", "b"))
                .withSamples("a", "c")
                .verify();
        ContractVerifier.forContract(Container.class)
                .on(() -> List.of("a", "b"))
                .withArbitrary(String.class, Arbitraries.strings().alpha())
                .verify();
    }

    @Provide
    Arbitrary<Object> sized() {
        return ContractArbitraries.stubs(Sized.class)
                .returning("size", Arbitraries.integers().between(0, 9));
    }

    @Property(tries = 20)
    void a_stub_conforms_and_implements_nothing(@ForAll("sized") Object stub) {
        assertThat(stub).is(conformingTo(Sized.class)).isNotInstanceOf(Sized.class);
    }

    @Property(tries = 20)
    @Domain(ContractDomain.class)
    void a_protocol_is_a_parameter(@ForAll Quacker duck) {
        assertThat(duck.quack()).isNotNull();
    }
}
