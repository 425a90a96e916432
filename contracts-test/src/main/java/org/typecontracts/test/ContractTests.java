package org.typecontracts.test;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.typecontracts.Contract;
import org.typecontracts.test.jqwik.ArbitrarySteps;
import org.typecontracts.test.jupiter.LawExecutable;
import org.typecontracts.test.verification.Verification;
import org.typecontracts.test.verification.VerificationSteps;

/**
 * The laws of a contract as JUnit tests, one test a law.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> a_team_is_sized() {
 *     return ContractTests.of(Sized.class).on(Team::new).dynamicTests();
 * }
 * }</pre>
 *
 * <p>The tests are those of {@link ContractVerifier}, named {@code Team.Sized.size-is-non-negative}. A factory that
 * would try nothing gives a test that fails. JUnit runs {@code @BeforeEach} once for a whole factory; where each law
 * needs it, implement {@link ContractLawTests}. Needs {@code junit-jupiter-api} 5.13 or later.
 *
 * @param <T> the contract
 * @since 0.1.0
 */
public final class ContractTests<T> extends ArbitrarySteps<ContractTests<T>, T> {
    private ContractTests(Verification<T> verification) {
        super(verification);
    }

    /**
     * Start the tests of a contract in the global registry.
     *
     * @param contract an interface or an abstract class
     * @param <T> the contract
     * @return the first step
     * @throws org.typecontracts.ContractDeclarationException if it cannot be a contract
     */
    public static <T> ContractTests<T> of(Class<T> contract) {
        return of(Contract.of(contract));
    }

    /**
     * Start the tests of a contract in its own registry.
     *
     * @param contract the contract
     * @param <T> the contract
     * @return the first step
     */
    public static <T> ContractTests<T> of(Contract<T> contract) {
        return new ContractTests<>(Verification.of(contract));
    }

    /**
     * Go on from the steps of another entry point.
     *
     * @param steps what was said so far
     * @param <T> the contract
     * @return the next step
     */
    public static <T> ContractTests<T> of(VerificationSteps<?, T> steps) {
        Objects.requireNonNull(steps, "steps is null; pass those of another entry point");
        return new ContractTests<>(steps.verification());
    }

    @Override
    protected ContractTests<T> with(Verification<T> changed) {
        return new ContractTests<>(changed);
    }

    /**
     * Return a test for each law.
     *
     * @return the tests, for a method marked with {@code @TestFactory}
     */
    public Stream<DynamicTest> dynamicTests() {
        return verification().plan().stream().map(law -> DynamicTest.dynamicTest(law.name(), new LawExecutable(law)));
    }
}
