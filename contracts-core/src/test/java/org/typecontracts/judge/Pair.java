package org.typecontracts.judge;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * The question that is put to javac and to the library.
 *
 * @param subject the class, raw if generic
 * @param contract an interface: as a class, its type parameters are open and any instantiation will do, the raw one
 *     included; as a parametrised type, that one alone will
 */
public record Pair(Class<?> subject, Type contract) {
    /** Return whether one instantiation is asked for, and no other counts. */
    boolean isExact() {
        return contract instanceof ParameterizedType;
    }

    /** Return the interface itself. */
    Class<?> contractClass() {
        return (Class<?>) (contract instanceof ParameterizedType exact ? exact.getRawType() : contract);
    }

    @Override
    public String toString() {
        return subject.getTypeName() + " as " + contract.getTypeName() + (isExact() ? " exactly" : "");
    }
}
