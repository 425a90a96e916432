package org.typecontracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adaptation.ClassAdaptation;
import org.typecontracts.internal.adaptation.MapAdaptation;
import org.typecontracts.internal.adapter.AdapterFactory;
import org.typecontracts.internal.adapter.AdapterSource;
import org.typecontracts.internal.adapter.Adapters;
import org.typecontracts.internal.adapter.FactoryCache;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.registry.Evaluation;
import org.typecontracts.internal.registry.Examination;
import org.typecontracts.internal.registry.Verdict;
import org.typecontracts.internal.registry.VerdictCache;
import org.typecontracts.internal.registry.Watcher;

/**
 * The contract of one interface or abstract class.
 *
 * <p>Answers are remembered in caches. When something is registered that may change them the registry says so, and all
 * caches are replaced by empty ones: an answer that was computed meanwhile, and may be old, lands in a cache that
 * nobody asks any more.
 */
final class SingleContract<T> extends Contract<T> implements AdapterSource, Watcher, Predicate<Class<?>> {
    private final ContractRegistry registry;
    private final ContractDefinition definition;
    private final Evaluation evaluation;
    private final boolean asksEachObject;
    private volatile List<Runnable> listeners = List.of();
    private volatile VerdictCache verdicts;
    private volatile @Nullable FactoryCache factories;
    private volatile @Nullable FactoryCache factoriesByHook;
    private volatile @Nullable FactoryCache classFactories;
    private volatile @Nullable FactoryCache factoriesOnTheWay;
    private volatile @Nullable MapAdaptation maps;

    SingleContract(ContractRegistry registry, ContractDefinition definition) {
        this.registry = registry;
        this.definition = definition;
        this.asksEachObject = definition.instanceHook() != null;
        this.evaluation = new Evaluation(registry.records(), definition, this);
        forget();
    }

    /** Compute a verdict, for the cache to remember. */
    @Override
    public boolean test(Class<?> subject) {
        Class<?> seen = seenAs(subject);
        boolean verdict = seen != null && evaluation.evaluate(seen, subject).conforms();
        if (verdicts.contradicts(subject, verdict)) {
            // A hook or a provider asked the same meanwhile, and was answered without what it had still to say.
            forget();
        }
        return verdict;
    }

    @Override
    public void forget() {
        factories = null;
        factoriesByHook = null;
        classFactories = null;
        factoriesOnTheWay = null;
        // The stamp comes last, so that whoever sees a new one sees no old factory.
        verdicts = new VerdictCache(definition.type(), this);
        for (Runnable listener : listeners) {
            listener.run();
        }
    }

    @Override
    public synchronized void onChange(Runnable listener) {
        List<Runnable> all = new ArrayList<>(listeners);
        all.add(listener);
        listeners = all;
    }

    ContractDefinition definition() {
        return definition;
    }

    @Override
    @SuppressWarnings("unchecked") // The definition was made from a Class<T> or a TypeToken<T>.
    public Class<T> type() {
        return (Class<T>) definition.type();
    }

    @Override
    public Kind kind() {
        return evaluation.isProtocol() ? Kind.PROTOCOL : Kind.NOMINAL;
    }

    @Override
    public List<Member> members() {
        return definition.shape().members().stream().map(Member::of).toList();
    }

    @Override
    public boolean isInstance(@Nullable Object object) {
        if (object == null) {
            return false;
        }
        if (asksEachObject) {
            Verdict byHook = evaluateInstance(object);
            if (byHook != null) {
                return byHook.conforms();
            }
        }
        return verdicts.get(object.getClass())
                || Adapters.isWrapper(object)
                        && !definition.type().isInstance(object)
                        && verdicts.get(Adapters.target(object).getClass());
    }

    /** What implements the contract is adapted to itself, even if a hook refuses it. */
    @Override
    boolean mayAdapt(@Nullable Object object) {
        return !definition.isParametrised() && definition.type().isInstance(object) || isInstance(object);
    }

    /** Whether an object that conforms is an instance already, and needs no adapter. */
    boolean isMetBy(Object object) {
        return definition.type().isInstance(object) && (!definition.isParametrised() || adapt(object) == object);
    }

    @Override
    public boolean isSubclass(Class<?> subject) {
        return verdicts.get(Subjects.require(subject));
    }

    @Override
    public Conformance<T> check(Class<?> subject) {
        Class<?> seen = seenAs(Subjects.require(subject));
        return MemberFindings.of(
                this,
                subject,
                seen != null
                        ? evaluation.examine(seen, subject)
                        : evaluation.examine(subject, Verdict.excluded(subject)));
    }

    @Override
    Conformance<T> checkObject(Object object) {
        Verdict byHook = evaluateInstance(object);
        return byHook == null ? check(object.getClass()) : findings(object, byHook);
    }

    @Override
    @SuppressWarnings("unchecked") // A factory of this contract returns its instances only.
    public T adapt(Object object) {
        requireObject(object);
        if (asksEachObject && !definition.type().isInstance(object)) {
            Verdict byHook = evaluateInstance(object);
            if (byHook != null) {
                return (T) factoryByHook(object, byHook).adapt(Adapters.target(object));
            }
        }
        return (T) factory(object.getClass()).adapt(object);
    }

    /** What adapts an object that the instance hook takes in, whatever is said of its class. */
    private AdapterFactory factoryByHook(Object object, Verdict byHook) {
        if (!byHook.conforms()) {
            throw findings(object, byHook).refusal();
        }
        return factoriesByHook().get(Adapters.target(object).getClass());
    }

    /**
     * Adapt an object on the way to another contract; null if it is refused. An adapter is taken as it stands: an
     * extension made it, and its target, of which it was made, is where the way began.
     */
    @Nullable
    Object adaptOnTheWay(Object object) {
        if (!Adapters.isAdapterClass(object.getClass())) {
            return tryAdapt(object).orElse(null);
        }
        try {
            return factoriesOnTheWay().get(object.getClass()).adapt(object);
        } catch (ClassCastException exception) {
            if (isRefusalOf(object.getClass(), exception)) {
                return null;
            }
            throw exception;
        }
    }

    @Override
    public AdapterFactory factory(Class<?> subject) {
        return factories().get(subject);
    }

    private FactoryCache factories() {
        FactoryCache known = factories;
        return known != null ? known : (factories = remembering(adaptation()));
    }

    private FactoryCache factoriesByHook() {
        FactoryCache known = factoriesByHook;
        return known != null ? known : (factoriesByHook = remembering(adaptation()::factoryByHook));
    }

    private FactoryCache factoriesOnTheWay() {
        FactoryCache known = factoriesOnTheWay;
        return known != null ? known : (factoriesOnTheWay = remembering(adaptation()::asItStands));
    }

    private FactoryCache classFactories() {
        FactoryCache known = classFactories;
        return known != null ? known : (classFactories = remembering(adaptation()::classFactory));
    }

    private FactoryCache remembering(Function<Class<?>, AdapterFactory> maker) {
        return new FactoryCache(definition.type(), maker);
    }

    @Override
    @SuppressWarnings("unchecked") // A factory of this contract returns its instances only.
    public T adaptClass(Class<?> subject) {
        Subjects.require(subject);
        ClassAdaptation.requireClassMembers(definition);
        return (T) classFactories().get(subject).adapt(subject);
    }

    @Override
    @SuppressWarnings("unchecked") // Values are only read, and checked; the factory returns instances of this contract.
    public T fromMap(Map<String, ?> map) {
        Objects.requireNonNull(map, "map is null; pass a map");
        return (T) maps().adapt((Map<String, Object>) map);
    }

    /** How maps are read as this contract. */
    MapAdaptation maps() {
        MapAdaptation known = maps;
        if (known == null) {
            known = new MapValues(registry, definition.lookup()).adaptation(definition);
            maps = known;
        }
        return known;
    }

    @Override
    public <S> Class<S> register(Class<S> subclass) {
        return registry.register(type(), subclass);
    }

    @Override
    public <S> Class<S> registerVerified(Class<S> subclass) {
        Conformance<T> lacking = lacking(Subjects.require(subclass, "subclass"));
        if (lacking != null) {
            throw lacking.refusal();
        }
        return register(subclass);
    }

    /** What a class would lack if it were registered; null if it has every member. */
    private @Nullable Conformance<T> lacking(Class<?> subject) {
        Examination examined = evaluation.examine(subject, Verdict.LACKING);
        return definition.type().isAssignableFrom(subject)
                        || examined.decision().conforms()
                ? null
                : MemberFindings.of(this, subject, examined);
    }

    @Override
    public boolean unregister(Class<?> subclass) {
        return registry.unregister(type(), subclass);
    }

    @Override
    public <S> void extend(Class<S> subject, Function<? super S, ? extends @Nullable T> adapter) {
        registry.extend(type(), subject, adapter);
    }

    @Override
    public boolean unextend(Class<?> subject) {
        return registry.unextend(type(), subject);
    }

    @Override
    public void exclude(Class<?> subject) {
        registry.exclude(type(), subject);
    }

    @Override
    public void include(Class<?> subject) {
        registry.include(type(), subject);
    }

    @Override
    public Object stamp() {
        return verdicts;
    }

    /** How objects are adapted to this contract at present. */
    Adaptation<T> adaptation() {
        return new Adaptation<>(this, definition, evaluation, registry);
    }

    @Override
    List<SingleContract<?>> singles() {
        return List.of(this);
    }

    /** An adapter is seen as its target; null if its class does not tell the target, and is no instance itself. */
    private @Nullable Class<?> seenAs(Class<?> subject) {
        Class<?> target = Adapters.subjectOf(subject);
        if (target != null) {
            return target;
        }
        return Adapters.isAdapterClass(subject) && !definition.type().isAssignableFrom(subject) ? null : subject;
    }

    /** An adapter is seen as its target. */
    private @Nullable Verdict evaluateInstance(Object object) {
        return evaluation.evaluateInstance(Adapters.target(object));
    }

    private Conformance<T> findings(Object object, Verdict byHook) {
        Class<?> subject = Adapters.target(object).getClass();
        return MemberFindings.of(this, object.getClass(), evaluation.examine(subject, byHook));
    }

    @Override
    public String toString() {
        return definition.written().getTypeName();
    }
}
