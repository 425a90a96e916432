package org.typecontracts.test.text;

/** Names of types for a reader. */
public final class TypeNames {
    private static final String LAMBDA = "$$Lambda";

    private TypeNames() {}

    /**
     * Return the shortest name that tells a class to a reader.
     *
     * @param type the class
     * @return its simple name; of an anonymous class, the name after the package; of an adapter or a lambda, without
     *     what differs from run to run
     */
    public static String simple(Class<?> type) {
        if (type.isArray()) {
            return simple(type.getComponentType()) + "[]";
        }
        if (type.isHidden()) {
            return withoutNumber(nameInPackage(type));
        }
        String simple = type.getSimpleName();
        return simple.isEmpty() ? nameInPackage(type) : simple;
    }

    private static String withoutNumber(String hidden) {
        String name = hidden.substring(0, hidden.indexOf('/'));
        int lambda = name.indexOf(LAMBDA);
        return lambda < 0 ? name : name.substring(0, lambda + LAMBDA.length());
    }

    private static String nameInPackage(Class<?> type) {
        return type.getName().substring(type.getName().lastIndexOf('.') + 1);
    }
}
