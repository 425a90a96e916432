package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/** Picks from types those that have no subtype among the others, classes before interfaces. */
final class MinimalTypes {
    private MinimalTypes() {}

    static List<Type> of(Collection<? extends Type> types, SubtypeRelation subtypes) {
        List<Type> minimal = new ArrayList<>();
        for (Type type : types) {
            if (minimal.stream().noneMatch(known -> subtypes.holdsAsIs(known, type))) {
                minimal.removeIf(known -> subtypes.holdsAsIs(type, known));
                minimal.add(type);
            }
        }
        List<Type> ordered = new ArrayList<>();
        minimal.stream().filter(type -> !isInterface(type)).forEach(ordered::add);
        minimal.stream()
                .filter(MinimalTypes::isInterface)
                .sorted(InterfaceOrder.OF_THIS_JDK)
                .forEach(ordered::add);
        return ordered;
    }

    /**
     * Return the intersection; one that begins with a type variable is erased to Object by javac, so it begins with
     * that.
     */
    static Type intersection(List<Type> types, Type object) {
        if (types.size() < 2) {
            return types.isEmpty() ? object : types.get(0);
        }
        if (!(types.get(0) instanceof TypeVariable)) {
            return new IntersectionType(types);
        }
        List<Type> components = new ArrayList<>();
        components.add(object);
        components.addAll(types);
        return new IntersectionType(components);
    }

    static boolean isInterface(Type type) {
        return type instanceof ClassType named && named.declaration().isInterface();
    }
}
