package org.typecontracts.test.text;

/** Names of types for a reader. */
public final class TypeNames {
    private static final String LAMBDA = "$$Lambda";

    private TypeNames() {}

    /**
     * Return the shortest name that tells a class to a reader.
     *
     * @param type the class
     * @return its simple name; of an anonymous class, the name after the package; of a lambda, without what differs
     *     from run to run
     */
    public static String simple(Class<?> type) {
        String simple = type.getSimpleName();
        int lambda = simple.indexOf(LAMBDA);
        if (lambda >= 0) {
            return simple.substring(0, lambda + LAMBDA.length());
        }
        return simple.isEmpty() ? type.getName().substring(type.getPackageName().length() + 1) : simple;
    }
}
