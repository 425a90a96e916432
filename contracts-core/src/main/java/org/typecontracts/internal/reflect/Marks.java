package org.typecontracts.internal.reflect;

import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.MemberMarks;

/** The annotations of this library on a class and on the methods it declares. Safe for several threads. */
public final class Marks {
    /** Where the annotations are. Computed, since whoever shades this library into another moves its packages. */
    static final String PACKAGE = Marks.class.getPackageName().replace(".internal.reflect", "");

    /**
     * The texts of each mark, under the place where it stands: {@code @Protocol} on the class, {@code size()I@Alias} on
     * a method. Of the JDK's types only: an object of this library would keep its loader alive as long as the class
     * asked.
     */
    private static final ClassValue<Map<String, List<String>>> TEXTS = new ClassValue<>() {
        @Override
        protected Map<String, List<String>> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private Marks() {}

    /**
     * Return whether a class carries an annotation itself.
     *
     * @param type the class
     * @param mark the annotation
     * @return whether it stands on the class
     */
    public static boolean isOn(Class<?> type, Mark mark) {
        return TEXTS.get(type).containsKey(mark.annotation());
    }

    /**
     * Return whether a method carries an annotation.
     *
     * @param method the method
     * @param mark the annotation
     * @return whether it stands on the method
     */
    public static boolean isOn(Method method, Mark mark) {
        return TEXTS.get(method.getDeclaringClass()).containsKey(key(method) + mark.annotation());
    }

    /**
     * Return whether one of the methods that a class declares carries one of several annotations.
     *
     * @param type the class
     * @param marks the annotations
     * @return whether one of them stands on a method
     */
    public static boolean areOnMethodsOf(Class<?> type, Mark... marks) {
        // The set of keys would be two classes more to load.
        for (Map.Entry<String, List<String>> entry : TEXTS.get(type).entrySet()) {
            String place = entry.getKey();
            for (Mark mark : marks) {
                if (place.endsWith(mark.annotation()) && !place.equals(mark.annotation())) {
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
     * @throws org.typecontracts.ContractDeclarationException if the annotation names none
     */
    public static List<Class<?>> classes(Class<?> type, Mark mark) {
        List<String> descriptors = TEXTS.get(type).get(mark.annotation());
        if (descriptors == null) {
            return List.of();
        }
        if (descriptors.isEmpty()) {
            throw EmptyMark.exception(type, mark);
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
        } catch (TypeNotPresentException | LinkageError missing) {
            return null;
        }
    }

    /**
     * Return what an annotation on a method says.
     *
     * @param method the method
     * @param mark the annotation, one of texts
     * @return the texts; none where the annotation is not there
     */
    public static List<String> texts(Method method, Mark mark) {
        return TEXTS.get(method.getDeclaringClass()).getOrDefault(key(method) + mark.annotation(), List.of());
    }

    /** Return what an author wrote above a member. */
    static MemberMarks of(Method method) {
        Map<String, List<String>> texts = TEXTS.get(method.getDeclaringClass());
        if (texts.isEmpty()) {
            return MemberMarks.NONE;
        }
        String key = key(method);
        return new MemberMarks(
                texts.getOrDefault(key + Mark.ALIAS.annotation(), List.of()),
                texts.containsKey(key + Mark.PROPERTY.annotation()),
                texts.containsKey(key + Mark.STATIC.annotation()),
                texts.containsKey(key + Mark.CONSTRUCTOR.annotation()));
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

    private static Map<String, List<String>> read(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        if (isOfPlatform(type, loader)) {
            return Map.of();
        }
        // Other loaders may well offer another class file than the one they defined the class from.
        Map<String, List<String>> inFile =
                loader == ClassLoader.getSystemClassLoader() ? ClassFileMarks.of(type) : null;
        return inFile == null ? ReflectedMarks.read(type) : inFile;
    }

    /** Whether the class is the JDK's: what an agent adds to the JVM's class path is in no named module. */
    private static boolean isOfPlatform(Class<?> type, @Nullable ClassLoader loader) {
        return (loader == null || loader == ClassLoader.getPlatformClassLoader())
                && type.getModule().isNamed();
    }
}
