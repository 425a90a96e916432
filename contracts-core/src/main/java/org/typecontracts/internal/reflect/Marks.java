package org.typecontracts.internal.reflect;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of this library on a class and on the methods it declares. Safe for several threads.
 *
 * @since 0.1.0
 */
public final class Marks {
    /** Under the empty key those of the class, under name and descriptor those of a method; of the JDK's types only. */
    private static final ClassValue<Map<String, Map<String, List<String>>>> MARKS = new ClassValue<>() {
        @Override
        protected Map<String, Map<String, List<String>>> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private Marks() {}

    /**
     * Tell whether a class carries an annotation itself.
     *
     * @param type the class
     * @param mark the annotation
     * @return whether it stands on the class
     */
    public static boolean isOn(Class<?> type, Mark mark) {
        return marks(type, "").containsKey(mark.annotation());
    }

    /**
     * Tell whether a method carries an annotation.
     *
     * @param method the method
     * @param mark the annotation
     * @return whether it stands on the method
     */
    public static boolean isOn(Method method, Mark mark) {
        return on(method).containsKey(mark.annotation());
    }

    /**
     * Return the annotations on a method.
     *
     * @param method the method
     * @return the texts of each annotation, under its simple name
     */
    static Map<String, List<String>> on(Method method) {
        Class<?> type = method.getDeclaringClass();
        return MARKS.get(type).isEmpty() ? Map.of() : marks(type, key(method));
    }

    private static Map<String, List<String>> marks(Class<?> type, String key) {
        return MARKS.get(type).getOrDefault(key, Map.of());
    }

    static String key(Method method) {
        return method.getName()
                + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .descriptorString();
    }

    private static Map<String, Map<String, List<String>>> read(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        if (loader == null || loader == ClassLoader.getPlatformClassLoader()) {
            return Map.of();
        }
        // Other loaders may well offer another class file than the one they defined the class from.
        return loader == ClassLoader.getSystemClassLoader() ? readFile(type) : ReflectedMarks.read(type);
    }

    private static Map<String, Map<String, List<String>>> readFile(Class<?> type) {
        try {
            byte @Nullable [] file = type.isHidden() ? null : ClassFiles.of(type);
            return file == null ? ReflectedMarks.read(type) : ClassFileMarks.read(file);
        } catch (IOException unreadable) {
            return ReflectedMarks.read(type);
        }
    }
}
