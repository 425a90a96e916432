package org.typecontracts;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** The interfaces and the abstract class that an adapter to a contract implements. */
    static List<SingleContract<?>> singles(Contract<?> contract) {
        if (contract instanceof SingleContract<?> single) {
            return List.of(single);
        }
        if (contract instanceof ButContract<?> but) {
            return singles(but.base());
        }
        if (contract instanceof AllOfContract<?> all) {
            return all.parts().stream().flatMap(part -> singles(part).stream()).toList();
        }
        throw new UnsupportedOperationException("[" + contract
                + "] is met in several ways, so nothing can be adapted to it; adapt to one of its contracts");
    }

    static AdapterFactory factory(List<SingleContract<?>> contracts, Class<?> subject) {
        CombinedAdaptation combined = new CombinedAdaptation();
        List<AdapterPlan> plans =
                contracts.stream().map(contract -> contract.plan(subject)).toList();
        for (AdapterPlan plan : plans) {
            plan.forwards().forEach(combined::add);
        }
        for (AdapterPlan plan : plans) {
            plan.missing().stream().filter(combined::isNew).forEach(combined.missing::add);
        }
        return AdapterFactories.make(combined.plan(plans));
    }

    private AdapterPlan plan(List<AdapterPlan> plans) {
        // At most one of them is a class, and a class comes first.
        List<Class<?>> types = plans.stream()
                .<Class<?>>map(AdapterPlan::contract)
                .sorted((left, right) -> Boolean.compare(left.isInterface(), right.isInterface()))
                .distinct()
                .toList();
        return new AdapterPlan(
                types.get(0),
                types.subList(1, types.size()),
                plans.get(0).subject(),
                forwards,
                missing,
                lookup(plans),
                plans.get(0).nested());
    }

    private static MethodHandles.@Nullable Lookup lookup(List<AdapterPlan> plans) {
        for (AdapterPlan plan : plans) {
            if (plan.lookup() != null) {
                return plan.lookup();
            }
        }
        return null;
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
        return planned.add(List.of(method.getName(), method.getReturnType(), List.of(method.getParameterTypes())));
    }
}
