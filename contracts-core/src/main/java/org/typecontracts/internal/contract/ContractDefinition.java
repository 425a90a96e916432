package org.typecontracts.internal.contract;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.InstanceHook;
import org.typecontracts.Protocol;
import org.typecontracts.SubclassHook;

/**
 * A contract as it is asked about: the class, the type as written, and what the declaration says of itself.
 *
 * @param type the interface or abstract class
 * @param written the type as written: the class itself, or a parametrised type of it
 * @param structural whether this question takes the contract as a protocol although it may lack the mark
 * @param lookup the reach that the caller handed in, or null for the library's own
 * @param subclassHook the contract's own say over classes, or null
 * @param instanceHook the contract's own say over objects, or null
 */
public record ContractDefinition(
        Class<?> type,
        Type written,
        boolean structural,
        MethodHandles.@Nullable Lookup lookup,
        @Nullable Hook subclassHook,
        @Nullable Hook instanceHook) {

    /**
     * Read and validate a contract.
     *
     * @param written a class or a parametrised type
     * @param structural whether to take it as a protocol without the mark
     * @param lookup the caller's reach, or null
     * @return the definition
     * @throws ContractDeclarationException if the type cannot be a contract, or declares itself wrongly
     */
    public static ContractDefinition of(Type written, boolean structural, MethodHandles.@Nullable Lookup lookup) {
        Class<?> type = rawClass(Objects.requireNonNull(written, "contract is null; name an interface"));
        requireContract(type);
        if (isMarked(type) || structural) {
            requireProtocol(type);
        }
        return new ContractDefinition(
                type,
                written,
                structural,
                lookup,
                Hook.declaredBy(type, SubclassHook.class, Class.class),
                Hook.declaredBy(type, InstanceHook.class, Object.class));
    }

    /**
     * Return whether a class carries the protocol mark itself.
     *
     * @param type any class
     * @return whether it is marked
     */
    public static boolean isMarked(Class<?> type) {
        return type.isAnnotationPresent(Protocol.class);
    }

    /**
     * Return whether the question was written with type arguments.
     *
     * @return whether it is parametrised
     */
    public boolean isParametrised() {
        return written != type;
    }

    private static Class<?> rawClass(Type written) {
        if (written instanceof Class<?> type) {
            return type;
        }
        if (written instanceof ParameterizedType parametrised) {
            requireKnownArguments(parametrised);
            return (Class<?>) parametrised.getRawType();
        }
        throw new ContractDeclarationException(
                "[" + written.getTypeName() + "] is not a contract; name an interface or an abstract class");
    }

    private static void requireKnownArguments(ParameterizedType parametrised) {
        List<String> unknown = FreeVariables.of(parametrised);
        if (!unknown.isEmpty()) {
            throw new ContractDeclarationException("[" + parametrised.getTypeName() + "] leaves "
                    + String.join(", ", unknown) + " open, so it cannot be answered; write a type in its place, or ask"
                    + " about the class without type arguments");
        }
    }

    private static void requireContract(Class<?> type) {
        if (type.isPrimitive() || type.isArray()) {
            throw new ContractDeclarationException("[" + type.getTypeName() + "] is not a contract: it is "
                    + (type.isArray() ? "an array" : "a primitive type")
                    + "; a contract is an interface or an abstract class");
        }
        if (isMarked(type) && (!type.isInterface() || type.isAnnotation())) {
            throw new ContractDeclarationException("@Protocol stands on [" + type.getTypeName() + "], which is "
                    + (type.isAnnotation() ? "an annotation type" : "a class")
                    + "; a protocol is an interface: declare one, or remove the mark");
        }
        if (!type.isInterface() && !Modifier.isAbstract(type.getModifiers())) {
            throw new ContractDeclarationException("[" + type.getTypeName() + "] is not a contract: it is a "
                    + (Modifier.isFinal(type.getModifiers()) ? "final" : "concrete")
                    + " class; a contract is an interface or an abstract class");
        }
    }

    private static void requireProtocol(Class<?> type) {
        if (!type.isInterface() || type.isAnnotation()) {
            throw new ContractDeclarationException("[" + type.getTypeName()
                    + "] cannot be taken as a protocol: it is not an interface; use it as a nominal contract");
        }
        if (type.isSealed()) {
            throw new ContractDeclarationException("[" + type.getTypeName()
                    + "] cannot be a protocol: it is sealed, so nothing outside its permits clause can become one;"
                    + " remove the seal, or use it as a nominal contract");
        }
    }
}
