package org.typecontracts.internal.contract;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.typecontracts.internal.reflect.Mark;
import org.typecontracts.internal.reflect.Marks;

/** Finds the class of a contract in what is written, and refuses a class that can be none. */
public final class ContractClass {
    private ContractClass() {}

    /**
     * Return whether a class carries the protocol mark itself.
     *
     * @param type any class
     * @return whether it is marked
     */
    public static boolean isMarked(Class<?> type) {
        return Marks.isOn(type, Mark.PROTOCOL);
    }

    /**
     * Return whether a class may be a contract.
     *
     * @param type any class
     * @return whether it is an interface or an abstract class
     */
    public static boolean isFit(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers()) && !type.isPrimitive() && !type.isArray();
    }

    /** The class of a contract, which is an interface or an abstract class, and may stand with type arguments. */
    static Class<?> of(Type written) {
        Class<?> type = rawClass(Objects.requireNonNull(written, "contract is null; name an interface"));
        requireDeclared(type);
        if (isMarked(type)) {
            requireUnsealed(type);
        }
        return type;
    }

    private static Class<?> rawClass(Type written) {
        if (written instanceof Class<?> type) {
            return type;
        }
        if (written instanceof ParameterizedType parametrised) {
            requireKnownArguments(parametrised);
            return (Class<?>) parametrised.getRawType();
        }
        throw UnfitContract.neitherClassNorParametrised(written);
    }

    private static void requireKnownArguments(ParameterizedType parametrised) {
        List<String> unknown = FreeVariables.of(parametrised);
        if (!unknown.isEmpty()) {
            throw UnfitContract.open(parametrised, unknown);
        }
    }

    private static void requireDeclared(Class<?> type) {
        if (type.isPrimitive() || type.isArray()) {
            throw UnfitContract.undeclared(type);
        }
        boolean isAbstract = Modifier.isAbstract(type.getModifiers());
        if (isMarked(type) && (!isAbstract || type.isEnum() || type.isAnnotation())) {
            throw UnfitContract.wronglyMarked(type);
        }
        if (!isAbstract) {
            throw UnfitContract.concrete(type);
        }
    }

    /** Refuse what cannot be a protocol, marked or not. */
    static void requireProtocol(Class<?> type) {
        if (!type.isInterface() || type.isAnnotation()) {
            throw UnfitContract.noPlainInterface(type);
        }
        requireUnsealed(type);
    }

    private static void requireUnsealed(Class<?> type) {
        if (type.isSealed()) {
            throw UnfitContract.sealed(type);
        }
    }
}
