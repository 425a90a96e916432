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
        for (Class<?> type : Lineage.of(subject).types()) {
            if (type != subject && type != contract && type.getName().equals(contract.getName())) {
                return type;
            }
        }
        return null;
    }
}
