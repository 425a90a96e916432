package org.typecontracts.internal.reflect;

/**
 * Writes the option of {@code java} that does what a line in a module's declaration would, for a module that is not
 * one's own.
 */
public final class ModuleOption {
    private static final Module THIS_MODULE = ModuleOption.class.getModule();

    private ModuleOption() {}

    /**
     * Return the option that exports or opens the package of a class to this library.
     *
     * @param verb {@code exports} or {@code opens}
     * @param type a class in a named module
     * @return the option; empty where there is none, since options speak of the modules alone with which the JVM starts
     */
    public static String of(String verb, Class<?> type) {
        return isOfTheStart(type.getModule()) && (!THIS_MODULE.isNamed() || isOfTheStart(THIS_MODULE))
                ? "--add-" + verb + " " + type.getModule().getName() + "/" + type.getPackageName() + "="
                        + (THIS_MODULE.isNamed() ? THIS_MODULE.getName() : "ALL-UNNAMED")
                : "";
    }

    private static boolean isOfTheStart(Module module) {
        return module.getLayer() == ModuleLayer.boot();
    }
}
