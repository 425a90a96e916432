package org.typecontracts.internal.reflect;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.typecontracts.Alias;
import org.typecontracts.Law;
import org.typecontracts.Protocol;

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
                found.put(annotation.annotationType().getSimpleName(), texts(annotation));
            }
        }
        if (!found.isEmpty()) {
            marks.put(key, found);
        }
    }

    private static List<String> texts(Annotation annotation) {
        if (annotation instanceof Alias alias) {
            return List.of(alias.value());
        }
        return annotation instanceof Law law ? List.of(law.value()) : List.of();
    }
}
