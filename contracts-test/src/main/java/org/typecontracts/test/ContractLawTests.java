package org.typecontracts.test;

import java.util.Objects;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.typecontracts.test.jupiter.LawInvocation;
import org.typecontracts.test.jupiter.LawInvocations;

/**
 * The laws of a contract as tests of a test class, each with {@code @BeforeEach} and {@code @AfterEach} around it.
 *
 * <pre>{@code
 * class StoredTeamTest implements ContractLawTests<Sized> {
 *     private Store store;
 *
 *     @BeforeEach
 *     void open() {
 *         store = Store.open();
 *     }
 *
 *     @Override
 *     public ContractTests<Sized> lawTests() {
 *         return ContractTests.of(Sized.class).on(() -> store.newTeam());
 *     }
 * }
 * }</pre>
 *
 * <p>A class states one contract; for several, use nested classes. Needs {@code junit-jupiter-api} 5.13 or later.
 *
 * @param <T> the contract, written out where the interface is implemented
 * @since 0.1.0
 */
public interface ContractLawTests<T> {
    /**
     * Say what is tried, with which values; asked anew for each law, after {@code @BeforeEach}.
     *
     * @return the tests
     */
    ContractTests<T> lawTests();

    /**
     * Try a law; JUnit calls this once for each law of the contract.
     *
     * @param law the law
     * @throws NullPointerException if {@link #lawTests} returns null
     */
    @TestTemplate
    @ExtendWith(LawInvocations.class)
    default void law(LawInvocation law) {
        ContractTests<T> tests = Objects.requireNonNull(
                lawTests(),
                () -> getClass().getName() + ".lawTests() returned null; return ContractTests.of(..).on(..)");
        law.run(tests.verification());
    }
}
