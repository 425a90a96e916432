package org.typecontracts.internal.adapter;

import java.lang.reflect.Modifier;

/** Says what to add to a module so that its contracts can be implemented. */
final class Remedy {
    private static final Module MODULE = Remedy.class.getModule();

    private Remedy() {}

    /** Return why a contract cannot be reached, which is in a named module, and what to do. */
    static String forContract(Class<?> contract) {
        return "Contract [" + contract.getName() + "] " + state(contract)
                + remedy(contract, Implementable.needsItsOwnPackage(contract));
    }

    /** Return why a class that a member of a contract returns cannot be named, and what to do. */
    static String forResult(Class<?> contract, Class<?> result) {
        boolean isHidden = !Visibility.isPublic(result);
        return "Contract [" + contract.getName() + "] has a member that returns [" + result.getName() + "], which "
                + (isHidden ? "is not public in" : "is not exported by")
                + remedy(result, isHidden);
    }

    private static String remedy(Class<?> type, boolean needsItsPackage) {
        String packageName = type.getPackageName();
        if (!type.getModule().isNamed()) {
            return " package [" + packageName + "]; make it public, or put the contract into that package.";
        }
        String directive = (needsItsPackage ? "opens " : "exports ")
                + packageName
                + (MODULE.isNamed() ? " to " + MODULE.getName() : "");
        return " module [" + type.getModule().getName() + "]; add [" + directive
                + ";] to its module-info, or hand in a MethodHandles.Lookup of its package.";
    }

    private static String state(Class<?> contract) {
        if (!Modifier.isPublic(contract.getModifiers())) {
            return "is not public in";
        }
        return Implementable.needsItsOwnPackage(contract)
                ? "keeps its constructor or an abstract method to its package in"
                : "is not exported by";
    }
}
