package org.typecontracts.internal.reflect;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.typecontracts.Alias;
import org.typecontracts.NotConforming;
import org.typecontracts.Protocol;
import org.typecontracts.VirtualSubclassOf;

/** Reads this library's annotations by reflection, where no class file is at hand. */
final class ReflectedMarks {
    private static final String PACKAGE = Protocol.class.getPackageName();

    private ReflectedMarks() {}

    /** Return what {@link ClassFileMarks#read} would return. */
    static Map<String, Map<String, List<String>>> read(Class<?> type) {
        Map<String, Map<String, List<String>>> marks = new HashMap<>();
        add(marks, "", type);
        for (Method method : DeclaredMembers.readableMethods(type)) {
            add(marks, Marks.key(method), method);
        }
        return Map.copyOf(marks);
    }

    private static void add(Map<String, Map<String, List<String>>> marks, String key, AnnotatedElement element) {
        Map<String, List<String>> found = new HashMap<>();
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            if (annotation.annotationType().getPackageName().equals(PACKAGE)) {
                found.put(annotation.annotationType().getSimpleName(), texts(annotation, element));
            }
        }
        if (!found.isEmpty()) {
            marks.put(key, found);
        }
    }

    private static List<String> texts(Annotation annotation, AnnotatedElement element) {
        if (annotation instanceof Alias alias) {
            return List.of(alias.value());
        }
        try {
            return descriptors(annotation);
        } catch (TypeNotPresentException missing) {
            return descriptorsInFile((Class<?>) element, annotation);
        }
    }

    private static List<String> descriptors(Annotation annotation) {
        Class<?>[] named = annotation instanceof VirtualSubclassOf registered
                ? registered.value()
                : annotation instanceof NotConforming excluded ? excluded.value() : new Class<?>[0];
        List<String> descriptors = new ArrayList<>();
        for (Class<?> type : named) {
            descriptors.add(type.descriptorString());
        }
        return descriptors;
    }

    /** Reflection tells of several classes nothing if one of them is missing. */
    private static List<String> descriptorsInFile(Class<?> type, Annotation annotation) {
        Map<String, Map<String, List<String>>> inFile = ClassFileMarks.of(type);
        return inFile == null
                ? List.of()
                : inFile.getOrDefault("", Map.of())
                        .getOrDefault(annotation.annotationType().getSimpleName(), List.of());
    }
}
