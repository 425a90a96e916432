package org.typecontracts.test.assertj;

import org.jspecify.annotations.Nullable;
import org.typecontracts.Contract;

/**
 * Assertions on what a class conforms to.
 *
 * <pre>{@code
 * assertThatClass(Team.class).conformsTo(Sized.class).doesNotConformTo(Iterable.class);
 * }</pre>
 *
 * @since 0.1.0
 */
public class ContractClassAssert extends AbstractSubjectAssert<ContractClassAssert, Class<?>> {
    /**
     * Create assertions on a class.
     *
     * @param actual the class
     */
    public ContractClassAssert(@Nullable Class<?> actual) {
        super(actual, ContractClassAssert.class);
    }

    @Override
    Class<?> subject() {
        return actual;
    }

    @Override
    boolean conforms(Contract<?> contract) {
        return contract.isSubclass(actual);
    }
}
