package org.typecontracts.internal.contract;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.ContractShape;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.AccessRights;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Lineage;
import org.typecontracts.internal.reflect.Mark;
import org.typecontracts.internal.reflect.Marks;

/**
 * A contract as it is asked about: the class, the type as written, and what the declaration says of itself.
 *
 * <p>Immutable and thread-safe.
 */
public final class ContractDefinition {
    private static final Mark[] OF_MEMBERS = {Mark.ALIAS, Mark.CONSTRUCTOR, Mark.PROPERTY, Mark.STATIC};

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
     * @return the definition
     * @throws ContractDeclarationException if the type cannot be a contract, or declares itself wrongly
     */
    public static ContractDefinition of(Type written) {
        return of(written, null);
    }

    /**
     * Read and validate a contract whose members are accessed with the rights of a caller, too.
     *
     * @param written a class or a parametrised type
     * @param lookup the caller's lookup, or null
     * @return the definition
     * @throws ContractDeclarationException if the type cannot be a contract, or declares itself wrongly
     */
    public static ContractDefinition of(Type written, MethodHandles.@Nullable Lookup lookup) {
        Class<?> type = ContractClass.of(written);
        return new ContractDefinition(type, written, false, false, lookup).withMarksChecked();
    }

    /**
     * Read and validate an interface that is taken as a protocol without the mark.
     *
     * @param written a class or a parametrised type
     * @return the definition
     * @throws ContractDeclarationException if the type cannot be a protocol, or declares itself wrongly
     */
    public static ContractDefinition structural(Type written) {
        Class<?> type = ContractClass.of(written);
        ContractClass.requireProtocol(type);
        return new ContractDefinition(type, written, true, false, null).withMarksChecked();
    }

    /**
     * Read and validate a contract that is met by what can be called so, whatever the name.
     *
     * @param written a functional interface, or a parametrised type of one
     * @return the definition
     * @throws ContractDeclarationException if the type cannot be a protocol, or has not just one member
     */
    public static ContractDefinition callable(Type written) {
        ContractDefinition structural = structural(written);
        ContractDefinition definition = new ContractDefinition(structural.type, written, true, true, null);
        List<ContractMember> members = definition.shape().members();
        if (members.size() != 1) {
            throw UnfitContract.notFunctional(definition.type, members.size());
        }
        return definition;
    }

    /** This; what is wrong with the marks is told at once, and not when somebody first asks. */
    private ContractDefinition withMarksChecked() {
        for (Class<?> each : Lineage.of(type).types()) {
            if (Marks.areOnMethodsOf(each, OF_MEMBERS)) {
                MarkedMethods.require(each, OF_MEMBERS);
                shape();
            }
            if (Marks.areOnMethodsOf(each, Mark.LAW)) {
                LawShape.require(each);
            }
        }
        return this;
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
            SoundMembers.readBounds(ClassReader.declaration(type).typeParameters());
            SoundMembers sound = new SoundMembers(type, structural || ContractClass.isMarked(type));
            sound.require(read.members());
            sound.require(read.mixins());
            return read;
        } catch (UnreadableClassException missing) {
            throw UnfitContract.unreadable(type, missing);
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
     * Return whether the question was written with type arguments.
     *
     * @return whether it is parametrised
     */
    public boolean isParametrised() {
        return written != type;
    }
}
