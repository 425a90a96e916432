package org.typecontracts.examples.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.Console;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.typecontracts.Contract;
import org.typecontracts.Contracts;
import org.typecontracts.protocols.Complex;
import org.typecontracts.protocols.Integral;
import org.typecontracts.protocols.Real;
import org.typecontracts.protocols.SetLike;
import org.typecontracts.test.ContractVerifier;
import org.typecontracts.test.laws.ContractLaws;

/** Every law of every built-in contract, on the types of the JDK that conform to it, with generated contents. */
class BuiltInLawsTest {
    private static final int TRIES = 20;

    /** Those of which no object can be had in a test. */
    private static final Set<Class<?>> WITHOUT_OBJECTS = Set.of(Console.class);

    @TestFactory
    Stream<DynamicNode> every_law_holds_on_every_type_that_conforms() {
        return PlatformSamples.all().stream().map(sample -> dynamicContainer(sample.name(), laws(sample)));
    }

    private static Stream<DynamicNode> laws(PlatformSamples.Sample sample) {
        Object example = sample.objects().sample();
        return BuiltInContracts.all().stream()
                .filter(contract -> !ContractLaws.of(contract).isEmpty())
                .filter(contract -> Contracts.isInstance(example, contract))
                .map(contract -> dynamicTest(contract.getSimpleName(), () -> verify(Contract.of(contract), sample)));
    }

    private static <T> void verify(Contract<T> contract, PlatformSamples.Sample sample) {
        ContractVerifier<T> verifier = ContractVerifier.forContract(contract)
                .onArbitrary(sample.objects())
                .withSamples(1, "value 1")
                .withTries(TRIES)
                .withSeed(42)
                .withArbitrary(contract.type(), sample.objects().map(contract::adapt))
                .withArbitrary(
                        SetLike.class,
                        PlatformSamples.NUMBERS.map(numbers -> Contracts.adapt(new HashSet<>(numbers), SetLike.class)))
                .withArbitrary(
                        Complex.class, Arbitraries.integers().map(number -> Contracts.adapt(number, Complex.class)))
                .withArbitrary(Real.class, Arbitraries.integers().map(number -> Contracts.adapt(number, Real.class)))
                .withArbitrary(
                        Integral.class, Arbitraries.integers().map(number -> Contracts.adapt(number, Integral.class)))
                .suppressing("adapter-transparency", "null-handling");
        List<String> known =
                ContractLaws.of(contract.type()).stream().map(law -> law.id()).toList();
        List<String> optedOut = Optional.ofNullable(sample.optOut()).map(LawOptOut::laws).orElse(List.of()).stream()
                .filter(known::contains)
                .toList();
        verifier.suppressing(optedOut.toArray(new String[0])).verify();
    }

    @Test
    void opt_outs_name_laws_that_exist() {
        List<String> known = BuiltInContracts.all().stream()
                .flatMap(contract -> ContractLaws.of(contract).stream())
                .map(law -> law.id())
                .toList();

        for (LawOptOut optOut : LawOptOut.values()) {
            assertThat(known).containsAll(optOut.laws());
            assertThat(optOut.reason()).isNotBlank();
        }
    }

    @Test
    void every_type_of_the_page_and_every_contract_with_laws_is_tried() {
        List<Object> examples = PlatformSamples.all().stream()
                .<Object>map(sample -> sample.objects().sample())
                .toList();

        assertThat(PlatformTypes.all())
                .filteredOn(type -> !WITHOUT_OBJECTS.contains(type))
                .allSatisfy(type -> assertThat(examples).anyMatch(type::isInstance));
        assertThat(BuiltInContracts.all())
                .filteredOn(contract -> !ContractLaws.of(contract).isEmpty())
                .allSatisfy(
                        contract -> assertThat(examples).anyMatch(example -> Contracts.isInstance(example, contract)));
    }

    @Test
    void every_built_in_contract_has_laws() {
        assertThat(BuiltInContracts.all())
                .filteredOn(contract -> contract.getPackageName().endsWith(".protocols"))
                .allSatisfy(contract -> assertThat(ContractLaws.of(contract)).isNotEmpty());
    }
}
