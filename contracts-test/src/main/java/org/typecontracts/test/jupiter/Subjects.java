package org.typecontracts.test.jupiter;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.typecontracts.test.Subject;

/** The objects that a test and the tests around it provide by {@link Subject}. */
final class Subjects {
    private final ExtensionContext context;

    Subjects(ExtensionContext context) {
        this.context = context;
    }

    /**
     * Return an object.
     *
     * @param name the name of its field or method; empty for the only one
     * @return the object
     */
    Object named(String name) {
        List<Object> instances = new ArrayList<>(context.getTestInstances()
                .orElseThrow(() -> new ParameterResolutionException("[" + testClass()
                        + "] is not there yet, and so has no subject to adapt; take the parameter in a test or in"
                        + " @BeforeEach"))
                .getAllInstances());
        for (int inner = instances.size() - 1; inner >= 0; inner--) {
            List<Member> providers = providers(instances.get(inner).getClass(), name);
            if (!providers.isEmpty()) {
                return value(only(providers), instances.get(inner));
            }
        }
        throw new ParameterResolutionException("[" + testClass() + "] has no subject"
                + (name.isEmpty() ? "" : " named [" + name + "]")
                + " to adapt; mark a field or a method without parameters with @Subject");
    }

    private String testClass() {
        return context.getRequiredTestClass().getTypeName();
    }

    private static List<Member> providers(Class<?> testClass, String name) {
        List<Member> providers = new ArrayList<>();
        providers.addAll(AnnotationSupport.findAnnotatedFields(
                testClass, Subject.class, field -> isMeant(field, name), HierarchyTraversalMode.TOP_DOWN));
        AnnotationSupport.findAnnotatedMethods(testClass, Subject.class, HierarchyTraversalMode.TOP_DOWN).stream()
                .filter(method -> isMeant(method, name))
                .forEach(providers::add);
        return providers;
    }

    private static <M extends AnnotatedElement & Member> boolean isMeant(M member, String name) {
        return name.isEmpty() || member.getName().equals(name);
    }

    private static Member only(List<Member> providers) {
        if (providers.size() > 1) {
            List<String> names = providers.stream().map(Member::getName).toList();
            throw new ParameterResolutionException(
                    "There are several subjects to adapt, " + names + "; name one: @Adapted(\"" + names.get(0) + "\")");
        }
        return providers.get(0);
    }

    private static Object value(Member provider, Object instance) {
        @Nullable
        Object value = provider instanceof Field field
                ? ReflectionSupport.tryToReadFieldValue(field, instance)
                        .getOrThrow(exception -> new ParameterResolutionException(
                                "The subject [" + field + "] cannot be read", exception))
                : ReflectionSupport.invokeMethod(requireWithoutParameters((Method) provider), instance);
        if (value == null) {
            throw new ParameterResolutionException("The subject [" + provider.getName()
                    + "] is null; assign it before the test, in a field's initializer or in @BeforeEach");
        }
        return value;
    }

    private static Method requireWithoutParameters(Method provider) {
        if (provider.getParameterCount() > 0) {
            throw new ParameterResolutionException("The subject [" + provider.getName()
                    + "] takes parameters, which nothing provides; make it a method without parameters, or a field");
        }
        return provider;
    }
}
