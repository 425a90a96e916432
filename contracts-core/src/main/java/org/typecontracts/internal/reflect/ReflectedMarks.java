package org.typecontracts.internal.reflect;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads this library's annotations by reflection, where no class file is at hand. */
final class ReflectedMarks {
    private ReflectedMarks() {}

    /** Return what {@link ClassFileMarks#read} would return. */
    static Map<String, List<String>> read(Class<?> type) {
        Map<String, List<String>> texts = new HashMap<>();
        add(texts, "", type, type);
        for (Method method : DeclaredMembers.readableMethods(type)) {
            add(texts, Marks.key(method), method, type);
        }
        return Map.copyOf(texts);
    }

    private static void add(
            Map<String, List<String>> texts, String element, AnnotatedElement annotated, Class<?> type) {
        Annotation[] annotations = DeclaredAnnotations.of(annotated);
        if (annotations == null) {
            addFromFile(texts, element, type);
            return;
        }
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().getPackageName().equals(Marks.PACKAGE)) {
                List<String> said = texts(annotation, annotated);
                if (said != null) {
                    texts.put(place(element, annotation), said);
                }
            }
        }
    }

    /** Where there is no file either, nobody can tell what stands there. */
    private static void addFromFile(Map<String, List<String>> texts, String element, Class<?> type) {
        Map<String, List<String>> inFile = ClassFileMarks.of(type);
        if (inFile != null) {
            inFile.forEach((place, said) -> {
                if (place.startsWith(element + "@")) {
                    texts.put(place, said);
                }
            });
        }
    }

    private static String place(String element, Annotation annotation) {
        return element + "@" + annotation.annotationType().getSimpleName();
    }

    /** The texts of an annotation, or null if they cannot be known. */
    private static @Nullable List<String> texts(Annotation annotation, AnnotatedElement element) {
        try {
            return texts(value(annotation));
        } catch (TypeNotPresentException missing) {
            return descriptorsInFile((Class<?>) element, annotation);
        }
    }

    /** What an annotation says, or null if it is just there. It may be one of another copy of this library. */
    private static @Nullable Object value(Annotation annotation) {
        for (Method element : annotation.annotationType().getDeclaredMethods()) {
            if (element.getName().equals("value")) {
                try {
                    return element.invoke(annotation);
                } catch (InvocationTargetException thrown) {
                    throw Thrown.unchanged(thrown.getCause());
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError("This library's annotations are public", impossible);
                }
            }
        }
        return null;
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof String text) {
            return List.of(text);
        }
        if (value instanceof String[] several) {
            return List.of(several);
        }
        List<String> descriptors = new ArrayList<>();
        if (value instanceof Class<?>[] named) {
            for (Class<?> type : named) {
                descriptors.add(type.descriptorString());
            }
        }
        return descriptors;
    }

    /** Reflection tells of several classes nothing if one of them is missing. */
    private static @Nullable List<String> descriptorsInFile(Class<?> type, Annotation annotation) {
        Map<String, List<String>> inFile = ClassFileMarks.of(type);
        return inFile == null ? null : inFile.get(place("", annotation));
    }
}
