package org.typecontracts.test.assertj;

import java.util.function.Predicate;
import org.assertj.core.api.Condition;
import org.assertj.core.description.TextDescription;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contract;

/**
 * The condition that an object conforms to a contract; a {@link Predicate} too, for {@code allMatch} and for streams.
 *
 * @since 0.1.0
 */
public class ConformanceCondition extends Condition<Object> implements Predicate<Object> {
    private final Contract<?> contract;

    /**
     * Create a condition.
     *
     * @param contract the contract, asked in its own registry
     */
    public ConformanceCondition(Contract<?> contract) {
        super(new TextDescription("conforming to %s", contract));
        this.contract = contract;
    }

    @Override
    public boolean matches(@Nullable Object object) {
        return contract.isInstance(object);
    }

    @Override
    public boolean test(@Nullable Object object) {
        return matches(object);
    }
}
