package org.typecontracts.internal.protocols;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.SupportsRound;

/** Adapts the boxes of numbers, and big integers, to their rounded values. */
final class RoundExtension implements Function<Number, SupportsRound<?>> {
    @Override
    public SupportsRound<?> apply(Number subject) {
        return new RoundedNumber(subject);
    }

    private static final class RoundedNumber extends Wrapper<Number> implements SupportsRound<Number> {
        RoundedNumber(Number target) {
            super(target);
        }

        @Override
        public Number setScale(int places, RoundingMode mode) {
            Objects.requireNonNull(mode, "mode is null; pass a rounding mode");
            return isUnrounded() ? target : Boxes.narrowed(decimal().setScale(places, mode), target);
        }

        private boolean isUnrounded() {
            double value = target.doubleValue();
            return (target instanceof Double || target instanceof Float) && !Double.isFinite(value);
        }

        /** Return the exact value, as Python rounds it: 2.675 is a little less than its text says. */
        private BigDecimal decimal() {
            if (target instanceof BigInteger integer) {
                return new BigDecimal(integer);
            }
            return target instanceof Double || target instanceof Float
                    ? new BigDecimal(target.doubleValue())
                    : BigDecimal.valueOf(target.longValue());
        }
    }
}
