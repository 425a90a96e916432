package org.typecontracts;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facade on the {@linkplain ContractRegistry#global() global registry}: check, adapt, register.
 *
 * <pre>{@code
 * if (Contracts.isInstance(thing, Sized.class)) {
 *     int size = Contracts.adapt(thing, Sized.class).size();
 * }
 * }</pre>
 *
 * <p>Every method asks the method of the same name of that registry, where more is said of it. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Contracts {
    private Contracts() {}

    /**
     * Return the contract of a class.
     *
     * @param type an interface or an abstract class
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type cannot be a contract or is declared wrongly
     */
    public static <T> Contract<T> contract(Class<T> type) {
        return ContractRegistry.global().contract(type);
    }

    /**
     * Ask whether an object is an instance of a contract.
     *
     * @param object any object; null is an instance of nothing
     * @param contract the contract
     * @return whether the object conforms
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public static boolean isInstance(@Nullable Object object, Class<?> contract) {
        return ContractRegistry.global().isInstance(object, contract);
    }

    /**
     * Ask whether a class conforms to a contract.
     *
     * @param subject any class that is not primitive
     * @param contract the contract
     * @return whether the class conforms
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     * @throws IllegalArgumentException if the subject is primitive
     */
    public static boolean isSubclass(Class<?> subject, Class<?> contract) {
        return ContractRegistry.global().isSubclass(subject, contract);
    }

    /**
     * Check a class against a contract, with reasons.
     *
     * @param subject any class that is not primitive
     * @param contract the contract
     * @param <T> the contract
     * @return the answer and its reasons
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     * @throws IllegalArgumentException if the subject is primitive
     */
    public static <T> Conformance<T> check(Class<?> subject, Class<T> contract) {
        return ContractRegistry.global().check(subject, contract);
    }

    /**
     * Return an object as an instance of a contract: itself if it is one, or an adapter.
     *
     * @param object the object; not null, which is an instance of no contract
     * @param contract the contract
     * @param <T> the contract
     * @return the object or its adapter
     * @throws ConformanceException if the object does not conform; its message says why
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     * @throws NullPointerException if the object is null
     * @throws IllegalStateException if the class of the object is extended in two ways, and neither is nearer
     */
    public static <T> T adapt(Object object, Class<T> contract) {
        return ContractRegistry.global().adapt(object, contract);
    }

    /**
     * Return an object as an instance of a contract, if it conforms.
     *
     * @param object the object; null conforms to nothing
     * @param contract the contract
     * @param <T> the contract
     * @return the object or its adapter, or nothing
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     * @throws IllegalStateException if the class of the object is extended in two ways, and neither is nearer
     */
    public static <T> Optional<T> tryAdapt(@Nullable Object object, Class<T> contract) {
        return ContractRegistry.global().tryAdapt(object, contract);
    }

    /**
     * Register a class as a virtual subclass of a contract that it does not implement.
     *
     * <pre>{@code
     * Contracts.register(Bird.class, Robin.class);
     * }</pre>
     *
     * @param contract the contract
     * @param subclass the class that is to conform
     * @param <S> the class
     * @return the class, as Python's {@code ABCMeta.register} does
     * @throws IllegalArgumentException if the registration would close a cycle, or the class is primitive
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public static <S> Class<S> register(Class<?> contract, Class<S> subclass) {
        return ContractRegistry.global().register(contract, subclass);
    }

    /**
     * Register a class as a virtual subclass of a contract after checking that it has the contract's members.
     *
     * @param contract the contract
     * @param subclass the class that is to conform
     * @param <S> the class
     * @return the class
     * @throws ConformanceException if a member does not forward; the message says which and why, and nothing is
     *     registered
     * @throws IllegalArgumentException if the registration would close a cycle, or the class is primitive
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public static <S> Class<S> registerVerified(Class<?> contract, Class<S> subclass) {
        return ContractRegistry.global().registerVerified(contract, subclass);
    }

    /**
     * Register how objects of a type are adapted to a contract.
     *
     * <pre>{@code
     * Contracts.extend(Sized.class, BitSet.class, bits -> bits::cardinality);
     * }</pre>
     *
     * @param contract the contract
     * @param type the type of the objects
     * @param adapter makes the adapter; null from it means "not this one"
     * @param <T> the contract
     * @param <S> the type of the objects
     * @throws IllegalArgumentException if the type is primitive
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public static <T, S> void extend(
            Class<T> contract, Class<S> type, Function<? super S, ? extends @Nullable T> adapter) {
        ContractRegistry.global().extend(contract, type, adapter);
    }

    /**
     * Register under a name how objects of a type are adapted to a contract.
     *
     * @param contract the contract
     * @param name the name of the extension; an extension of this name for the same contract and type is replaced
     * @param type the type of the objects
     * @param adapter makes the adapter; null from it means "not this one"
     * @param <T> the contract
     * @param <S> the type of the objects
     * @throws IllegalArgumentException if the type is primitive or the name blank
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public static <T, S> void extend(
            Class<T> contract, String name, Class<S> type, Function<? super S, ? extends @Nullable T> adapter) {
        ContractRegistry.global().extend(contract, name, type, adapter);
    }

    /**
     * Take back the extension of a type that was made without a name.
     *
     * @param contract the contract
     * @param type the type of the objects
     * @return whether the type was extended to just this contract without a name
     * @throws IllegalArgumentException if the type is primitive
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public static boolean unextend(Class<?> contract, Class<?> type) {
        return ContractRegistry.global().unextend(contract, type);
    }

    /**
     * Take back the extension of a type that was made under a name; others of the type stay.
     *
     * @param contract the contract
     * @param name the name of the extension
     * @param type the type of the objects
     * @return whether the type was extended to just this contract under the name
     * @throws IllegalArgumentException if the type is primitive or the name blank
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public static boolean unextend(Class<?> contract, String name, Class<?> type) {
        return ContractRegistry.global().unextend(contract, name, type);
    }

    /**
     * Exclude a class and its subclasses from matching a protocol structurally.
     *
     * @param contract the protocol
     * @param type the class
     * @throws IllegalArgumentException if the class is primitive
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public static void exclude(Class<?> contract, Class<?> type) {
        ContractRegistry.global().exclude(contract, type);
    }

    /**
     * Let a class and its subclasses match a protocol structurally again, although they or supertypes of theirs were
     * excluded.
     *
     * @param contract the protocol
     * @param type the class
     * @throws IllegalArgumentException if the class is primitive
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public static void include(Class<?> contract, Class<?> type) {
        ContractRegistry.global().include(contract, type);
    }

    /**
     * Take a registration back, and the extensions of the class.
     *
     * @param contract the contract
     * @param subclass the class
     * @return whether the class was registered under or extended to just this contract
     * @throws IllegalArgumentException if the class is primitive
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public static boolean unregister(Class<?> contract, Class<?> subclass) {
        return ContractRegistry.global().unregister(contract, subclass);
    }

    /**
     * Return the innermost target of an adapter that the library made.
     *
     * @param adapter an adapter, or any other object
     * @return the target, or the object as it is
     */
    public static @Nullable Object unwrap(@Nullable Object adapter) {
        return ContractRegistry.global().unwrap(adapter);
    }

    /**
     * Make an object of a class, or say which members keep its class abstract.
     *
     * <pre>{@code
     * StringBuilder text = Contracts.create(StringBuilder.class, "four");
     * }</pre>
     *
     * <p>The constructor is the one that javac would choose for the arguments, an {@code Integer} being taken for the
     * {@code int} in it. What it throws arrives unchanged, checked exceptions included, although none is declared here.
     *
     * @param type the class
     * @param arguments the constructor's arguments
     * @param <T> the class
     * @return the new object
     * @throws IllegalArgumentException if the class is abstract (the message lists its abstract members), or no
     *     accessible constructor, or no best one, takes the arguments
     */
    public static <T> T create(Class<T> type, @Nullable Object... arguments) {
        return ContractRegistry.global().create(type, arguments);
    }

    /**
     * Return the help text of a contract or of any other class.
     *
     * @param contractOrClass the class
     * @return what it requires, gives and promises, and who is registered
     * @throws IllegalArgumentException if the class is primitive
     * @throws ContractDeclarationException if the class is a contract that is declared wrongly
     */
    public static String describe(Class<?> contractOrClass) {
        return ContractRegistry.global().describe(contractOrClass);
    }
}
