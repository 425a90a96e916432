package org.typecontracts.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.Violation.Kind.MISSING;
import static org.typecontracts.test.ContractAssertions.assertThatClass;
import static org.typecontracts.test.ContractAssertions.assertThatObject;
import static org.typecontracts.test.ContractAssertions.conformingTo;
import static org.typecontracts.test.ContractAssertions.contract;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.typecontracts.Conformance;
import org.typecontracts.ContractRegistry;
import org.typecontracts.protocols.Iterable;
import org.typecontracts.protocols.Sized;
import org.typecontracts.test.Adapted;
import org.typecontracts.test.ConformanceTest;
import org.typecontracts.test.ContractRegistryExtension;
import org.typecontracts.test.Subject;

@ExtendWith(ContractRegistryExtension.class)
class AssertionsTest {
    @Subject
    private final Mallard mallard = new Mallard("Quack!");

    @Test
    void what_conforms_is_asserted() {
        assertThatObject(mallard).conformsTo(Quacker.class).doesNotConformTo(Runnable.class);
        assertThatClass(String.class).conformsTo(Sized.class).hasMember("size").withoutViolation(MISSING);
        assertThat(List.of("text", new int[3], List.of())).allMatch(conformingTo(Sized.class));
        assertThat((Object) mallard)
                .asInstanceOf(contract(Quacker.class))
                .matches(duck -> duck.quack().endsWith("!"));
        assertThatObject(mallard).satisfiesLawsOf(Quacker.class);
    }

    @ConformanceTest(
            contract = Iterable.class,
            subjects = {ArrayList.class, Iterable.class})
    void our_collections_are_iterable(Conformance<?> conformance) {
        assertThat(conformance.violations()).isEmpty();
    }

    @Test
    void a_mallard_can_be_heard(@Adapted Quacker duck) {
        assertThat(duck.quack()).isEqualTo("Quack!");
    }

    @Test
    void a_registration_ends_with_its_test(ContractRegistry registry) {
        registry.register(Runnable.class, Mallard.class);

        assertThatClass(Mallard.class).inRegistry(registry).isVirtualSubclassOf(Runnable.class);
    }
}
