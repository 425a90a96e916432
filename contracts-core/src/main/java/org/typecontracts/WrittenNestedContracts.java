package org.typecontracts;

import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adaptation.NestedTypes;
import org.typecontracts.internal.adapter.AdapterFactory;
import org.typecontracts.internal.adapter.FactoryCache;
import org.typecontracts.internal.adapter.NestedAdapters;
import org.typecontracts.internal.conformance.Conversion;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.language.MentionedVariables;
import org.typecontracts.internal.language.Subtyping;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.reflect.ClassReader;

/**
 * Adapts results to protocols with type arguments. The class of a value does not tell the type arguments that the
 * signature of the subject's method does, so the adapter is one for the type of the result and not for that class: it
 * calls what a hand-written one would.
 *
 * <p>Made for one result of one subject, and for what leads on from there: so the adapters of a type that leads back to
 * itself have one class, and what is held here lives no longer than the subject.
 */
final class WrittenNestedContracts implements NestedTypes {
    private static final Subtyping SUBTYPING = new Subtyping(ClassReader.known());

    private final NestedContracts byClass;
    private final ContractRegistry registry;
    private final MethodHandles.@Nullable Lookup lookup;
    private final Map<Conversion.NestedProtocol, NestedAdapters> known = new ConcurrentHashMap<>();

    WrittenNestedContracts(NestedContracts byClass, ContractRegistry registry, MethodHandles.@Nullable Lookup lookup) {
        this.byClass = byClass;
        this.registry = registry;
        this.lookup = lookup;
    }

    /** Return whether a protocol has type arguments that mean the same everywhere. */
    static boolean areMeant(Conversion.NestedProtocol conversion) {
        return conversion.protocol() instanceof ClassType named
                && named.isParametrised()
                && MentionedVariables.of(named).isEmpty();
    }

    @Override
    public NestedAdapters of(Conversion.NestedProtocol conversion) {
        return areMeant(conversion) ? known.computeIfAbsent(conversion, this::make) : byClass;
    }

    @Override
    public @Nullable Object adapt(@Nullable Object object, Class<?> contract) {
        return byClass.adapt(object, contract);
    }

    @Override
    public boolean isExtended(Class<?> type, Class<?> contract) {
        return byClass.isExtended(type, contract);
    }

    private NestedAdapters make(Conversion.NestedProtocol conversion) {
        ContractDefinition written = ContractDefinition.of(ClassReader.reflected(conversion.protocol()), lookup);
        return new Written(new SingleContract<>(registry, written), conversion);
    }

    /** What makes the adapters for the classes of the values, as long as the answers of the contract are of a stamp. */
    private record Made(Object stamp, @Nullable FactoryCache factories) {}

    /** Adapts values of one type to one protocol, each with its type arguments. */
    private final class Written implements NestedAdapters {
        private final SingleContract<?> contract;
        private final Conversion.NestedProtocol conversion;
        private volatile @Nullable Made made;

        Written(SingleContract<?> contract, Conversion.NestedProtocol conversion) {
            this.contract = contract;
            this.conversion = conversion;
        }

        @Override
        public @Nullable Object adapt(@Nullable Object object, Class<?> protocol) {
            FactoryCache factories = object == null ? null : factories();
            return object == null || factories == null
                    ? byClass.adapt(object, protocol)
                    : factories.get(object.getClass()).adapt(object);
        }

        /** What adapts by members; null where something else goes before them. */
        private @Nullable FactoryCache factories() {
            Made known = made;
            if (known == null || known.stamp != contract.stamp()) {
                Object stamp = contract.stamp();
                known = new Made(stamp, factoriesByMembers());
                made = known;
            }
            return known.factories;
        }

        private @Nullable FactoryCache factoriesByMembers() {
            AdapterFactory factory = contract.adaptation().factory(conversion.type(), WrittenNestedContracts.this);
            return factory == null
                    ? null
                    : new FactoryCache(contract.type(), type -> isProtocol(type) ? Adaptation.IDENTITY : factory);
        }

        /** Whether a class is the protocol with just these arguments, although the signature does not say so. */
        private boolean isProtocol(Class<?> type) {
            return SUBTYPING.isSubtype(ClassReader.type(type), conversion.protocol());
        }
    }
}
