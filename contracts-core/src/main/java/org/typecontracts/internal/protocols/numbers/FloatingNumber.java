package org.typecontracts.internal.protocols.numbers;

import java.math.BigDecimal;
import org.typecontracts.protocols.Real;

/** A {@link Double} or {@link Float} as a real number. */
final class FloatingNumber extends NumberWrapper {
    FloatingNumber(Number target) {
        super(target);
    }

    @Override
    public Real negated() {
        return new FloatingNumber(-target.doubleValue());
    }

    @Override
    public BigDecimal toBigDecimal() {
        return new BigDecimal(target.doubleValue());
    }
}
