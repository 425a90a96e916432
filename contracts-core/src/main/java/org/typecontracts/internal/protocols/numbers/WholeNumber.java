package org.typecontracts.internal.protocols.numbers;

import java.math.BigInteger;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Integral;

/** One of Java's whole numbers as an integral number. */
public final class WholeNumber extends Wrapper<Number> implements Integral {
    /** Zero. */
    public static final WholeNumber ZERO = new WholeNumber(BigInteger.ZERO);

    /** One. */
    public static final WholeNumber ONE = new WholeNumber(BigInteger.ONE);

    /**
     * Wrap a number.
     *
     * @param target a big integer, or the box of an integer
     */
    public WholeNumber(Number target) {
        super(target);
    }

    @Override
    public BigInteger toBigInteger() {
        return target instanceof BigInteger integer ? integer : BigInteger.valueOf(target.longValue());
    }
}
