package org.typecontracts.internal.adapter;

import java.lang.reflect.Modifier;

/** Says what to add to a module so that its contracts can be implemented. */
final class Remedy {
    private static final Module MODULE = Remedy.class.getModule();

    private Remedy() {}

    /** Return why a contract cannot be reached, which is in a named module, and what to do. */
    static String forContract(Class<?> contract) {
        Module module = contract.getModule();
        String packageName = contract.getPackageName();
        String directive = (Implementable.needsItsOwnPackage(contract) ? "opens " : "exports ")
                + packageName
                + (MODULE.isNamed() ? " to " + MODULE.getName() : "");
        return "Contract [" + contract.getName() + "] " + state(contract) + " module ["
                + module.getName() + "]; add [" + directive
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
