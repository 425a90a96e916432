package org.typecontracts.internal.protocols;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contract;

/** Tells what calling an object of a class means. */
public final class CallableShape {
    private CallableShape() {}

    /**
     * Return whether objects of a class can be called.
     *
     * @param subject the class
     * @return whether there is one way to call them
     */
    public static boolean isCallable(Class<?> subject) {
        return MethodHandle.class.isAssignableFrom(subject) || subject == Method.class || method(subject) != null;
    }

    /** Return the one method that calling an object of a class means, or null if there is none or several. */
    static @Nullable Method method(Class<?> subject) {
        List<Class<?>> faces = mostSpecific(interfacesWithMembers(subject));
        if (faces.size() == 1 && isFunctional(faces.get(0), subject)) {
            return Contract.of(faces.get(0)).members().get(0).method();
        }
        return methodNamedCall(subject);
    }

    private static @Nullable Method methodNamedCall(Class<?> subject) {
        Method found = null;
        for (Method method : subject.getMethods()) {
            if (method.getName().equals("call") && !method.isBridge() && !Modifier.isStatic(method.getModifiers())) {
                if (found != null) {
                    return null;
                }
                found = method;
            }
        }
        return found;
    }

    /** Marker interfaces do not count; any other beside a functional one makes an object more than a function. */
    private static List<Class<?>> interfacesWithMembers(Class<?> subject) {
        List<Class<?>> result = new ArrayList<>();
        for (Class<?> face : interfaces(subject)) {
            if (!Contract.of(face).members().isEmpty()) {
                result.add(face);
            }
        }
        return result;
    }

    private static boolean isFunctional(Class<?> face, Class<?> subject) {
        // The class of a lambda expression; generated adapters are hidden too, but never asked about.
        boolean lambda = subject.isHidden() && subject.isSynthetic();
        return (lambda || face.isAnnotationPresent(FunctionalInterface.class))
                && Contract.of(face).members().size() == 1;
    }

    private static Set<Class<?>> interfaces(Class<?> subject) {
        Set<Class<?>> result = new LinkedHashSet<>();
        if (subject.isInterface()) {
            result.add(subject);
        }
        // What every enum is, says nothing of this one.
        for (Class<?> type = subject; type != null && type != Enum.class; type = type.getSuperclass()) {
            for (Class<?> face : type.getInterfaces()) {
                result.addAll(interfaces(face));
            }
        }
        return result;
    }

    private static List<Class<?>> mostSpecific(List<Class<?>> faces) {
        List<Class<?>> result = new ArrayList<>(faces);
        result.removeIf(face -> faces.stream().anyMatch(other -> other != face && face.isAssignableFrom(other)));
        return result;
    }
}
