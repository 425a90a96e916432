package org.typecontracts;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.typecontracts.internal.adaptation.CombinedFactory;
import org.typecontracts.internal.adapter.AdapterFactories;
import org.typecontracts.internal.adapter.AdapterFactory;
import org.typecontracts.internal.adapter.AdapterPlan;
import org.typecontracts.internal.adapter.Forward;

/** Makes adapters to several contracts at once: what each part's adapter would do, in one class. */
final class CombinedAdaptation {
    private final List<Forward> forwards = new ArrayList<>();
    private final List<Method> missing = new ArrayList<>();
    private final Set<List<Object>> planned = new HashSet<>();

    private CombinedAdaptation() {}

    static AdapterFactory factory(List<SingleContract<?>> contracts, Class<?> subject) {
        boolean isExtended =
                contracts.stream().anyMatch(contract -> contract.adaptation().isExtended(subject));
        return isExtended ? ofParts(contracts, subject) : ofMembers(contracts, subject);
    }

    private static AdapterFactory ofMembers(List<SingleContract<?>> contracts, Class<?> subject) {
        List<AdapterPlan> plans = contracts.stream()
                .map(contract -> contract.adaptation().plan(subject))
                .toList();
        CombinedAdaptation combined = new CombinedAdaptation();
        AdapterPlan plan = combined.plan(plans, subject);
        new CombinedMixins(contracts, combined.planned).requireOneOfEach(subject);
        return AdapterFactories.make(plan);
    }

    /** What an extension makes of an object is made once, so each contract's part of it is. */
    private static AdapterFactory ofParts(List<SingleContract<?>> contracts, Class<?> subject) {
        new CombinedMixins(contracts, forwarded(contracts, subject)).requireOneOfEach(subject);
        List<AdapterPlan> plans = new ArrayList<>();
        List<UnaryOperator<Object>> parts = new ArrayList<>();
        for (SingleContract<?> contract : contracts) {
            plans.add(contract.adaptation().partPlan(parts.size()));
            parts.add(contract::adapt);
        }
        AdapterPlan plan = new CombinedAdaptation().plan(plans, subject);
        return new CombinedFactory(parts, AdapterFactories.make(plan, subject));
    }

    /** What the subject has methods of its own for. */
    private static Set<List<Object>> forwarded(List<SingleContract<?>> contracts, Class<?> subject) {
        CombinedAdaptation own = new CombinedAdaptation();
        for (SingleContract<?> contract : contracts) {
            if (!contract.adaptation().isExtended(subject)) {
                contract.adaptation().plan(subject).forwards().forEach(own::add);
            }
        }
        return own.planned;
    }

    private AdapterPlan plan(List<AdapterPlan> plans, Class<?> subject) {
        for (AdapterPlan plan : plans) {
            plan.forwards().forEach(this::add);
        }
        for (AdapterPlan plan : plans) {
            plan.missing().stream().filter(this::isNew).forEach(missing::add);
        }
        List<Class<?>> types = CombinedTypes.of(plans, subject);
        AdapterPlan reaching = reaching(plans);
        return new AdapterPlan(
                types.get(0),
                types.subList(1, types.size()),
                plans.get(0).subject(),
                forwards,
                missing,
                reaching.lookup(),
                reaching.nested());
    }

    /** The first plan that has a lookup, or else the first. */
    private static AdapterPlan reaching(List<AdapterPlan> plans) {
        for (AdapterPlan plan : plans) {
            if (plan.lookup() != null) {
                return plan;
            }
        }
        return plans.get(0);
    }

    /** Add what is not yet forwarded: the same method may be declared by several contracts. */
    private void add(Forward forward) {
        List<Method> declarations = Stream.concat(Stream.of(forward.member()), forward.overridden().stream())
                .filter(this::isNew)
                .toList();
        if (!declarations.isEmpty()) {
            forwards.add(new Forward(
                    declarations.get(0),
                    declarations,
                    forward.target(),
                    forward.unwrappedParameters(),
                    forward.nestedResult()));
        }
    }

    private boolean isNew(Method method) {
        return planned.add(CombinedMixins.key(method));
    }
}
