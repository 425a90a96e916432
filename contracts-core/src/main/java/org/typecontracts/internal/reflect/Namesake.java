package org.typecontracts;

import org.jspecify.annotations.Nullable;

/** Finds what a class implements that has a contract's name, and is another: two loaders have each loaded their own. */
final class Namesake {
    private Namesake() {}

    /** The nearest such supertype, or null. */
    static @Nullable Class<?> above(Class<?> subject, Class<?> contract) {
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
