package org.typecontracts;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.Adapters;
import org.typecontracts.internal.contract.ContractDefinition;

/**
 * A contract in its compiled form, made once and kept in a static final field, like a {@link java.util.regex.Pattern}.
 *
 * <pre>{@code
 * private static final Contract<Sized> SIZED = Contract.of(Sized.class);
 *
 * static int total(Collection<?> things) {
 *     return things.stream().filter(SIZED::isInstance).map(SIZED::adapt).mapToInt(Sized::size).sum();
 * }
 * }</pre>
 *
 * <p>A contract belongs to a {@link ContractRegistry} and always answers by that registry's present state. Immutable
 * otherwise, and thread-safe.
 *
 * @param <T> the interface or abstract class
 * @since 0.1.0
 */
public abstract sealed class Contract<T> permits SingleContract, CombinedContract {
    /** The kinds of contracts. */
    public enum Kind {
        /** Any class with the right members conforms. */
        PROTOCOL,
        /** A class conforms by {@code implements}, {@code extends} or registration. */
        NOMINAL
    }

    /** Make a contract; each kind of contract is a subclass. */
    Contract() {}

    /**
     * Return the contract of a class, in the global registry.
     *
     * @param type an interface or an abstract class
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type cannot be a contract or is declared wrongly
     */
    public static <T> Contract<T> of(Class<T> type) {
        return ContractRegistry.global().contract(type);
    }

    /**
     * Return the contract of a type with its type arguments, in the global registry.
     *
     * <p>Type arguments only narrow the answer that is given without them, and never change its route: a hook decides
     * as it would without them, and what an extension adapts is never taken by its own members instead. Beyond that
     * they must fit:
     *
     * <ul>
     *   <li>members forward just as written;
     *   <li>a registration fits if the contract under which the class is registered declares the arguments, or if it
     *       leaves them open and no member that the class has speaks against them;
     *   <li>an extension fits if the class of its function declares what it makes, as {@code class Cards implements
     *       Function<Deck, Container<Card>>} does, or if what it makes forwards just so although no more is known of
     *       its arguments than that they are objects.
     * </ul>
     *
     * <p>A registration, an extension or an exclusion that is made through the contract is one of its class.
     *
     * @param token the type as written
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type cannot be a contract, is declared wrongly, or leaves type
     *     variables open
     */
    public static <T> Contract<T> of(TypeToken<T> token) {
        return ContractRegistry.global().contract(token);
    }

    /**
     * Return the contract of a class, checked and adapted within the reach of the caller; so are the protocols that its
     * members mention.
     *
     * <pre>{@code
     * Contract<Account> account = Contract.of(Account.class, MethodHandles.lookup());
     * account.adapt(new Wallet());     // of a package that this module neither exports nor opens
     * }</pre>
     *
     * @param type an interface or an abstract class
     * @param lookup the caller's reach, {@code MethodHandles.lookup()}
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type cannot be a contract or is declared wrongly
     */
    public static <T> Contract<T> of(Class<T> type, MethodHandles.Lookup lookup) {
        return within(lookup, type);
    }

    /**
     * Return the contract of a type with its type arguments, checked and adapted within the reach of the caller.
     *
     * @param token the type as written
     * @param lookup the caller's reach, {@code MethodHandles.lookup()}
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type cannot be a contract, is declared wrongly, or leaves type
     *     variables open
     * @see #of(TypeToken)
     * @see #of(Class, MethodHandles.Lookup)
     */
    public static <T> Contract<T> of(TypeToken<T> token, MethodHandles.Lookup lookup) {
        return within(lookup, TypeToken.typeOf(token));
    }

    private static <T> Contract<T> within(MethodHandles.Lookup lookup, Type type) {
        return new SingleContract<>(
                ContractRegistry.global(),
                ContractDefinition.of(
                        type,
                        Objects.requireNonNull(
                                lookup, "lookup is null; pass MethodHandles.lookup(), or leave it out")));
    }

    /**
     * Return any interface as a protocol without the mark, for this contract object alone.
     *
     * @param type an interface
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type is not an interface, or is sealed
     */
    public static <T> Contract<T> structural(Class<T> type) {
        return new SingleContract<>(ContractRegistry.global(), ContractDefinition.structural(type));
    }

    /**
     * Return a functional interface as the contract of whatever can be called so, for this contract object alone: the
     * one method of a subject's functional interface stands for the contract's, whatever its name, where the adapter
     * you would write by hand compiles.
     *
     * <pre>{@code
     * IntBinaryOperator max = Math::max;
     * Contract.callable(LongScale.class).adapt(max);      // long scale(int a, short b) becomes max.applyAsInt(a, b)
     * }</pre>
     *
     * <p>A method of the contract's own name goes first. The type arguments of a lambda expression are not known when
     * the program runs: that of a {@code Function<String, String>} takes and returns objects.
     *
     * @param type an interface with one member
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type is not an interface, is sealed, or has not just one member
     * @see org.typecontracts.protocols.CallableLike
     */
    public static <T> Contract<T> callable(Class<T> type) {
        return new SingleContract<>(ContractRegistry.global(), ContractDefinition.callable(type));
    }

    /**
     * Return a functional interface with its type arguments as the contract of whatever can be called so.
     *
     * @param token the type as written
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type is not an interface, is sealed, leaves type variables open, or
     *     has not just one member
     * @see #callable(Class)
     */
    public static <T> Contract<T> callable(TypeToken<T> token) {
        return new SingleContract<>(ContractRegistry.global(), ContractDefinition.callable(TypeToken.typeOf(token)));
    }

    /**
     * Return the contract of what conforms to each of several contracts.
     *
     * <p>Adapting to it gives an object that implements all of them.
     *
     * <pre>{@code
     * Contract<Sized> both = Contract.allOf(Contract.of(Sized.class), Contract.of(Container.class));
     * }</pre>
     *
     * @param first a contract
     * @param others more contracts; to be adapted to, all of interfaces, or of classes of which one extends the others
     * @param <T> the first contract
     * @return the contract
     */
    public static <T> Contract<T> allOf(Contract<T> first, Contract<?>... others) {
        return Combinations.allOf(first, others);
    }

    /**
     * Return the contract of what conforms to each of several contracts, in the global registry.
     *
     * @param first an interface or an abstract class
     * @param others more of them; to be adapted to, all interfaces, or classes of which one extends the others
     * @param <T> the first contract
     * @return the contract
     * @throws ContractDeclarationException if a type cannot be a contract or is declared wrongly
     */
    public static <T> Contract<T> allOf(Class<T> first, Class<?>... others) {
        return allOf(of(first), contracts(others));
    }

    /**
     * Return the contract of what conforms to at least one of several contracts. It only answers checks; adapt to one
     * of the contracts.
     *
     * @param first a contract
     * @param others more contracts
     * @return the contract
     */
    public static Contract<Object> anyOf(Contract<?> first, Contract<?>... others) {
        return Combinations.anyOf(first, others);
    }

    /**
     * Return the contract of what conforms to at least one of several contracts, in the global registry. It only
     * answers checks; adapt to one of the contracts.
     *
     * @param first an interface or an abstract class
     * @param others more of them
     * @return the contract
     * @throws ContractDeclarationException if a type cannot be a contract or is declared wrongly
     */
    public static Contract<Object> anyOf(Class<?> first, Class<?>... others) {
        return anyOf(of(first), contracts(others));
    }

    private static Contract<?>[] contracts(Class<?>[] types) {
        Contract<?>[] contracts =
                new Contract<?>[Objects.requireNonNull(types, CombinedContract.NULL_CONTRACTS).length];
        for (int i = 0; i < types.length; i++) {
            contracts[i] = of(types[i]);
        }
        return contracts;
    }

    /**
     * Return the contract of what conforms to this one and not to another.
     *
     * @param excepted the contract that is excepted
     * @return the contract
     */
    public final Contract<T> but(Contract<?> excepted) {
        return Combinations.but(this, excepted);
    }

    /**
     * Return the contract of what conforms to this one and is not of a class: "a sequence, but not a string".
     *
     * @param excepted any class; if it is an interface or an abstract class, all that conforms to it in the global
     *     registry is excepted
     * @return the contract
     * @throws IllegalArgumentException if the class is primitive
     */
    public final Contract<T> but(Class<?> excepted) {
        return Combinations.but(this, excepted);
    }

    /**
     * Return the class of the contract.
     *
     * @return the interface or abstract class; {@code Object} of {@link #anyOf(Contract, Contract...)}
     */
    public abstract Class<T> type();

    /**
     * Return the types of which every object that is adapted to this contract is an instance.
     *
     * @return for {@link #allOf(Contract, Contract...)} the classes of all parts, the first one first; otherwise
     *     {@link #type()} alone
     */
    public List<Class<?>> types() {
        return List.of(type());
    }

    /**
     * Return the kind of the contract.
     *
     * @return whether members decide, or declarations
     */
    public abstract Kind kind();

    /**
     * Return what a conforming object must offer.
     *
     * @return the members in a stable order
     */
    public abstract List<Member> members();

    /**
     * Ask whether an object is an instance of this contract.
     *
     * @param object any object; null is an instance of nothing
     * @return whether the object conforms
     */
    public abstract boolean isInstance(@Nullable Object object);

    /**
     * Ask whether a class conforms to this contract.
     *
     * @param subject any class that is not primitive
     * @return whether the class conforms
     * @throws IllegalArgumentException if the class is primitive
     */
    public abstract boolean isSubclass(Class<?> subject);

    /**
     * Check a class against this contract, with reasons.
     *
     * @param subject any class that is not primitive
     * @return the answer and its reasons
     * @throws IllegalArgumentException if the class is primitive
     */
    public abstract Conformance<T> check(Class<?> subject);

    /** Check the class of an object, unless an instance hook has a say over the object itself. */
    abstract Conformance<T> checkObject(Object object);

    /**
     * Return an object as an instance of this contract: itself if it is one, or an adapter.
     *
     * <p>What implements the contract is returned as itself, even if a hook refuses it.
     *
     * @param object the object; not null, which is an instance of no contract
     * @return the object or its adapter
     * @throws ConformanceException if the object does not conform; its message says why
     * @throws ContractDeclarationException if no adapter can implement the contract: it is sealed, its package is
     *     closed to this library, or it combines classes of which neither extends the other
     * @throws UnsupportedOperationException if this is a contract of {@link #anyOf(Contract, Contract...)}
     * @throws NullPointerException if the object is null
     * @throws IllegalStateException if the class of the object is extended in two ways, and neither is nearer
     */
    public abstract T adapt(Object object);

    /** Refuse null in place of an object. */
    static void requireObject(@Nullable Object object) {
        Objects.requireNonNull(object, "object is null; null is an instance of no contract");
    }

    /**
     * Return an object as an instance of this contract, if it conforms or, as {@link #adapt} has it, implements it.
     *
     * @param object the object; null conforms to nothing
     * @return the object or its adapter, or nothing
     * @throws ContractDeclarationException if the object conforms, and no adapter can implement the contract
     * @throws UnsupportedOperationException if this is a contract of {@link #anyOf(Contract, Contract...)} to which the
     *     object conforms
     * @throws IllegalStateException if the class of the object is extended in two ways, and neither is nearer
     */
    public final Optional<T> tryAdapt(@Nullable Object object) {
        if (!mayAdapt(object)) {
            return Optional.empty();
        }
        try {
            return Optional.of(adapt(Objects.requireNonNull(object)));
        } catch (ClassCastException exception) {
            // Caught as what the JDK has: the type of a handler is loaded when this class is verified.
            if (isRefusalOf(Adapters.target(object).getClass(), exception)) {
                // The class conforms by an extension that declined this object.
                return Optional.empty();
            }
            throw exception;
        }
    }

    /** Whether to adapt an object is worth a try; an exception would be a slow way to find that it is not. */
    boolean mayAdapt(@Nullable Object object) {
        return isInstance(object);
    }

    /** Return whether it was this contract that refused a class, and not one that was asked meanwhile. */
    final boolean isRefusalOf(Class<?> subject, ClassCastException exception) {
        Conformance<?> refusal = exception instanceof ConformanceException refused ? refused.conformance() : null;
        return refusal != null && consistsOf(refusal.contract()) && refusal.subject() == subject;
    }

    /**
     * The contracts of one type each that an adapter to this one meets.
     *
     * @throws UnsupportedOperationException if this is a contract of {@link #anyOf(Contract, Contract...)}
     */
    abstract List<SingleContract<?>> singles();

    /** Return whether this is the other contract, or one combined of it and others. */
    boolean consistsOf(Contract<?> other) {
        return this == other;
    }

    /**
     * Return a class as an instance of this contract, whose members are asked of the class and not of its objects.
     *
     * <pre>{@code
     * Parser<?> parser = Contract.of(Parser.class).adaptClass(Integer.class);
     * }</pre>
     *
     * @param subject the class
     * @return an adapter whose target is the class
     * @throws ConformanceException if the class lacks a static method, a static field or a constructor that a member
     *     asks for
     * @throws ContractDeclarationException if a member is asked of an instance
     * @throws UnsupportedOperationException if this contract combines others
     * @see Static
     * @see Constructor
     */
    public abstract T adaptClass(Class<?> subject);

    /**
     * Return a map as an instance of this contract, whose members are properties that the map has under their names.
     *
     * <pre>{@code
     * Address address = Contract.of(Address.class).fromMap(Map.of("street", "Elm Street", "number", 12));
     * }</pre>
     *
     * <p>The adapter reads through to the map. An {@link Alias} is another key. A default method that reads like a
     * property is taken from the map where the map has its name when it is adapted, and else stays what it is.
     *
     * <p>A value must be what the member returns, as in an assignment: null unless that is primitive, unboxed and
     * widened if it is. Where a member returns a protocol, a value that conforms is adapted, and a map is read in the
     * same way if the protocol's members are properties too; keys inside it are named with those that lead there, as
     * {@code address.street}. A map that is {@linkplain #extend extended} to the protocol, or that conforms itself and
     * has none of the keys, is adapted like any other value. Nothing is made of the elements of lists and arrays.
     *
     * @param map the map
     * @return an adapter whose target is the map
     * @throws IllegalArgumentException if the map lacks a key that a member reads; the message names both, and all else
     *     that is wrong with the map
     * @throws ClassCastException if values are of the wrong type; the message names members and keys
     * @throws ContractDeclarationException if a member is no property of an object
     * @throws UnsupportedOperationException if this contract combines others
     */
    public abstract T fromMap(Map<String, ?> map);

    /**
     * Register a class as a virtual subclass of this contract.
     *
     * @param subclass the class that is to conform
     * @param <S> the class
     * @return the class
     * @throws IllegalArgumentException if the registration would close a cycle, or the class is primitive
     * @throws UnsupportedOperationException if this contract combines others
     */
    public abstract <S> Class<S> register(Class<S> subclass);

    /**
     * Register a class as a virtual subclass of this contract after checking that it has the contract's members.
     *
     * @param subclass the class that is to conform
     * @param <S> the class
     * @return the class
     * @throws ConformanceException if a member does not forward; the message says which and why, and nothing is
     *     registered
     * @throws IllegalArgumentException if the registration would close a cycle, or the class is primitive
     * @throws UnsupportedOperationException if this contract combines others
     */
    public abstract <S> Class<S> registerVerified(Class<S> subclass);

    /**
     * Take a registration back, and the extensions of the class.
     *
     * @param subclass the class
     * @return whether the class was registered under or extended to just this contract
     * @throws IllegalArgumentException if the type is primitive
     * @throws UnsupportedOperationException if this contract combines others
     */
    public abstract boolean unregister(Class<?> subclass);

    /**
     * Register how objects of a type are adapted to this contract.
     *
     * @param subject the type of the objects
     * @param adapter makes the adapter; null from it means "not this one"
     * @param <S> the type of the objects
     * @throws IllegalArgumentException if the type is primitive
     * @throws UnsupportedOperationException if this contract combines others
     */
    public abstract <S> void extend(Class<S> subject, Function<? super S, ? extends @Nullable T> adapter);

    /**
     * Take back the extension of a type that was made without a name.
     *
     * @param subject the type of the objects
     * @return whether the type was extended to just this contract without a name
     * @throws IllegalArgumentException if the type is primitive
     * @throws UnsupportedOperationException if this contract combines others
     */
    public abstract boolean unextend(Class<?> subject);

    /**
     * Exclude a class and its subclasses from matching this protocol structurally.
     *
     * @param subject the class
     * @throws IllegalArgumentException if the class is primitive
     * @throws UnsupportedOperationException if this contract combines others
     */
    public abstract void exclude(Class<?> subject);

    /**
     * Let a class and its subclasses match this protocol structurally again, although they or supertypes of theirs were
     * excluded.
     *
     * @param subject the class
     * @throws IllegalArgumentException if the class is primitive
     * @throws UnsupportedOperationException if this contract combines others
     */
    public abstract void include(Class<?> subject);

    /** An object that is replaced by another when answers of this contract may have changed. */
    abstract Object stamp();

    /** The contract as written, for example {@code Container<String>}. */
    @Override
    public abstract String toString();
}
