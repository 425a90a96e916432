package org.typecontracts.internal.reflect;

import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.MemberMarks;

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
     * Return those that declare a method which carries one of several annotations, among a class and its supertypes.
     *
     * @param type the class
     * @param marks the annotations
     * @return the classes, nearer ones first
     */
    public static List<Class<?>> declaring(Class<?> type, Mark... marks) {
        List<Class<?>> declaring = new ArrayList<>();
        for (Class<?> each : Hierarchy.of(type)) {
            if (areOnMethodsOf(each, marks)) {
                declaring.add(each);
            }
        }
        return declaring;
    }

    private static boolean areOnMethodsOf(Class<?> type, Mark... marks) {
        for (Map.Entry<String, Map<String, List<String>>> each : MARKS.get(type).entrySet()) {
            for (Mark mark : marks) {
                if (!each.getKey().isEmpty() && each.getValue().containsKey(mark.annotation())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Return the classes that an annotation on a class names, without those that are missing.
     *
     * @param type the class
     * @param mark the annotation
     * @return the classes that the class's loader finds; none where the annotation is not there
     */
    public static List<Class<?>> classes(Class<?> type, Mark mark) {
        List<String> descriptors = marks(type, "").getOrDefault(mark.annotation(), List.of());
        if (descriptors.isEmpty()) {
            return List.of();
        }
        List<Class<?>> classes = new ArrayList<>();
        for (String descriptor : descriptors) {
            Class<?> named = find(descriptor, type.getClassLoader());
            if (named != null) {
                classes.add(named);
            }
        }
        return classes;
    }

    private static @Nullable Class<?> find(String descriptor, ClassLoader loader) {
        try {
            return MethodType.fromMethodDescriptorString("()" + descriptor, loader)
                    .returnType();
        } catch (TypeNotPresentException | NoClassDefFoundError missing) {
            return null;
        }
    }

    /** Return what an author wrote above a member. */
    static MemberMarks of(Method method) {
        Map<String, List<String>> marks = on(method);
        if (marks.isEmpty()) {
            return MemberMarks.NONE;
        }
        return new MemberMarks(
                marks.getOrDefault(Mark.ALIAS.annotation(), List.of()),
                marks.containsKey(Mark.PROPERTY.annotation()),
                marks.containsKey(Mark.STATIC.annotation()),
                marks.containsKey(Mark.CONSTRUCTOR.annotation()));
    }

    /** Return the texts of each annotation on a method, under its simple name. */
    private static Map<String, List<String>> on(Method method) {
        Class<?> type = method.getDeclaringClass();
        return MARKS.get(type).isEmpty() ? Map.of() : marks(type, key(method));
    }

    private static Map<String, List<String>> marks(Class<?> type, String key) {
        return MARKS.get(type).getOrDefault(key, Map.of());
    }

    /** Return the name and descriptor of a method or constructor (JVMS 4.3.3, 2.9.1). */
    static String key(Executable member) {
        StringBuilder key = new StringBuilder(member.getName()).append('(');
        for (Class<?> parameter : member.getParameterTypes()) {
            key.append(parameter.descriptorString());
        }
        Class<?> result = member instanceof Method method ? method.getReturnType() : void.class;
        return key.append(')').append(result.descriptorString()).toString();
    }

    private static Map<String, Map<String, List<String>>> read(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        if (loader == null || loader == ClassLoader.getPlatformClassLoader()) {
            return Map.of();
        }
        // Other loaders may well offer another class file than the one they defined the class from.
        Map<String, Map<String, List<String>>> inFile =
                loader == ClassLoader.getSystemClassLoader() ? ClassFileMarks.of(type) : null;
        return inFile == null ? ReflectedMarks.read(type) : inFile;
    }
}
