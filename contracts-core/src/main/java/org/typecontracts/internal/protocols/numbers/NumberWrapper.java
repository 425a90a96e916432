package org.typecontracts.internal.protocols.numbers;

import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Complex;
import org.typecontracts.protocols.Real;

/** A real number that is not rational, by one of Java's own. */
abstract class NumberWrapper extends Wrapper<Number> implements Real {
    NumberWrapper(Number target) {
        super(target);
    }

    @Override
    public Complex plus(Complex other) {
        return RealArithmetic.PLUS.apply(this, other);
    }

    @Override
    public Complex times(Complex other) {
        return RealArithmetic.TIMES.apply(this, other);
    }

    @Override
    public Complex dividedBy(Complex other) {
        return RealArithmetic.DIVIDED_BY.apply(this, other);
    }

    @Override
    public double doubleValue() {
        return target.doubleValue();
    }
}
