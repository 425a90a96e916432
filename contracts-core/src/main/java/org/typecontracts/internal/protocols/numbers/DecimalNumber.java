package org.typecontracts.internal.protocols.numbers;

import java.math.BigDecimal;
import org.typecontracts.protocols.Real;

/** A {@link BigDecimal} as a real number. */
final class DecimalNumber extends NumberWrapper {
    private final BigDecimal value;

    DecimalNumber(BigDecimal target) {
        super(target);
        this.value = target;
    }

    @Override
    public Real negated() {
        return new DecimalNumber(value.negate());
    }

    @Override
    public BigDecimal toBigDecimal() {
        return value;
    }

    @Override
    public int signum() {
        return value.signum();
    }
}
