package org.typecontracts.internal.adapter;

import java.io.NotSerializableException;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.typecontracts.internal.reflect.KnownMethods;

/**
 * Refuses to serialise adapters to a contract that is {@link Serializable}.
 *
 * <p>They would be written without complaint, and nobody could read them: no JVM finds a hidden class by its name, the
 * one that made it included.
 */
final class Serialization {
    /** The method that is asked for what is to be written instead of an object (Java Object Serialization, 2.5). */
    private static final String REPLACING = "writeReplace";

    private Serialization() {}

    /** Return whether a contract, an abstract class, says itself what is to be written instead of its objects. */
    static boolean isReplacedBy(Class<?> contract) {
        for (Class<?> type = contract; type != null && !type.isInterface(); type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (isReplacing(method)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A private method replaces nothing but objects of the very class. */
    private static boolean isReplacing(Method method) {
        return method.getName().equals(REPLACING)
                && method.getParameterCount() == 0
                && !Modifier.isPrivate(method.getModifiers());
    }

    /** Return the method that refuses. */
    static AdapterMethod refusing(AdapterPlan plan) {
        MethodHandle refuse = KnownMethods.statically(
                MethodHandles.lookup(),
                Serialization.class,
                "refuse",
                MethodType.methodType(Object.class, Class.class));
        return AdapterMethod.of(
                REPLACING, MethodHandles.dropArguments(refuse.bindTo(plan.contract()), 0, Object.class));
    }

    static Object refuse(Class<?> contract) throws NotSerializableException {
        throw new NotSerializableException("an adapter to [" + contract.getName()
                + "], whose class nobody finds again; write its target, Contracts.unwrap(adapter), and adapt that when"
                + " it is read");
    }
}
