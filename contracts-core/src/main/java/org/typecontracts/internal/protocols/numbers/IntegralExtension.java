package org.typecontracts.internal.protocols.numbers;

import java.util.function.Function;
import org.typecontracts.protocols.Integral;

/** Adapts Java's whole numbers. */
final class IntegralExtension implements Function<Number, Integral> {
    @Override
    public Integral apply(Number subject) {
        return new WholeNumber(subject);
    }
}
