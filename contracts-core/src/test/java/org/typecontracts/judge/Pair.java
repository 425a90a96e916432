package org.typecontracts.judge;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;

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

    /** Return whether this asks for one instantiation of what the other asks for. */
    public boolean isInstanceOf(Pair other) {
        return isExact() && !other.isExact() && subject == other.subject && contractClass() == other.contractClass();
    }

    /** Return whether every type argument asked for stands in the signatures of the subject. */
    public boolean isOfTypesOfTheSubject() {
        return contract instanceof ParameterizedType exact
                && Arrays.stream(exact.getActualTypeArguments())
                        .allMatch(argument -> Arrays.stream(subject.getMethods())
                                .anyMatch(method -> method.toGenericString().contains(argument.getTypeName())));
    }

    @Override
    public String toString() {
        return subject.getTypeName() + " as " + contract.getTypeName() + (isExact() ? " exactly" : "");
    }
}
