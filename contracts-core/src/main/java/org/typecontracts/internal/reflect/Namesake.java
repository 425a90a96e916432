package org.typecontracts.internal.reflect;

import org.jspecify.annotations.Nullable;

/** Finds what a class implements that has a contract's name, and is another: two loaders have each loaded their own. */
public final class Namesake {
    private Namesake() {}

    /**
     * Return the nearest such supertype.
     *
     * @param subject the class
     * @param contract the contract
     * @return the supertype that has the contract's name, or null
     */
    public static @Nullable Class<?> above(Class<?> subject, Class<?> contract) {
        Class<?> superclass = subject.getSuperclass();
        Class<?> found = superclass == null ? null : at(superclass, contract);
        for (Class<?> each : subject.getInterfaces()) {
            found = found != null ? found : at(each, contract);
        }
        return found;
    }

    private static @Nullable Class<?> at(Class<?> type, Class<?> contract) {
        return type != contract && type.getName().equals(contract.getName()) ? type : above(type, contract);
    }
}
