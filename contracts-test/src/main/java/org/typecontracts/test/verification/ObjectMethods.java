package org.typecontracts.test.verification;

/**
 * Tells which of the methods that every object has an adapter leaves to its target: all, except those that an abstract
 * class as the contract has of its own.
 */
final class ObjectMethods {
    private ObjectMethods() {}

    static boolean leavesText(Object adapter) throws NoSuchMethodException {
        return leaves(adapter, "toString");
    }

    static boolean leavesEquality(Object adapter) throws NoSuchMethodException {
        return leaves(adapter, "equals", Object.class) && leaves(adapter, "hashCode");
    }

    private static boolean leaves(Object adapter, String name, Class<?>... parameters) throws NoSuchMethodException {
        return adapter.getClass().getMethod(name, parameters).getDeclaringClass() == adapter.getClass();
    }
}
