package org.typecontracts;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.registry.Registrations;

/**
 * A set of registrations, and the checks that see them.
 *
 * <p>The {@linkplain #global() global registry} is the one behind {@link Contracts}. An {@linkplain #create() isolated}
 * registry shares nothing with it but the built-in registrations; a {@linkplain #childOf(ContractRegistry) child} sees
 * its parent's registrations, later ones included, and never changes its parent.
 *
 * <p>Thread-safe. A registration is visible to every check that starts after it returns.
 *
 * @since 0.1.0
 */
public final class ContractRegistry {
    private final Registrations registrations;

    private ContractRegistry(Registrations registrations) {
        this.registrations = registrations;
    }

    /** Holds the registry of the whole application. */
    private static final class Global {
        static final ContractRegistry REGISTRY = create();
    }

    /**
     * Return the registry of the whole application.
     *
     * @return the global registry
     */
    public static ContractRegistry global() {
        return Global.REGISTRY;
    }

    /**
     * Create an isolated registry.
     *
     * @return a registry that holds the built-in registrations only
     */
    public static ContractRegistry create() {
        return new ContractRegistry(new Registrations(null));
    }

    /**
     * Create a registry that sees another's registrations and keeps its own to itself.
     *
     * @param parent the registry to look into
     * @return the child
     */
    public static ContractRegistry childOf(ContractRegistry parent) {
        return new ContractRegistry(new Registrations(Objects.requireNonNull(parent, "parent is null").registrations));
    }

    /**
     * Return the contract of a class, as this registry sees it.
     *
     * @param type an interface or an abstract class
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type cannot be a contract or is declared wrongly
     */
    public <T> Contract<T> contract(Class<T> type) {
        return new Contract<>(this, ContractDefinition.of(type, false, null));
    }

    /**
     * Return the contract of a type as written, as this registry sees it.
     *
     * @param token the type
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type cannot be a contract or is declared wrongly
     */
    public <T> Contract<T> contract(TypeToken<T> token) {
        return new Contract<>(this, ContractDefinition.of(token.type(), false, null));
    }

    /**
     * Ask whether an object is an instance of a contract.
     *
     * @param object any object; null is an instance of nothing
     * @param contract the contract
     * @return whether the object conforms
     */
    public boolean isInstance(@Nullable Object object, Class<?> contract) {
        return contract(contract).isInstance(object);
    }

    /**
     * Ask whether a class conforms to a contract.
     *
     * @param subject any class that is not primitive
     * @param contract the contract
     * @return whether the class conforms
     */
    public boolean isSubclass(Class<?> subject, Class<?> contract) {
        return contract(contract).isSubclass(subject);
    }

    /**
     * Check a class against a contract, with reasons.
     *
     * @param subject any class that is not primitive
     * @param contract the contract
     * @param <T> the contract
     * @return the answer and its reasons
     */
    public <T> Conformance<T> check(Class<?> subject, Class<T> contract) {
        return contract(contract).check(subject);
    }

    /**
     * Return an object as an instance of a contract: itself if it is one, or an adapter.
     *
     * @param object the object
     * @param contract the contract
     * @param <T> the contract
     * @return the object or its adapter
     * @throws ConformanceException if the object does not conform
     */
    public <T> T adapt(Object object, Class<T> contract) {
        return contract(contract).adapt(object);
    }

    /**
     * Return an object as an instance of a contract, if it conforms.
     *
     * @param object the object
     * @param contract the contract
     * @param <T> the contract
     * @return the object or its adapter, or nothing
     */
    public <T> Optional<T> tryAdapt(@Nullable Object object, Class<T> contract) {
        return contract(contract).tryAdapt(object);
    }

    /**
     * Register a class as a virtual subclass of a contract.
     *
     * @param contract the contract
     * @param subclass the class that is to conform
     * @param <S> the class
     * @return the class
     * @throws IllegalArgumentException if the registration would close a cycle, or the class is primitive
     */
    public <S> Class<S> register(Class<?> contract, Class<S> subclass) {
        registrations.register(contract, subclass);
        return subclass;
    }

    /**
     * Register how objects of a type are adapted to a contract.
     *
     * @param contract the contract
     * @param type the type of the objects
     * @param adapter makes the adapter; null from it means "not this one"
     * @param <T> the contract
     * @param <S> the type of the objects
     */
    @SuppressWarnings("unchecked") // The adapter is only ever called with instances of the type.
    public <T, S> void extend(Class<T> contract, Class<S> type, Function<? super S, ? extends @Nullable T> adapter) {
        registrations.extend(contract, type, (Function<Object, @Nullable Object>) (Function<?, ?>) adapter);
    }

    /**
     * Exclude a class and its subclasses from matching a protocol structurally.
     *
     * @param contract the protocol
     * @param type the class
     */
    public void exclude(Class<?> contract, Class<?> type) {
        registrations.exclude(contract, type);
    }

    /**
     * Take any interface as a protocol, for everybody who asks this registry.
     *
     * @param contract the interface
     */
    public void adopt(Class<?> contract) {
        registrations.adopt(contract);
    }

    /**
     * Take a registration back.
     *
     * @param contract the contract
     * @param subclass the class
     * @return whether there was such a registration
     */
    public boolean unregister(Class<?> contract, Class<?> subclass) {
        return registrations.unregister(contract, subclass);
    }

    /**
     * Return the classes registered under a contract, in order of registration.
     *
     * @param contract the contract
     * @return the classes
     */
    public Set<Class<?>> registrations(Class<?> contract) {
        return registrations.registered(contract);
    }

    /**
     * Return a number that strictly grows with every change.
     *
     * @return the version
     */
    public long version() {
        return registrations.version();
    }

    /**
     * Return what this registry recorded.
     *
     * @return the records
     */
    Registrations records() {
        return registrations;
    }
}
