package org.typecontracts.internal.protocols.numbers;

import java.math.BigDecimal;
import java.util.function.Function;
import org.typecontracts.protocols.Real;

/** Adapts Java's other numbers. */
final class RealExtension implements Function<Number, Real> {
    @Override
    public Real apply(Number subject) {
        return subject instanceof BigDecimal decimal ? new DecimalNumber(decimal) : new FloatingNumber(subject);
    }
}
