package org.typecontracts.internal.reflect;

import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationFormatError;
import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotations. The JVM reads all of an element together, or none: one of another library that mentions a class
 * that is missing, an enum for example, hides the others.
 */
public final class DeclaredAnnotations {
    private DeclaredAnnotations() {}

    /** Return the annotations that stand on an element itself, or null if they cannot be read. */
    static Annotation @Nullable [] of(AnnotatedElement element) {
        try {
            return element.getDeclaredAnnotations();
        } catch (LinkageError | AnnotationFormatError | RuntimeException unreadable) {
            return null;
        }
    }

    /**
     * Return whether an annotation is seen on an element itself.
     *
     * @param element the element
     * @param annotation the annotation's type
     * @return whether it stands there; false if that cannot be read
     */
    public static boolean have(AnnotatedElement element, Class<? extends Annotation> annotation) {
        return of(element) != null && element.isAnnotationPresent(annotation);
    }
}
