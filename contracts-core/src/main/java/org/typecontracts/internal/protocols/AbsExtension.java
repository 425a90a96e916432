package org.typecontracts.internal.protocols;

import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.SupportsAbs;

/** Adapts the boxes of numbers to their absolute values. */
final class AbsExtension implements Function<Number, SupportsAbs<?>> {
    @Override
    public SupportsAbs<?> apply(Number subject) {
        return new AbsoluteNumber(subject);
    }

    private static final class AbsoluteNumber extends Wrapper<Number> implements SupportsAbs<Number> {
        AbsoluteNumber(Number target) {
            super(target);
        }

        @Override
        public Number abs() {
            if (target instanceof Double number) {
                return Math.abs(number);
            }
            if (target instanceof Float number) {
                return Math.abs(number);
            }
            return target instanceof Long number
                    ? (Number) Math.absExact(number)
                    : Boxes.narrowed(Math.absExact(target.intValue()), target);
        }
    }
}
