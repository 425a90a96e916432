package org.typecontracts.test.assertj;

import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Conformance;

/**
 * Assertions that collect their failures; mix it into your own soft assertions, or use {@link ContractSoftAssertions}.
 *
 * <pre>{@code
 * class OurSoftAssertions extends SoftAssertions implements ContractSoftAssertionsProvider {}
 * }</pre>
 *
 * <p>An assertion that goes on with something else, {@code checkedAgainst} or {@code adaptedTo(Class)}, is not soft
 * beyond that step; where {@code adaptedTo(Class)} itself fails it returns null, so hand it the requirements instead.
 *
 * @since 0.1.0
 */
public interface ContractSoftAssertionsProvider extends SoftAssertionsProvider {
    /**
     * Create soft assertions on an object; not called {@code assertThatObject}, which AssertJ's own soft assertions
     * have.
     *
     * @param actual the object
     * @param <T> the type of the object
     * @return the assertions
     */
    @SuppressWarnings("unchecked") // A class literal cannot name the type argument.
    default <T> ContractObjectAssert<T> assertThatSubject(@Nullable T actual) {
        return proxy(ContractObjectAssert.class, Object.class, actual);
    }

    /**
     * Create soft assertions on a class.
     *
     * @param actual the class
     * @return the assertions
     */
    default ContractClassAssert assertThatClass(@Nullable Class<?> actual) {
        return proxy(ContractClassAssert.class, Class.class, actual);
    }

    /**
     * Create soft assertions on the answer to a check.
     *
     * @param actual the answer
     * @param <T> the contract
     * @return the assertions
     */
    @SuppressWarnings("unchecked") // A class literal cannot name the type argument.
    default <T> ConformanceAssert<T> assertThat(@Nullable Conformance<T> actual) {
        return proxy(ConformanceAssert.class, Conformance.class, actual);
    }
}
