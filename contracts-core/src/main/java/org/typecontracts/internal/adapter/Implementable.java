package org.typecontracts.internal.adapter;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Tells whether a class can be written that implements a contract, if only the contract can be reached. */
final class Implementable {
    private Implementable() {}

    /** Return what in a contract itself forbids implementing it, as a sentence with the remedy, or null. */
    static @Nullable String obstacle(Class<?> contract) {
        if (contract.isPrimitive() || contract.isArray()) {
            return "[" + contract.getTypeName() + "] is neither an interface nor an abstract class; name one";
        }
        String obstacle = inItsKind(contract);
        if (obstacle == null && !contract.isInterface()) {
            obstacle = inItsMembers(contract);
        }
        return obstacle == null ? null : "Contract [" + contract.getName() + "] " + obstacle;
    }

    private static @Nullable String inItsKind(Class<?> contract) {
        if (contract.isAnnotation()) {
            return "is an annotation type; take an ordinary interface";
        }
        if (Modifier.isFinal(contract.getModifiers())) {
            return "is final, and an adapter would extend it; take an interface";
        }
        if (contract.isSealed()) {
            return "is sealed, and an adapter is none of the classes that it permits; take an interface that is not"
                    + " sealed";
        }
        return contract.isHidden() ? "is a hidden class, which no adapter can name; take an ordinary interface" : null;
    }

    private static @Nullable String inItsMembers(Class<?> contract) {
        if (!isUsable(constructor(contract))) {
            return "has no constructor without arguments that an adapter could call; add one that is not private, or"
                    + " take an interface";
        }
        Method hidden = HiddenAbstracts.foreignTo(contract);
        return hidden == null ? null : outOfReach(hidden);
    }

    /** Return whether only a class of the same package can implement a contract. */
    static boolean needsItsOwnPackage(Class<?> contract) {
        if (!Modifier.isPublic(contract.getModifiers())) {
            return true;
        }
        if (contract.isInterface()) {
            return false;
        }
        Constructor<?> constructor = constructor(contract);
        return constructor == null
                || HiddenAbstracts.isPackagePrivate(constructor.getModifiers())
                || !HiddenAbstracts.of(contract).isEmpty();
    }

    private static @Nullable Constructor<?> constructor(Class<?> contract) {
        try {
            return contract.getDeclaredConstructor();
        } catch (NoSuchMethodException absent) {
            return null;
        }
    }

    private static boolean isUsable(@Nullable Constructor<?> constructor) {
        return constructor != null && !Modifier.isPrivate(constructor.getModifiers());
    }

    private static String outOfReach(Method hidden) {
        Class<?> owner = hidden.getDeclaringClass();
        return "inherits the abstract [" + hidden.getName() + "] of [" + owner.getName()
                + "], which only classes of package [" + owner.getPackageName()
                + "] can implement; make it protected, or take an interface";
    }
}
