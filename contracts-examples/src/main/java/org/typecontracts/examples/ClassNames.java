package org.typecontracts.examples;

import java.util.List;
import java.util.Optional;

/** Finds classes by the names that people write. */
final class ClassNames {
    private static final List<Class<?>> PRIMITIVES = List.of(
            boolean.class,
            byte.class,
            short.class,
            char.class,
            int.class,
            long.class,
            float.class,
            double.class,
            void.class);

    private ClassNames() {}

    /**
     * Find a class, without initialising it.
     *
     * @param name a binary name ({@code java.util.Map$Entry}), a canonical name ({@code java.util.Map.Entry}), or
     *     either with {@code []}; a primitive type's name
     * @return the class
     * @throws ClassNotFoundException if there is none of that name on the class path, with a message for people
     */
    static Class<?> resolve(String name) throws ClassNotFoundException {
        if (name.endsWith("[]")) {
            return resolve(name.substring(0, name.length() - 2)).arrayType();
        }
        Optional<Class<?>> primitive =
                PRIMITIVES.stream().filter(type -> type.getName().equals(name)).findAny();
        if (primitive.isPresent()) {
            return primitive.get();
        }
        return load(name, name);
    }

    /** Load a class; in source, a nested class hangs on a dot as well. */
    private static Class<?> load(String name, String written) throws ClassNotFoundException {
        try {
            return Class.forName(name, false, ClassNames.class.getClassLoader());
        } catch (ClassNotFoundException exception) {
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                throw new ClassNotFoundException(
                        "There is no class [" + written + "] on the class path; write its name in full, for example"
                                + " java.util.List",
                        exception);
            }
            return load(name.substring(0, dot) + '$' + name.substring(dot + 1), written);
        }
    }
}
