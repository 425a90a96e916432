package org.typecontracts.internal.contract;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.ContractShape;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.DeclaredAnnotations;

/** Tells what calling an object of a class means, whatever the name. */
public final class FunctionalMethod {
    private FunctionalMethod() {}

    /**
     * Return the one method that calling an object of a class means.
     *
     * @param subject the class
     * @return the method of its one functional interface, else its one method named {@code call}; null if there is none
     *     or several, or if the class mentions a missing one
     */
    public static @Nullable Method of(Class<?> subject) {
        try {
            return find(subject);
        } catch (UnreadableClassException unreadable) {
            return null;
        }
    }

    private static @Nullable Method find(Class<?> subject) {
        List<Class<?>> faces = mostSpecific(interfacesWithMembers(subject));
        if (faces.size() == 1 && isFunctional(faces.get(0), subject)) {
            return ClassReader.method(members(faces.get(0)).get(0).declaration());
        }
        return methodNamedCall(subject);
    }

    private static List<ContractMember> members(Class<?> face) {
        return ContractShape.of(ClassReader.declaration(face), ClassReader.known())
                .members();
    }

    private static @Nullable Method methodNamedCall(Class<?> subject) {
        Method found = null;
        for (Method method : ClassReader.publicMethods(subject)) {
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
            if (!members(face).isEmpty()) {
                result.add(face);
            }
        }
        return result;
    }

    private static boolean isFunctional(Class<?> face, Class<?> subject) {
        // The class of a lambda expression; generated adapters are hidden too, but never asked about.
        boolean lambda = subject.isHidden() && subject.isSynthetic();
        return members(face).size() == 1
                && (lambda
                        || DeclaredAnnotations.have(face, FunctionalInterface.class)
                        || offersNothingElse(subject, face));
    }

    /**
     * An interface may be functional without the mark, but a class that implements it, as {@code String} does
     * {@code Comparable}, may be much else. Of an interface itself nobody knows what its objects are besides.
     */
    private static boolean offersNothingElse(Class<?> subject, Class<?> face) {
        if (subject.isInterface()) {
            return false;
        }
        Set<String> expected = new HashSet<>();
        for (Class<?> type : List.of(face, Object.class)) {
            for (Method method : ClassReader.publicMethods(type)) {
                expected.add(method.getName());
            }
        }
        for (Method method : ClassReader.publicMethods(subject)) {
            if (!Modifier.isStatic(method.getModifiers()) && !expected.contains(method.getName())) {
                return false;
            }
        }
        return true;
    }

    private static Set<Class<?>> interfaces(Class<?> subject) {
        Set<Class<?>> result = new LinkedHashSet<>();
        if (subject.isInterface()) {
            result.add(subject);
        }
        addInterfaces(subject, result);
        return result;
    }

    /** Add all that stands above a class, and above an interface only once. */
    private static void addInterfaces(Class<?> subject, Set<Class<?>> result) {
        // What every enum is, says nothing of this one.
        for (Class<?> type = subject; type != null && type != Enum.class; type = type.getSuperclass()) {
            for (Class<?> face : type.getInterfaces()) {
                if (result.add(face)) {
                    addInterfaces(face, result);
                }
            }
        }
    }

    private static List<Class<?>> mostSpecific(List<Class<?>> faces) {
        List<Class<?>> result = new ArrayList<>(faces);
        result.removeIf(face -> faces.stream().anyMatch(other -> other != face && face.isAssignableFrom(other)));
        return result;
    }
}
