package org.typecontracts.internal.contract;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.ContractShape;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.AccessRights;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Mark;
import org.typecontracts.internal.reflect.Marks;

/**
 * A contract as it is asked about: the class, the type as written, and what the declaration says of itself.
 *
 * <p>Immutable and thread-safe.
 */
public final class ContractDefinition {
    private final Class<?> type;
    private final Type written;
    private final boolean structural;
    private final boolean callable;
    private final MethodHandles.@Nullable Lookup lookup;
    private final @Nullable Hook subclassHook;
    private final @Nullable Hook instanceHook;
    private volatile @Nullable ContractShape shape;

    private ContractDefinition(
            Class<?> type, Type written, boolean structural, boolean callable, MethodHandles.@Nullable Lookup lookup) {
        this.type = type;
        this.written = written;
        this.structural = structural;
        this.callable = callable;
        this.lookup = lookup;
        HookSearch hooks = new HookSearch(type, lookup);
        this.subclassHook = hooks.find(Mark.SUBCLASS_HOOK, Class.class);
        this.instanceHook = hooks.find(Mark.INSTANCE_HOOK, Object.class);
    }

    /**
     * Read and validate a contract.
     *
     * @param written a class or a parametrised type
     * @param structural whether to take it as a protocol without the mark
     * @param lookup the caller's lookup, or null
     * @return the definition
     * @throws ContractDeclarationException if the type cannot be a contract, or declares itself wrongly
     */
    public static ContractDefinition of(Type written, boolean structural, MethodHandles.@Nullable Lookup lookup) {
        Class<?> type = rawClass(Objects.requireNonNull(written, "contract is null; name an interface"));
        requireContract(type);
        if (structural) {
            requireInterface(type);
        }
        if ((isMarked(type) || structural) && type.isSealed()) {
            throw UnfitContract.sealed(type);
        }
        ContractDefinition definition = new ContractDefinition(type, written, structural, false, lookup);
        if (Marks.areOnMethodsOf(type, Mark.ALIAS, Mark.CONSTRUCTOR, Mark.PROPERTY)) {
            // What is wrong with the marks is told at once, and not when somebody first asks.
            definition.shape();
        }
        return definition;
    }

    /**
     * Read and validate a contract that is met by what can be called so, whatever the name.
     *
     * @param written a functional interface, or a parametrised type of one
     * @return the definition
     * @throws ContractDeclarationException if the type cannot be a protocol, or has not just one member
     */
    public static ContractDefinition callable(Type written) {
        ContractDefinition structural = of(written, true, null);
        ContractDefinition definition = new ContractDefinition(structural.type, written, true, true, null);
        List<ContractMember> members = definition.shape().members();
        if (members.size() != 1) {
            throw UnfitContract.notFunctional(definition.type, members.size());
        }
        return definition;
    }

    /**
     * Return the class of the contract.
     *
     * @return the interface or abstract class
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Return the type as written.
     *
     * @return the class itself, or a parametrised type of it
     */
    public Type written() {
        return written;
    }

    /**
     * Return whether this question takes the contract as a protocol although it may lack the mark.
     *
     * @return whether it was asked for structurally
     */
    public boolean isStructural() {
        return structural;
    }

    /**
     * Return the lookup that the caller handed in.
     *
     * @return the lookup, or null if the library's own rights are to do
     */
    public MethodHandles.@Nullable Lookup lookup() {
        return lookup;
    }

    /**
     * Return the rights with which members are accessed for this contract.
     *
     * @return the library's own rights, or the caller's besides
     */
    public AccessRights accessRights() {
        return lookup == null ? AccessRights.ofThisModule() : AccessRights.with(lookup);
    }

    /**
     * Return the contract's own say over classes.
     *
     * @return the hook, or null
     */
    public @Nullable Hook subclassHook() {
        return subclassHook;
    }

    /**
     * Return the contract's own say over objects.
     *
     * @return the hook, or null
     */
    public @Nullable Hook instanceHook() {
        return instanceHook;
    }

    /**
     * Return the contract as a question to the forwarding rule; read at first use.
     *
     * @return the shape
     * @throws ContractDeclarationException if the contract mentions a class that is missing
     */
    public ContractShape shape() {
        ContractShape known = shape;
        if (known == null) {
            known = readShape();
            shape = known;
        }
        return known;
    }

    private ContractShape readShape() {
        try {
            ContractShape read = isParametrised()
                    ? ContractShape.of((ClassType) ClassReader.type(written), ClassReader.known())
                    : ContractShape.of(ClassReader.declaration(type), ClassReader.known());
            requireImplementable(read.members());
            requireImplementable(read.mixins());
            requireSensibleMarks(read);
            return read;
        } catch (UnreadableClassException missing) {
            throw UnfitContract.unreadable(type, missing);
        }
    }

    private void requireSensibleMarks(ContractShape read) {
        SensibleMarks marks = new SensibleMarks(type);
        marks.require(read.members());
        marks.require(read.mixins());
    }

    private void requireImplementable(List<ContractMember> members) {
        for (ContractMember member : members) {
            if (member.clashesWithObject()) {
                throw UnfitContract.notImplementable(type, member.name());
            }
        }
    }

    /**
     * Return the contract as a question about one class.
     *
     * @param subject the class
     * @return the shape; if the contract is met by what can be called, its member has the name of the subject's one
     *     method besides its own
     */
    public ContractShape shape(Class<?> subject) {
        Method called = callable ? FunctionalMethod.of(subject) : null;
        return called == null ? shape() : shape().withAlias(called.getName());
    }

    /**
     * Return the class whose members are asked in place of those of one class.
     *
     * @param subject the class
     * @return the class itself; if the contract is met by what can be called, the functional interface of a lambda
     *     expression, whose own class says nothing of exceptions
     */
    public Class<?> asked(Class<?> subject) {
        Method called = callable && subject.isHidden() ? FunctionalMethod.of(subject) : null;
        return called == null ? subject : called.getDeclaringClass();
    }

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
        throw UnfitContract.neitherClassNorParametrised(written);
    }

    private static void requireKnownArguments(ParameterizedType parametrised) {
        List<String> unknown = FreeVariables.of(parametrised);
        if (!unknown.isEmpty()) {
            throw UnfitContract.open(parametrised, unknown);
        }
    }

    private static void requireContract(Class<?> type) {
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

    private static void requireInterface(Class<?> type) {
        if (!type.isInterface() || type.isAnnotation()) {
            throw UnfitContract.noPlainInterface(type);
        }
    }
}
