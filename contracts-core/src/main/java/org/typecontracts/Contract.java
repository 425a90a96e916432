package org.typecontracts;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adaptation.ClassAdaptation;
import org.typecontracts.internal.adaptation.MapAdaptation;
import org.typecontracts.internal.adaptation.MapPlanner;
import org.typecontracts.internal.adapter.Adapters;
import org.typecontracts.internal.adapter.FactoryCache;
import org.typecontracts.internal.adapter.NestedAdapters;
import org.typecontracts.internal.adapter.VerdictCache;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.explanation.StructuralExplanation;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.registry.Evaluation;
import org.typecontracts.internal.registry.Verdict;

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
public final class Contract<T> {
    /** The kinds of contracts. */
    public enum Kind {
        /** Any class with the right members conforms. */
        PROTOCOL,
        /** A class conforms by {@code implements}, {@code extends} or registration. */
        NOMINAL
    }

    private final ContractRegistry registry;
    private final ContractDefinition definition;
    private final Evaluation evaluation;
    private final NestedAdapters nested;
    private volatile @Nullable Caches caches;
    private volatile @Nullable MapAdaptation maps;

    Contract(ContractRegistry registry, ContractDefinition definition) {
        this.registry = registry;
        this.definition = definition;
        this.evaluation = new Evaluation(registry.records());
        this.nested = new NestedContracts(registry);
    }

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
     * Return the contract of a class, checked and adapted within the reach of the caller.
     *
     * @param type an interface or an abstract class
     * @param lookup the caller's reach, {@code MethodHandles.lookup()}
     * @param <T> the contract
     * @return the contract
     * @throws ContractDeclarationException if the type cannot be a contract or is declared wrongly
     */
    public static <T> Contract<T> of(Class<T> type, MethodHandles.Lookup lookup) {
        return new Contract<>(
                ContractRegistry.global(),
                ContractDefinition.of(type, false, Objects.requireNonNull(lookup, "lookup is null")));
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
        return new Contract<>(ContractRegistry.global(), ContractDefinition.of(type, true, null));
    }

    /**
     * Return the class of the contract.
     *
     * @return the interface or abstract class
     */
    @SuppressWarnings("unchecked") // The definition was made from a Class<T> or a TypeToken<T>.
    public Class<T> type() {
        return (Class<T>) definition.type();
    }

    /**
     * Return the kind of the contract.
     *
     * @return whether members decide, or declarations
     */
    public Kind kind() {
        return evaluation.isProtocol(definition) ? Kind.PROTOCOL : Kind.NOMINAL;
    }

    /**
     * Return what a conforming object must offer.
     *
     * @return the members in a stable order
     */
    public List<Member> members() {
        return definition.shape().members().stream().map(Contract::publicMember).toList();
    }

    /**
     * Ask whether an object is an instance of this contract.
     *
     * @param object any object; null is an instance of nothing
     * @return whether the object conforms
     */
    public boolean isInstance(@Nullable Object object) {
        if (object == null) {
            return false;
        }
        Verdict byHook = evaluation.evaluateInstance(object, definition);
        if (byHook != null) {
            return byHook.conforms();
        }
        return caches().verdicts().get(object.getClass());
    }

    /**
     * Ask whether a class conforms to this contract.
     *
     * @param subject any class that is not primitive
     * @return whether the class conforms
     * @throws IllegalArgumentException if the class is primitive
     */
    public boolean isSubclass(Class<?> subject) {
        return caches().verdicts().get(Subjects.require(subject));
    }

    /**
     * Check a class against this contract, with reasons.
     *
     * @param subject any class that is not primitive
     * @return the answer and its reasons
     * @throws IllegalArgumentException if the class is primitive
     */
    public Conformance<T> check(Class<?> subject) {
        return conformance(subject, evaluate(Subjects.require(subject)));
    }

    /**
     * Return an object as an instance of this contract: itself if it is one, or an adapter.
     *
     * @param object the object
     * @return the object or its adapter
     * @throws ConformanceException if the object does not conform
     */
    @SuppressWarnings("unchecked") // A factory of this contract returns its instances only.
    public T adapt(Object object) {
        Objects.requireNonNull(object, "object is null; null is an instance of no contract");
        if (definition.instanceHook() != null) {
            requireInstanceHook(object);
        }
        return (T) caches().factories().get(object.getClass()).adapt(object);
    }

    /**
     * Return an object as an instance of this contract, if it conforms.
     *
     * @param object the object
     * @return the object or its adapter, or nothing
     */
    public Optional<T> tryAdapt(@Nullable Object object) {
        return object != null && isInstance(object) ? Optional.of(adapt(object)) : Optional.empty();
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
     * @throws ConformanceException if the class lacks a static method or a constructor that a member asks for
     * @throws ContractDeclarationException if a member is asked of an instance
     * @see Static
     * @see Constructor
     */
    @SuppressWarnings("unchecked") // A factory of this contract returns its instances only.
    public T adaptClass(Class<?> subject) {
        ClassAdaptation.requireClassMembers(definition);
        return (T) caches().classFactories().get(Subjects.require(subject)).adapt(subject);
    }

    /**
     * Return a map as an instance of this contract, whose members are properties that the map has under their names.
     *
     * <pre>{@code
     * Address address = Contract.of(Address.class).fromMap(Map.of("street", "Elm Street", "number", 12));
     * }</pre>
     *
     * <p>The adapter reads through to the map. A default method that reads like a property is taken from the map where
     * the map has its name, and else stays what it is.
     *
     * @param map the map
     * @return an adapter whose target is the map
     * @throws IllegalArgumentException if the map lacks a key that a member reads; the message names both
     * @throws ClassCastException if a value is of the wrong type; the message names member and key
     * @throws ContractDeclarationException if a member is no property
     */
    @SuppressWarnings("unchecked") // Values are only read, and checked; the factory returns instances of this contract.
    public T fromMap(Map<String, ?> map) {
        Objects.requireNonNull(map, "map is null");
        return (T) maps().adapt((Map<String, Object>) map);
    }

    /**
     * Register a class as a virtual subclass of this contract.
     *
     * @param subclass the class that is to conform
     * @param <S> the class
     * @return the class
     * @throws IllegalArgumentException if the registration would close a cycle, or the class is primitive
     */
    public <S> Class<S> register(Class<S> subclass) {
        return registry.register(type(), subclass);
    }

    /**
     * Register how objects of a type are adapted to this contract.
     *
     * @param subject the type of the objects
     * @param adapter makes the adapter; null from it means "not this one"
     * @param <S> the type of the objects
     */
    public <S> void extend(Class<S> subject, Function<? super S, ? extends @Nullable T> adapter) {
        registry.extend(type(), subject, adapter);
    }

    /**
     * Exclude a class and its subclasses from matching this protocol structurally.
     *
     * @param subject the class
     */
    public void exclude(Class<?> subject) {
        registry.exclude(type(), subject);
    }

    private Verdict evaluate(Class<?> subject) {
        return Adapters.isAdapterClass(subject) && !definition.type().isAssignableFrom(subject)
                ? evaluate(Adapters.subjectOf(subject))
                : evaluation.evaluate(subject, definition);
    }

    private Conformance<T> conformance(Class<?> subject, Verdict verdict) {
        return new Conformance<>(this, subject, verdict, evaluation.decide(subject, definition));
    }

    private void requireInstanceHook(Object object) {
        Verdict byHook = type().isInstance(object) ? null : evaluation.evaluateInstance(object, definition);
        if (byHook != null && !byHook.conforms()) {
            throw new ConformanceException(conformance(object.getClass(), byHook));
        }
    }

    private Caches caches() {
        Caches known = caches;
        long version = registry.version();
        if (known == null || known.version() != version) {
            Adaptation<T> adaptation = new Adaptation<>(this, definition, evaluation, nested);
            known = new Caches(
                    version,
                    new VerdictCache(type(), subject -> evaluate(subject).conforms()),
                    new FactoryCache(type(), adaptation::factory),
                    new FactoryCache(type(), adaptation::classFactory));
            caches = known;
        }
        return known;
    }

    private MapAdaptation maps() {
        MapAdaptation known = maps;
        if (known == null) {
            known = new MapAdaptation(new MapPlanner(definition, nested));
            maps = known;
        }
        return known;
    }

    /** What is remembered as long as the registry does not change. */
    private record Caches(long version, VerdictCache verdicts, FactoryCache factories, FactoryCache classFactories) {}

    static Member publicMember(ContractMember member) {
        return new Member(ClassReader.method(member.declaration()), StructuralExplanation.readable(member));
    }

    @Override
    public String toString() {
        return definition.written().getTypeName();
    }
}
