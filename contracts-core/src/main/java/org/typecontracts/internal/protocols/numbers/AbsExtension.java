package org.typecontracts.internal.protocols.numbers;

import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.SupportsAbs;

/** Adapts the boxes of numbers to their absolute values. */
final class AbsExtension<N extends Number> implements Function<N, SupportsAbs<N>> {
    @Override
    public SupportsAbs<N> apply(N subject) {
        return new AbsoluteNumber<>(subject);
    }

    private static final class AbsoluteNumber<N extends Number> extends Wrapper<N> implements SupportsAbs<N> {
        AbsoluteNumber(N target) {
            super(target);
        }

        @Override
        @SuppressWarnings("unchecked") // A number comes back in the box that it came in.
        public N abs() {
            return (N) absolute(target);
        }

        private static Number absolute(Number target) {
            if (target instanceof Double number) {
                return Math.abs(number);
            }
            if (target instanceof Float number) {
                return Math.abs(number);
            }
            return Boxes.narrowed(Boxes.decimal(target).abs(), target);
        }
    }
}
