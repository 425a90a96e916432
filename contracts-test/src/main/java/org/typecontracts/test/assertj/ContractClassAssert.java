package org.typecontracts.test.assertj;

import org.jspecify.annotations.Nullable;
import org.typecontracts.Contract;
import org.typecontracts.Contracts;

/**
 * Assertions on what a class conforms to.
 *
 * <pre>{@code
 * assertThatClass(Team.class).conformsTo(Sized.class).doesNotConformTo(Iterable.class);
 * }</pre>
 *
 * <p>Laws are put to objects that the class's public constructor without parameters makes.
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
    Object sample() {
        try {
            return Contracts.create(actual);
        } catch (IllegalArgumentException exception) {
            throw new IllegalArgumentException(
                    "Laws are put to objects: " + exception.getMessage()
                            + "; make an object yourself, and say assertThatObject(..).satisfiesLawsOf(..)",
                    exception);
        }
    }

    @Override
    boolean conforms(Contract<?> contract) {
        return contract.isSubclass(actual);
    }
}
