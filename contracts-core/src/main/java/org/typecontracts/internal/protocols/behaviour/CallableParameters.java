package org.typecontracts.internal.protocols.behaviour;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.ContractShape;
import org.typecontracts.internal.language.Subtyping;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.ClassReader;

/** Tells what the objects of a class take when they are called. */
final class CallableParameters {
    private CallableParameters() {}

    /**
     * Return the types of the arguments. A class that implements a generic interface with a certain type argument takes
     * no more than that, although the interface's method takes any object.
     *
     * @param subject the class
     * @param method the method that calling its objects means
     * @return the types of the parameters of the class's own method, if it has one that the interface's leads to; else
     *     those of the interface's
     */
    static Class<?>[] of(Class<?> subject, Method method) {
        try {
            return find(subject, method);
        } catch (UnreadableClassException unreadable) {
            return method.getParameterTypes();
        }
    }

    private static Class<?>[] find(Class<?> subject, Method method) {
        if (method.getDeclaringClass().getTypeParameters().length > 0) {
            for (ContractMember member : members(subject, method.getDeclaringClass())) {
                Class<?>[] parameters = erased(member.signature().parameters());
                if (ClassReader.method(member.declaration()).equals(method)
                        && declares(subject, method.getName(), parameters)) {
                    return parameters;
                }
            }
        }
        return method.getParameterTypes();
    }

    private static List<ContractMember> members(Class<?> subject, Class<?> face) {
        Type seen = new Subtyping(ClassReader.known())
                .asSuper(ClassType.generic(ClassReader.declaration(subject)), ClassReader.declaration(face));
        ClassType type = (ClassType) Objects.requireNonNull(seen, "the class has the method from there");
        return ContractShape.of(type, ClassReader.known()).members();
    }

    private static Class<?>[] erased(List<Type> types) {
        return types.stream().map(ClassReader::erasure).toArray(Class<?>[]::new);
    }

    /** Whether a class has a method that was not added by the compiler. */
    private static boolean declares(Class<?> subject, String name, Class<?>[] parameters) {
        return ClassReader.publicMethods(subject).stream()
                .filter(method -> !method.isBridge() && method.getName().equals(name))
                .anyMatch(method -> Arrays.equals(method.getParameterTypes(), parameters));
    }
}
