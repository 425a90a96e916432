package org.typecontracts.test;

import org.typecontracts.Contract;
import org.typecontracts.test.jqwik.ArbitrarySteps;
import org.typecontracts.test.verification.ContractReport;
import org.typecontracts.test.verification.Verification;

/**
 * Verifies that objects keep the laws of a contract; needs no test framework.
 *
 * <pre>{@code
 * ContractVerifier.forContract(Duck.class).on(Mallard::new).verify();
 * }</pre>
 *
 * <p>Besides the laws that the contract and its bases declare with {@link org.typecontracts.Law}, every contract has
 * four: {@code conformance}, {@code adapter-equality}, {@code adapter-transparency} and {@code null-handling}. The last
 * two call each member of the contract on subjects of the supplier; where that would do harm or never end, suppress
 * them by name.
 *
 * <p>A verification that would try nothing fails: a contract without laws, a law without values for its parameters, no
 * subjects, or all laws suppressed. The message says how to allow it.
 *
 * @param <T> the contract
 * @since 0.1.0
 */
public final class ContractVerifier<T> extends ArbitrarySteps<ContractVerifier<T>, T> {
    private ContractVerifier(Verification<T> verification) {
        super(verification);
    }

    /**
     * Start the verification of a contract in the global registry.
     *
     * @param contract an interface or an abstract class
     * @param <T> the contract
     * @return the first step
     * @throws org.typecontracts.ContractDeclarationException if it cannot be a contract
     */
    public static <T> ContractVerifier<T> forContract(Class<T> contract) {
        return forContract(Contract.of(contract));
    }

    /**
     * Start the verification of a contract in its own registry.
     *
     * @param contract the contract
     * @param <T> the contract
     * @return the first step
     */
    public static <T> ContractVerifier<T> forContract(Contract<T> contract) {
        return new ContractVerifier<>(Verification.of(contract));
    }

    @Override
    protected ContractVerifier<T> with(Verification<T> changed) {
        return new ContractVerifier<>(changed);
    }

    /**
     * Try every law, and fail unless all are kept.
     *
     * @throws AssertionError if a law is broken or nothing was tried; the message is that of {@link #report()}
     */
    public void verify() {
        report().require();
    }

    /**
     * Try every law, and return what came of it.
     *
     * @return the report
     */
    public ContractReport report() {
        return verification().run();
    }
}
