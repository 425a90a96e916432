package org.typecontracts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Conformance.Route;
import org.typecontracts.internal.adapter.Adapters;
import org.typecontracts.internal.adapter.FactoryCache;

/** What conforms to each of several contracts. */
final class AllOfContract<T> extends CombinedContract<T> {
    private final Contract<T> first;
    private volatile @Nullable Factories factories;

    /** Factories, and what they were made from. */
    private record Factories(Object stamp, FactoryCache cache) {}

    AllOfContract(Contract<T> first, List<Contract<?>> parts) {
        super(parts);
        this.first = first;
    }

    @Override
    public Class<T> type() {
        return first.type();
    }

    @Override
    public List<Class<?>> types() {
        return parts().stream()
                .flatMap(part -> part.types().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Member> members() {
        return parts().stream()
                .flatMap(part -> part.members().stream())
                .distinct()
                .toList();
    }

    @Override
    List<SingleContract<?>> singles() {
        return parts().stream().flatMap(part -> part.singles().stream()).toList();
    }

    @Override
    boolean conforms(Object object) {
        return parts().stream().allMatch(part -> part.isInstance(object));
    }

    @Override
    public boolean isSubclass(Class<?> subject) {
        return parts().stream().allMatch(part -> part.isSubclass(subject));
    }

    @Override
    Conformance<T> combined(Class<?> subject, List<Conformance<?>> parts) {
        return found(subject, route(parts), parts);
    }

    /** The way that promises least: nominal only if all parts are. */
    private static Route route(List<Conformance<?>> parts) {
        if (!parts.stream().allMatch(Conformance::conforms)) {
            return Route.NONE;
        }
        return parts.stream().map(Conformance::route).max(Route::compareTo).orElse(Route.NONE);
    }

    @Override
    @SuppressWarnings("unchecked") // The adapter implements all contracts, the first among them.
    public T adapt(Object object) {
        requireObject(object);
        if (!conforms(object)) {
            throw checkObject(object).refusal();
        }
        List<SingleContract<?>> contracts = singles();
        if (contracts.stream().allMatch(contract -> contract.isMetBy(object))) {
            return (T) object;
        }
        Object target = Adapters.target(object);
        return (T) factories(contracts).get(target.getClass()).adapt(target);
    }

    private FactoryCache factories(List<SingleContract<?>> contracts) {
        Object stamp = stamp();
        Factories known = factories;
        if (known == null || !known.stamp.equals(stamp)) {
            known = new Factories(
                    stamp, new FactoryCache(type(), subject -> CombinedAdaptation.factory(contracts, subject)));
            factories = known;
        }
        return known.cache;
    }

    @Override
    public String toString() {
        return joined(" & ");
    }
}
