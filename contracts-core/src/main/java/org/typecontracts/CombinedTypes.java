package org.typecontracts;

import java.util.Comparator;
import java.util.List;
import org.typecontracts.internal.adapter.AdapterPlan;

/** What an adapter to several contracts extends and implements: at most one class. */
final class CombinedTypes {
    private CombinedTypes() {}

    /** The types, the class first if there is one; a type that another of them extends comes with that. */
    static List<Class<?>> of(List<AdapterPlan> plans, Class<?> subject) {
        List<Class<?>> all =
                plans.stream().<Class<?>>map(AdapterPlan::contract).distinct().toList();
        List<Class<?>> types = all.stream()
                .filter(type -> all.stream().noneMatch(other -> other != type && type.isAssignableFrom(other)))
                .sorted(Comparator.comparing(Class::isInterface))
                .toList();
        if (types.size() > 1 && !types.get(1).isInterface()) {
            throw twoClasses(types.get(0), types.get(1), subject);
        }
        return types;
    }

    private static ContractDeclarationException twoClasses(Class<?> one, Class<?> other, Class<?> subject) {
        return new ContractDeclarationException("[" + subject.getTypeName() + "] cannot be adapted to ["
                + one.getTypeName() + "] and [" + other.getTypeName()
                + "] at once: both are classes, and neither extends the other; adapt to one at a time, or make one of"
                + " them an interface");
    }
}
