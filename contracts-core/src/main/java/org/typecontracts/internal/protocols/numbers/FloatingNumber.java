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

    /** Also zero has a sign. */
    @Override
    public Real magnitude() {
        return Math.copySign(1, target.doubleValue()) < 0 ? negated() : this;
    }

    @Override
    public BigDecimal toBigDecimal() {
        if (!Double.isFinite(target.doubleValue())) {
            throw new NumberFormatException("[" + target + "] is no decimal number; only finite numbers are");
        }
        return new BigDecimal(target.doubleValue());
    }
}
