package org.typecontracts.internal.protocols.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.SupportsRound;

/** Adapts the boxes of numbers, and big integers, to their rounded values. */
final class RoundExtension<N extends Number> implements Function<N, SupportsRound<N>> {
    @Override
    public SupportsRound<N> apply(N subject) {
        return new RoundedNumber<>(subject);
    }

    private static final class RoundedNumber<N extends Number> extends Wrapper<N> implements SupportsRound<N> {
        RoundedNumber(N target) {
            super(target);
        }

        @Override
        @SuppressWarnings("unchecked") // A number comes back in the box that it came in.
        public N setScale(int places, RoundingMode mode) {
            Objects.requireNonNull(mode, "mode is null; pass a rounding mode");
            return isUnrounded() ? target : (N) Boxes.narrowed(decimal().setScale(places, mode), target);
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
