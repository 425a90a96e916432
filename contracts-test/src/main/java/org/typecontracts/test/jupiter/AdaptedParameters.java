package org.typecontracts.test.jupiter;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.typecontracts.test.Adapted;

/**
 * Adapts the subject of a test class for its parameters that are marked with {@link Adapted}.
 *
 * @since 0.1.0
 */
public final class AdaptedParameters implements ParameterResolver {
    /** By name, since {@code junit-jupiter-params} may be absent. */
    private static final String PARAMETERIZED_TEST = "org.junit.jupiter.params.ParameterizedTest";

    private static final String PARAMETERIZED_CLASS = "org.junit.jupiter.params.ParameterizedClass";

    /** Create the extension; JUnit does. */
    public AdaptedParameters() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Adapted.class) && !takesArguments(parameter.getDeclaringExecutable());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String name = parameter.findAnnotation(Adapted.class).orElseThrow().value();
        Object subject = new Subjects(context).named(name);
        return IsolatedRegistry.inUse(context)
                .adapt(subject, parameter.getParameter().getType());
    }

    private static boolean takesArguments(Executable executable) {
        return executable instanceof Method
                ? isMarked(executable, PARAMETERIZED_TEST, new HashSet<>())
                : isMarked(executable.getDeclaringClass(), PARAMETERIZED_CLASS, new HashSet<>());
    }

    /** Return whether an element bears a mark, be it on an annotation of the user's own. */
    private static boolean isMarked(AnnotatedElement element, String mark, Set<Class<?>> seen) {
        for (Annotation annotation : element.getAnnotations()) {
            Class<?> type = annotation.annotationType();
            if (type.getName().equals(mark) || seen.add(type) && isMarked(type, mark, seen)) {
                return true;
            }
        }
        return false;
    }
}
