package org.typecontracts.test.assertj;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.assertj.core.api.Condition;
import org.assertj.core.description.Description;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contract;

/**
 * The condition that an object conforms to a contract; a {@link Predicate} too, for {@code allMatch} and for streams.
 *
 * <p>Where AssertJ describes the condition in a failure, the explanation of the object that was refused last follows.
 *
 * @since 0.1.0
 */
public class ConformanceCondition extends Condition<Object> implements Predicate<Object> {
    private final Contract<?> contract;
    private final Refusals refusals;

    /**
     * Create a condition.
     *
     * @param contract the contract, asked in its own registry
     */
    public ConformanceCondition(Contract<?> contract) {
        this(contract, new Refusals(Objects.requireNonNull(contract, "contract is null; pass a contract")));
    }

    private ConformanceCondition(Contract<?> contract, Refusals refusals) {
        super(refusals);
        this.contract = contract;
        this.refusals = refusals;
    }

    @Override
    public boolean matches(@Nullable Object object) {
        boolean matches = contract.isInstance(object);
        if (!matches && object != null) {
            refusals.last.set(object.getClass());
        }
        return matches;
    }

    @Override
    public boolean test(@Nullable Object object) {
        return matches(object);
    }

    /** Names the contract, and says once why the last object that was refused does not conform. */
    private static final class Refusals extends Description {
        private final Contract<?> contract;
        private final AtomicReference<@Nullable Class<?>> last = new AtomicReference<>();

        Refusals(Contract<?> contract) {
            this.contract = contract;
        }

        @Override
        public String value() {
            Class<?> refused = last.getAndSet(null);
            String explanation = refused == null
                    ? ""
                    : "\n"
                            + ShouldConform.shouldConform(contract.check(refused))
                                    .text();
            return "conforming to " + contract + explanation;
        }
    }
}
