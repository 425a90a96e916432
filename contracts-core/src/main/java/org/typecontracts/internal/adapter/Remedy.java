package org.typecontracts.internal.adapter;

import java.lang.reflect.Modifier;
import org.typecontracts.internal.reflect.ModuleOption;

/** Says what to add to a module so that its contracts can be implemented. */
final class Remedy {
    private static final Module MODULE = Remedy.class.getModule();

    private Remedy() {}

    /**
     * Return why a contract cannot be reached, and what to do.
     *
     * @param contract the contract
     * @param isFoundHere whether this library finds all that the adapter must name; where it does not, the adapter is
     *     defined elsewhere, and it is no help to export something to this library alone
     */
    static String forContract(Class<?> contract, boolean isFoundHere) {
        return "Contract [" + contract.getName() + "] " + ofContract(contract, isFoundHere);
    }

    /** Return why what a member of a contract returns cannot be adapted to another contract, and what to do. */
    static String forNested(Class<?> contract, Class<?> nested) {
        return returning(contract, nested) + ofContract(nested, Visibility.isFound(Remedy.class, nested));
    }

    /** Return why a class that a member of a contract returns cannot be named, and what to do. */
    static String forResult(Class<?> contract, Class<?> result, boolean isFoundHere) {
        return returning(contract, result)
                + (Visibility.isPublic(result)
                        ? exporting(result, isFoundHere, "the contract's")
                        : "is not public in" + opening(result));
    }

    private static String returning(Class<?> contract, Class<?> result) {
        return "Contract [" + contract.getName() + "] has a member that returns [" + result.getName() + "], which ";
    }

    private static String ofContract(Class<?> contract, boolean isFoundHere) {
        if (!Modifier.isPublic(contract.getModifiers())) {
            return "is not public in" + opening(contract);
        }
        return Implementable.needsItsOwnPackage(contract)
                ? "keeps its constructor or an abstract method to its package in" + opening(contract)
                : exporting(contract, isFoundHere, "its");
    }

    private static String exporting(Class<?> type, boolean isFoundHere, String whosePackage) {
        boolean isExported = type.getModule().isExported(type.getPackageName(), MODULE);
        return (isExported ? "is not exported to everybody by" : "is not exported by")
                + adding("exports", type, isFoundHere, whosePackage);
    }

    private static String opening(Class<?> type) {
        return type.getModule().isNamed()
                ? adding("opens", type, true, "its")
                : " package [" + type.getPackageName() + "]; make it public, or put the contract into that package";
    }

    private static String adding(String verb, Class<?> type, boolean toThisModule, String whosePackage) {
        String option = ModuleOption.of(verb, type);
        return " module [" + type.getModule().getName() + "]; add [" + verb + " " + type.getPackageName()
                + (toThisModule && MODULE.isNamed() ? " to " + MODULE.getName() : "") + ";] to its module-info"
                + (option.isEmpty() ? "" : ", or [" + option + "] to the command line")
                + ", or hand in a MethodHandles.Lookup of " + whosePackage + " package";
    }
}
