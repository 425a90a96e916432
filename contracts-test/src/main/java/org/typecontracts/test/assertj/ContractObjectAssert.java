package org.typecontracts.test.assertj;

import java.util.Objects;
import java.util.function.Consumer;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contract;

/**
 * Assertions on what an object conforms to, and on the object as a contract sees it.
 *
 * <pre>{@code
 * assertThatObject(team)
 *         .conformsTo(Sized.class)
 *         .adaptedTo(Sized.class, sized -> assertThat(sized.size()).isEqualTo(3));
 * }</pre>
 *
 * <p>Laws are put to the object itself, one after the other: what one changes, the next sees.
 *
 * @param <ACTUAL> the type of the object
 * @since 0.1.0
 */
public class ContractObjectAssert<ACTUAL> extends AbstractSubjectAssert<ContractObjectAssert<ACTUAL>, ACTUAL> {
    /**
     * Create assertions on an object.
     *
     * @param actual the object
     */
    public ContractObjectAssert(@Nullable ACTUAL actual) {
        super(actual, ContractObjectAssert.class);
    }

    @Override
    Class<?> subject() {
        return actual.getClass();
    }

    @Override
    Object sample() {
        return actual;
    }

    @Override
    boolean conforms(Contract<?> contract) {
        return contract.isInstance(actual);
    }

    /**
     * Assert that the object conforms, and go on with it as the contract.
     *
     * @param contract the contract
     * @param <T> the contract
     * @return assertions on the object or its adapter
     * @throws AssertionError if the object does not conform
     */
    public <T> ObjectAssert<T> adaptedTo(Class<T> contract) {
        return adaptedTo(registry().contract(contract));
    }

    /**
     * Assert that the object conforms, and go on with it as the contract.
     *
     * @param contract the contract, asked in its own registry
     * @param <T> the contract
     * @return assertions on the object or its adapter
     * @throws AssertionError if the object does not conform
     */
    public <T> ObjectAssert<T> adaptedTo(Contract<T> contract) {
        return extracting(subject -> adapted(contract), ObjectAssert::new);
    }

    /**
     * Assert that the object conforms, and that the requirements hold for it as the contract.
     *
     * @param contract the contract
     * @param requirements what is asserted of the object or its adapter
     * @param <T> the contract
     * @return this assertion
     * @throws AssertionError if the object does not conform, or a requirement fails
     */
    public <T> ContractObjectAssert<ACTUAL> adaptedTo(Class<T> contract, Consumer<? super T> requirements) {
        Objects.requireNonNull(requirements, "requirements is null; pass what the adapter must meet");
        requirements.accept(adapted(registry().contract(contract)));
        return this;
    }

    private <T> T adapted(Contract<T> contract) {
        requireConformance(Objects.requireNonNull(contract, "contract is null; pass a contract"));
        return contract.adapt(actual);
    }
}
