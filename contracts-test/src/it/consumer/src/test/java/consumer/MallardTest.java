package consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.test.ContractAssertions.assertThatClass;
import static org.typecontracts.test.ContractAssertions.assertThatObject;
import static org.typecontracts.test.ContractAssertions.conformingTo;
import static org.typecontracts.test.ContractAssertions.contract;

import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.test.Adapted;
import org.typecontracts.test.ConformanceTest;
import org.typecontracts.test.ContractLawTests;
import org.typecontracts.test.ContractRegistryExtension;
import org.typecontracts.test.ContractTests;
import org.typecontracts.test.ContractVerifier;
import org.typecontracts.test.ScopedGlobalRegistry;
import org.typecontracts.test.Subject;
import org.typecontracts.test.assertj.ContractSoftAssertions;

class MallardTest {
    @Subject
    private final Mallard mallard = new Mallard("quack");

    @TestFactory
    Stream<DynamicTest> a_mallard_is_a_quacker() {
        return ContractTests.of(Quacker.class).on(() -> new Mallard("quack")).dynamicTests();
    }

    @Test
    void the_verifier_catches_a_silent_duck() {
        Assertions.assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ContractVerifier.forContract(Quacker.class)
                        .on(() -> new Mallard(""))
                        .verify())
                .withMessageStartingWith("[law-violated] Mallard does not satisfy contract Quacker: quack-is-loud");
    }

    @Test
    void assertions_are_there(@Adapted Quacker quacker) {
        assertThat(quacker.quack()).isEqualTo("quack");
        assertThatObject(mallard).conformsTo(Quacker.class).satisfiesLawsOf(Quacker.class);
        assertThatClass(Mallard.class).conformsStructurallyTo(Quacker.class).doesNotConformTo(Runnable.class);
        assertThat(mallard).is(conformingTo(Quacker.class));
        assertThat((Object) mallard).asInstanceOf(contract(Quacker.class)).isNotNull();
        ContractSoftAssertions.assertSoftly(
                softly -> softly.assertThatObject(mallard).conformsTo(Quacker.class));
    }

    static Stream<Object> ducks() {
        return Stream.of(new Mallard("quack"), new Mallard("zzz"));
    }

    @ParameterizedTest
    @MethodSource("ducks")
    void arguments_are_adapted(@Adapted Quacker quacker) {
        assertThat(quacker.quack()).isNotEmpty();
    }

    @ConformanceTest(contract = Quacker.class, subjects = Mallard.class)
    void ducks_conform(Class<?> subject) {
        assertThat(subject).isEqualTo(Mallard.class);
    }

    @Nested
    class Suite implements ContractLawTests<Quacker> {
        private Mallard hatched;

        @BeforeEach
        void hatch() {
            hatched = new Mallard("quack");
        }

        @Override
        public ContractTests<Quacker> lawTests() {
            return ContractTests.of(Quacker.class).on(() -> hatched);
        }
    }

    @Nested
    @ExtendWith(ContractRegistryExtension.class)
    class Isolated {
        private final ContractRegistry given;

        Isolated(ContractRegistry given) {
            this.given = given;
        }

        @Test
        void a_registry_is_given(ContractRegistry registry) {
            registry.register(Runnable.class, Mallard.class);
            assertThat(registry).isSameAs(given);
            assertThatClass(Mallard.class).inRegistry(registry).isVirtualSubclassOf(Runnable.class);
        }
    }

    @Nested
    @ScopedGlobalRegistry
    class Scoped {
        @Test
        void the_global_registry_can_be_used() {
            Contracts.register(Runnable.class, Mallard.class);
            assertThatClass(Mallard.class).isVirtualSubclassOf(Runnable.class);
        }
    }
}
