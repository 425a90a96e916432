package org.typecontracts;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adaptation.MapAdaptation;
import org.typecontracts.internal.adaptation.MapPlanner;
import org.typecontracts.internal.adaptation.ValueContract;
import org.typecontracts.internal.adaptation.ValueContracts;
import org.typecontracts.internal.adapter.Adapters;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.registry.VerdictCache;

/** Adapts the values that stand under the keys of maps, by the contracts of one registry. */
final class MapValues implements ValueContracts {
    private final ContractRegistry registry;
    private final MethodHandles.@Nullable Lookup lookup;

    /** One for each type, so that a type that leads back to itself is read by what reads it already. */
    private final Map<Type, Value> known = new ConcurrentHashMap<>();

    /** With the lookup of the contract that the maps are read as, if it has one. */
    MapValues(ContractRegistry registry, MethodHandles.@Nullable Lookup lookup) {
        this.registry = registry;
        this.lookup = lookup;
    }

    @Override
    public ValueContract of(Type type) {
        return known.computeIfAbsent(type, this::make);
    }

    /** How maps are read as a contract, with what stands under their keys read among these values. */
    MapAdaptation adaptation(ContractDefinition contract) {
        return new MapAdaptation(new MapPlanner(contract, this, NestedContracts.of(registry, contract)));
    }

    private Value make(Type type) {
        Class<?> raw = ClassReader.erasure(ClassReader.type(type));
        SingleContract<?> contract = contract(raw);
        return new Value(contract, type == raw ? contract : contract(type));
    }

    private SingleContract<?> contract(Type type) {
        return lookup == null && type instanceof Class<?> raw
                ? (SingleContract<?>) registry.contract(raw)
                : new SingleContract<>(registry, ContractDefinition.of(type, lookup));
    }

    /** The contract of a member's result, as a class and as written. */
    private final class Value implements ValueContract, Predicate<Class<?>> {
        private final SingleContract<?> raw;
        private final SingleContract<?> written;
        private volatile @Nullable Extended extended;
        private volatile @Nullable MapAdaptation maps;

        Value(SingleContract<?> raw, SingleContract<?> written) {
            this.raw = raw;
            this.written = written;
        }

        @Override
        public Object adapt(Object value) {
            Class<?> type = Adapters.target(value).getClass();
            return (tellsTypeArguments(type) ? written : raw).adapt(value);
        }

        /** Of a generic class, or of what a function makes, type arguments are not known: they are taken on trust. */
        private boolean tellsTypeArguments(Class<?> type) {
            return !isExtended(type)
                    && !type.isArray()
                    && !ClassReader.declaration(type).isGeneric();
        }

        /** What somebody says of maps goes first, then what the map has, then what maps do themselves. */
        @Override
        public @Nullable MapAdaptation reading(Map<?, ?> value) {
            if (!isReadable() || isExtended(value.getClass())) {
                return null;
            }
            MapAdaptation reading = maps();
            return reading.finds(value) || !raw.isInstance(value) ? reading : null;
        }

        /** Whether a map under a key can be read as the contract. */
        private boolean isReadable() {
            return raw.kind() == Contract.Kind.PROTOCOL && MapPlanner.reads(raw.definition());
        }

        /** A contract of the registry reads maps for everybody; others do so among the values here. */
        private MapAdaptation maps() {
            if (lookup == null && written == raw) {
                return written.maps();
            }
            MapAdaptation known = maps;
            if (known == null) {
                known = adaptation(written.definition());
                maps = known;
            }
            return known;
        }

        private boolean isExtended(Class<?> type) {
            Extended known = extended;
            if (known == null || known.stamp != raw.stamp()) {
                known = new Extended(raw.stamp(), new VerdictCache(raw.type(), this));
                extended = known;
            }
            return known.classes.get(type);
        }

        /** Ask anew whether extensions adapt the objects of a class. */
        @Override
        public boolean test(Class<?> type) {
            return raw.adaptation().isExtended(type);
        }
    }

    /** Which classes are extended to a contract, for as long as its answers are those of a stamp. */
    private record Extended(Object stamp, VerdictCache classes) {}
}
