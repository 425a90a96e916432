package org.typecontracts.internal.protocols.numbers;

import java.math.BigDecimal;
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
            if (Boxes.isNotFinite(target)) {
                return target;
            }
            BigDecimal value = Boxes.decimal(target);
            return value.scale() <= places ? target : (N) Boxes.narrowed(value.setScale(places, mode), target);
        }
    }
}
