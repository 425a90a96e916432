package org.typecontracts.internal.contract;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.List;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.Mark;

/**
 * Says why a type cannot be a contract.
 *
 * <p>The exceptions are declared as {@link RuntimeException}: when the JVM verifies a class it loads whatever type that
 * throws, and those who ask are on the way of every first check.
 */
final class UnfitContract {
    private UnfitContract() {}

    /** It is neither a class nor a parametrised type. */
    static RuntimeException neitherClassNorParametrised(Type written) {
        return new ContractDeclarationException(
                "[" + written.getTypeName() + "] is not a contract; name an interface or an abstract class");
    }

    /** Variables stand in it that nobody binds. */
    static RuntimeException open(Type written, List<String> unknown) {
        return new ContractDeclarationException("[" + written.getTypeName() + "] leaves " + String.join(", ", unknown)
                + " open, so it cannot be answered; write a type in its place, or ask"
                + " about the class without type arguments");
    }

    /** It is primitive or an array. */
    static RuntimeException undeclared(Class<?> type) {
        return new ContractDeclarationException("[" + type.getTypeName() + "] is not a contract: it is "
                + (type.isArray() ? "an array" : "a primitive type")
                + "; a contract is an interface or an abstract class");
    }

    /** It carries the mark of a protocol, and is none. */
    static RuntimeException wronglyMarked(Class<?> type) {
        return new ContractDeclarationException("@Protocol stands on [" + type.getTypeName() + "], which is "
                + (type.isAnnotation() ? "an annotation type" : type.isEnum() ? "an enum" : "a concrete class")
                + "; a protocol is an interface or an abstract class: declare one, or remove the mark");
    }

    /** It is a class that is not abstract. */
    static RuntimeException concrete(Class<?> type) {
        return new ContractDeclarationException("[" + type.getTypeName() + "] is not a contract: it is a "
                + (Modifier.isFinal(type.getModifiers()) ? "final" : "concrete")
                + " class; a contract is an interface or an abstract class");
    }

    /** It is asked to be a protocol, and is an abstract class or an annotation type. */
    static RuntimeException noPlainInterface(Class<?> type) {
        return new ContractDeclarationException("[" + type.getTypeName() + "] cannot be taken as a protocol: it is "
                + (type.isAnnotation() ? "an annotation type" : "not an interface")
                + "; use it as a nominal contract");
    }

    /** It is asked to be a protocol, and is sealed. */
    static RuntimeException sealed(Class<?> type) {
        return new ContractDeclarationException("[" + type.getTypeName()
                + "] cannot be a protocol: it is sealed, so nothing outside its permits clause can become one;"
                + " remove the seal, or use it as a nominal contract");
    }

    /** It is to be met by what can be called, and has not just one member. */
    static RuntimeException notFunctional(Class<?> type, int members) {
        return new ContractDeclarationException("[" + type.getTypeName() + "] is not functional: it has " + members
                + " members; name an interface with just one");
    }

    /** A member has the name of a method of Object, and another result. */
    static RuntimeException notImplementable(Class<?> type, String member) {
        return new ContractDeclarationException("[" + type.getTypeName() + "] cannot be a contract: no class can"
                + " implement [" + member + "], since its result is not that of Object." + member
                + "(); give it another name or result");
    }

    /** A mark of members stands on a method that is none. */
    static RuntimeException noMember(Method method, Mark mark, String obstacle) {
        return new ContractDeclarationException(mark.annotation() + " stands on [" + method.getName() + "] of ["
                + method.getDeclaringClass().getTypeName() + "], which is no member of the contract, but " + obstacle
                + "; remove it");
    }

    /** A member has an annotation for aliases, and none. */
    static RuntimeException namedNothing(Method method) {
        return new ContractDeclarationException("@Alias stands on [" + method.getName() + "] of ["
                + method.getDeclaringClass().getTypeName() + "] without a name; name a method, or remove it");
    }

    /** A member has an alias that nothing can have for a name. */
    static RuntimeException misnamed(Class<?> type, String member, String alias) {
        return new ContractDeclarationException("@Alias stands on [" + member + "] of [" + type.getTypeName()
                + "] with [" + alias + "], which is no Java identifier; name a method, or leave it out");
    }

    /** A member has an alias several times. */
    static RuntimeException namedTwice(Class<?> type, String member, String alias) {
        return new ContractDeclarationException("@Alias stands on [" + member + "] of [" + type.getTypeName()
                + "] with [" + alias + "] twice; name it once");
    }

    /** A member asks for a constructor, and for something with a name. */
    static RuntimeException noMereConstructor(Class<?> type, String member) {
        return new ContractDeclarationException("@Constructor stands on [" + member + "] of [" + type.getTypeName()
                + "] beside another mark, and a constructor has no other name and is no property;"
                + " keep @Constructor alone, or remove it");
    }

    /** A member is marked as a property, and neither reads nor writes one. */
    static RuntimeException noProperty(Class<?> type, String member) {
        return new ContractDeclarationException("@Property stands on [" + member + "] of [" + type.getTypeName()
                + "], which is none; a property is T x() or void x(T value)");
    }

    /** A method is marked as a law, and cannot be asked as one. */
    static RuntimeException noLaw(Method method) {
        return new ContractDeclarationException("@Law stands on [" + method.toGenericString()
                + "]; a law has the shape static boolean " + method.getName() + "("
                + method.getDeclaringClass().getSimpleName() + " subject, ..), or void and throws AssertionError");
    }

    /** A law has no sentence. */
    static RuntimeException unspokenLaw(Method method) {
        return new ContractDeclarationException("@Law stands on [" + method.toGenericString()
                + "] without a sentence; say what holds, as in @Law(\"a size is never negative\")");
    }

    /** A method is marked as a hook, and cannot be asked as one. */
    static RuntimeException noHook(Method method, Mark mark, Class<?> argument) {
        return new ContractDeclarationException(mark.annotation() + " stands on [" + method.toGenericString()
                + "]; a hook has the shape static HookResult " + method.getName() + "(" + argument.getSimpleName()
                + (argument == Class.class ? "<?>" : "") + " subject, Class<?> contract)");
    }

    /** Neither the library nor the caller can reach a hook. */
    static RuntimeException hiddenHook(Method method) {
        return new ContractDeclarationException("The hook [" + method.toGenericString()
                + "] cannot be reached; make it and its contract public and export or open the package "
                + method.getDeclaringClass().getPackageName()
                + " to org.typecontracts.core, or hand in a MethodHandles.Lookup that reaches it");
    }

    /** It has several hooks of one kind. */
    static RuntimeException severalHooks(Class<?> type, int count, Mark mark) {
        return new ContractDeclarationException(
                "[" + type.getTypeName() + "] declares " + count + " " + mark.annotation() + " methods; keep one");
    }

    /** It mentions a class which is missing at run time. */
    static RuntimeException unreadable(Class<?> type, UnreadableClassException missing) {
        ContractDeclarationException exception = new ContractDeclarationException("[" + type.getTypeName()
                + "] cannot be a contract: [" + missing.unreadable() + "] mentions [" + missing.missing()
                + "], which " + missing.obstacle() + "; make it " + missing.remedy() + " the class loader of ["
                + missing.unreadable() + "]");
        exception.initCause(missing);
        return exception;
    }
}
