package org.typecontracts.internal.reflect;

import org.typecontracts.ContractDeclarationException;

/** Refuses an annotation that is to name contracts, and names none. */
final class EmptyMark {
    private EmptyMark() {}

    /** The type of the exception is not told, so that the JVM need not load it to verify who throws it. */
    static RuntimeException exception(Class<?> type, Mark mark) {
        return new ContractDeclarationException(mark.annotation() + " stands wrongly on [" + type.getTypeName()
                + "]: it names no contract; name one, or remove it");
    }
}
