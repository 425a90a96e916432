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
        boolean isPublic = Modifier.isPublic(contract.getModifiers());
        String directive =
                (isPublic ? "exports " : "opens ") + packageName + (MODULE.isNamed() ? " to " + MODULE.getName() : "");
        return "Contract [" + contract.getName() + "] is not " + (isPublic ? "exported by" : "public in") + " module ["
                + module.getName() + "]; add [" + directive
                + ";] to its module-info, or hand in a MethodHandles.Lookup of its package.";
    }
}
