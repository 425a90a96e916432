package org.typecontracts;

import java.lang.invoke.MethodHandles;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.Adapters;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.creation.Creation;
import org.typecontracts.internal.description.Description;
import org.typecontracts.internal.protocols.BuiltInContracts;
import org.typecontracts.internal.registry.Listing;
import org.typecontracts.internal.registry.OpenScope;
import org.typecontracts.internal.registry.Registrations;
import org.typecontracts.internal.registry.StatementEditor;

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
    private static final String UNNAMED = "";

    private final Registrations registrations;
    private final CanonicalContracts contracts = new CanonicalContracts(this, null);

    ContractRegistry(Registrations registrations) {
        this.registrations = registrations;
    }

    /**
     * Return the registry of the whole application.
     *
     * @return the global registry
     */
    public static ContractRegistry global() {
        return GlobalRegistry.REGISTRY;
    }

    /**
     * Create an isolated registry.
     *
     * @return a registry that holds the built-in registrations only
     */
    public static ContractRegistry create() {
        return childOf(BuiltInRegistry.REGISTRY);
    }

    /**
     * Create a registry that sees another's registrations and keeps its own to itself.
     *
     * <p>A parent does not ask its children before it registers something, and so may come to close a cycle with what a
     * child says. For the parent nothing is wrong then; for the child the types on the cycle all conform to one
     * another, until one of the registrations is taken back.
     *
     * @param parent the registry to look into
     * @return the child
     */
    public static ContractRegistry childOf(ContractRegistry parent) {
        Objects.requireNonNull(parent, "parent is null; name a registry, or create an isolated one");
        return new ContractRegistry(Registrations.childOf(parent.registrations));
    }

    /**
     * Return the contract of a class, as this registry sees it.
     *
     * @param type an interface or an abstract class
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type cannot be a contract or is declared wrongly
     */
    @SuppressWarnings("unchecked") // The contract of a Class<T> is a Contract<T>.
    public <T> Contract<T> contract(Class<T> type) {
        return (Contract<T>) contracts.of(Objects.requireNonNull(type, "contract is null; name an interface"));
    }

    /**
     * Return the contract of a type as written, as this registry sees it; {@link Contract#of(TypeToken)} says how type
     * arguments are answered.
     *
     * @param token the type
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type cannot be a contract, is declared wrongly, or leaves type
     *     variables open
     */
    public <T> Contract<T> contract(TypeToken<T> token) {
        return new SingleContract<>(this, ContractDefinition.of(TypeToken.typeOf(token)));
    }

    /**
     * Ask whether an object is an instance of a contract.
     *
     * @param object any object; null is an instance of nothing
     * @param contract the contract
     * @return whether the object conforms
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
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
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     * @throws IllegalArgumentException if the subject is primitive
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
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     * @throws IllegalArgumentException if the subject is primitive
     */
    public <T> Conformance<T> check(Class<?> subject, Class<T> contract) {
        return contract(contract).check(subject);
    }

    /**
     * Return an object as an instance of a contract: itself if it is one, or an adapter.
     *
     * @param object the object; not null, which is an instance of no contract
     * @param contract the contract
     * @param <T> the contract
     * @return the object or its adapter
     * @throws ConformanceException if the object does not conform
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     * @throws NullPointerException if the object is null
     * @throws IllegalStateException if the class of the object is extended in two ways, and neither is nearer
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
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     * @throws IllegalStateException if the class of the object is extended in two ways, and neither is nearer
     */
    public <T> Optional<T> tryAdapt(@Nullable Object object, Class<T> contract) {
        return contract(contract).tryAdapt(object);
    }

    /**
     * Register a class as a virtual subclass of a contract.
     *
     * <p>The class, its subclasses and whatever is registered under it then conform to the contract and to the bases of
     * the contract. Nothing is checked: members that the class lacks throw {@link MissingMemberException} when they are
     * called. Registering again is harmless, as is registering a real subclass or a contract under itself; it is
     * recorded all the same.
     *
     * @param contract the contract
     * @param subclass the class that is to conform
     * @param <S> the class
     * @return the class
     * @throws IllegalArgumentException if the registration would close a cycle, or the class is primitive; nothing is
     *     changed then
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public <S> Class<S> register(Class<?> contract, Class<S> subclass) {
        edit(contract, subclass, "subclass").register();
        return subclass;
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
    public <S> Class<S> registerVerified(Class<?> contract, Class<S> subclass) {
        return contract(contract).registerVerified(subclass);
    }

    /**
     * Register how objects of a type are adapted to a contract.
     *
     * <p>Of several extensions that fit an object the one for the most specific type is asked first: superclasses go
     * before interfaces, nearer types before others. An extension to a sub-contract serves its bases, after those to
     * the base itself and in order of registration. Where all of them decline, ways that lead on through registrations
     * are tried. A type that was extended to the contract before is given the new adapter.
     *
     * @param contract the contract
     * @param type the type of the objects
     * @param adapter makes the adapter; null from it means "not this one"
     * @param <T> the contract
     * @param <S> the type of the objects
     * @throws IllegalArgumentException if the type is primitive
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public <T, S> void extend(Class<T> contract, Class<S> type, Function<? super S, ? extends @Nullable T> adapter) {
        record(contract, type, UNNAMED, adapter);
    }

    /**
     * Register under a name how objects of a type are adapted to a contract.
     *
     * <p>A type may have several extensions of different names; they are asked in order of registration until one gives
     * an adapter.
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
    public <T, S> void extend(
            Class<T> contract, String name, Class<S> type, Function<? super S, ? extends @Nullable T> adapter) {
        record(contract, type, requireName(name), adapter);
    }

    private static String requireName(String name) {
        if (Objects.requireNonNull(name, "name is null; leave it out to mean the extension without a name")
                .isBlank()) {
            throw new IllegalArgumentException("name is blank; leave it out to mean the extension without a name");
        }
        return name;
    }

    @SuppressWarnings("unchecked") // The adapter is only ever called with instances of the type.
    private void record(Class<?> contract, Class<?> type, String name, Function<?, ?> adapter) {
        StatementEditor editor = edit(contract, type, "type");
        Objects.requireNonNull(adapter, "adapter is null; pass a function that makes the adapter");
        editor.extend(name, (Function<Object, @Nullable Object>) adapter);
    }

    /**
     * Take back the extension of a type that was made without a name.
     *
     * <p>What a parent registry has is hidden from this registry and its children. {@link #unregister} takes back all
     * extensions of a type at once.
     *
     * @param contract the contract
     * @param type the type of the objects
     * @return whether the type was extended to just this contract without a name
     * @throws IllegalArgumentException if the type is primitive
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public boolean unextend(Class<?> contract, Class<?> type) {
        return edit(contract, type, "type").unextend(UNNAMED);
    }

    /**
     * Take back the extension of a type that was made under a name; others of the type stay.
     *
     * <p>What a parent registry has is hidden from this registry and its children.
     *
     * @param contract the contract
     * @param name the name of the extension
     * @param type the type of the objects
     * @return whether the type was extended to just this contract under the name
     * @throws IllegalArgumentException if the type is primitive or the name blank
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public boolean unextend(Class<?> contract, String name, Class<?> type) {
        requireName(name);
        return edit(contract, type, "type").unextend(name);
    }

    /**
     * Exclude a class and its subclasses from matching a protocol structurally.
     *
     * <p>Implementing the protocol, a registration or an extension goes before an exclusion; so does {@link #include}
     * on a class nearer to the one in question.
     *
     * @param contract the protocol
     * @param type the class
     * @throws IllegalArgumentException if the class is primitive
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public void exclude(Class<?> contract, Class<?> type) {
        edit(contract, type, "type").exclude();
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
    public void include(Class<?> contract, Class<?> type) {
        edit(contract, type, "type").include();
    }

    /**
     * Take any interface as a protocol, for everybody who asks this registry.
     *
     * @param contract the interface
     * @throws ContractDeclarationException if it is not an interface, or is sealed
     */
    public void adopt(Class<?> contract) {
        ContractDefinition.structural(contract);
        registrations.adopt(contract);
    }

    /**
     * Take a registration back, and the extensions of the class.
     *
     * <p>What a parent registry, or the class by {@link VirtualSubclassOf}, says of the class stays as it is; from here
     * on it is hidden from this registry and its children.
     *
     * @param contract the contract
     * @param subclass the class
     * @return whether the class was registered under or extended to just this contract
     * @throws IllegalArgumentException if the class is primitive
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public boolean unregister(Class<?> contract, Class<?> subclass) {
        return edit(contract, subclass, "subclass").unregister();
    }

    /**
     * Return the classes {@linkplain #register registered} under just this contract, those of parent registries first,
     * in order of registration.
     *
     * <p>A class that says by {@link VirtualSubclassOf} that it is registered is listed once it was asked about, in
     * whichever registry. A type that was {@linkplain #extend extended} to the contract conforms as well, but is listed
     * by {@link #extensions}; it is listed here, too, if it was also registered.
     *
     * @param contract the contract
     * @return the classes; a copy
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public Set<Class<?>> registrations(Class<?> contract) {
        return listing(contract).registered();
    }

    /**
     * Return the types that are {@linkplain #extend extended} to just this contract, under whatever names, those of
     * parent registries first.
     *
     * <p>A class that was registered without an adapter function is not listed here but by {@link #registrations}.
     *
     * @param contract the contract
     * @return the types; a copy
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public Set<Class<?>> extensions(Class<?> contract) {
        return listing(contract).extended();
    }

    /**
     * Return the classes that are excluded from just this protocol by a call, those of parent registries first.
     *
     * @param contract the protocol
     * @return the classes; a copy
     * @throws ContractDeclarationException if the contract cannot be one or is declared wrongly
     */
    public Set<Class<?>> exclusions(Class<?> contract) {
        return listing(contract).excluded();
    }

    private Listing listing(Class<?> contract) {
        requireContract(contract);
        return Listing.of(registrations, contract);
    }

    /**
     * Return the innermost target of an adapter, whichever registry it was made by.
     *
     * <p>What an extension of yours makes is an adapter in this sense if the library made it; an object of a class of
     * your own is not.
     *
     * @param adapter an adapter, or any other object
     * @return the target, or the object as it is
     */
    public @Nullable Object unwrap(@Nullable Object adapter) {
        return adapter == null ? null : Adapters.target(adapter);
    }

    /**
     * Make an object of a class, or say which members keep its class abstract, as {@link Contracts#create} does.
     *
     * @param type the class
     * @param arguments the constructor's arguments
     * @param <T> the class
     * @return the new object
     * @throws IllegalArgumentException if the class is abstract (the message lists its abstract members), or no
     *     accessible constructor, or no best one, takes the arguments
     */
    public <T> T create(Class<T> type, @Nullable Object... arguments) {
        return Creation.create(type, arguments);
    }

    /**
     * Return the help text of a contract or of any other class.
     *
     * <p>Of an interface or an abstract class: what it requires and gives, its laws, bases and hooks, and who is
     * registered, extended or excluded. Of any other class: its public members, and which of the contracts known to
     * this registry it conforms to, and how: the built-in ones, those that were asked about, registered under or
     * adopted here, and those that the class names by {@link VirtualSubclassOf}.
     *
     * @param contractOrClass the class
     * @return the text, of several lines
     * @throws IllegalArgumentException if the class is primitive
     * @throws ContractDeclarationException if the class is a contract that is declared wrongly
     */
    public String describe(Class<?> contractOrClass) {
        Subjects.require(contractOrClass, "contractOrClass");
        Set<Class<?>> known = new LinkedHashSet<>(BuiltInContracts.all());
        known.addAll(contracts.known());
        known.addAll(registrations.contracts(contractOrClass));
        return Description.of(contractOrClass, this, known);
    }

    /**
     * Return a number that strictly grows with every change of this registry or a parent of it.
     *
     * @return the version
     */
    public long version() {
        return registrations.version();
    }

    /**
     * Open a scope: when it is closed, this registry goes back to where it is now.
     *
     * <pre>{@code
     * try (ContractRegistry.Scope scope = ContractRegistry.global().openScope()) {
     *     Contracts.register(Bird.class, Robin.class);
     *     ...
     * }
     * }</pre>
     *
     * <p>Scopes nest. A scope belongs to the registry, not to the thread: it takes back what all threads registered
     * here meanwhile, and any thread may close it. Parents and children of this registry are left alone.
     *
     * @return the scope
     */
    public Scope openScope() {
        return new Scope(OpenScope.on(registrations));
    }

    /**
     * A stretch of time after which a registry goes back to where it was.
     *
     * @see ContractRegistry#openScope()
     * @since 0.1.0
     */
    public static final class Scope implements AutoCloseable {
        private final OpenScope scope;

        private Scope(OpenScope scope) {
            this.scope = scope;
        }

        /**
         * Take back all that the registry was told since this scope was opened. Closing again does nothing.
         *
         * @throws IllegalStateException if a scope that was opened later is still open; nothing is changed then
         */
        @Override
        public void close() {
            scope.close();
        }
    }

    private void requireContract(Class<?> contract) {
        contract(contract);
    }

    /** What changes the statement on a contract and a class, both checked; the class is the argument of a name. */
    private StatementEditor edit(Class<?> contract, Class<?> subject, String argument) {
        requireContract(contract);
        return registrations.edit(contract, Subjects.require(subject, argument));
    }

    /** The contracts of this registry, within the reach of a lookup if there is one. */
    CanonicalContracts contracts(MethodHandles.@Nullable Lookup lookup) {
        return lookup == null ? contracts : new CanonicalContracts(this, lookup);
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
