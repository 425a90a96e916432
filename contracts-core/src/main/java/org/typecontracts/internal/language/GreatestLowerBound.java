package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.NullType;
import org.typecontracts.internal.model.Type;

/**
 * The greatest lower bound of types (JLS 5.1.10): an intersection, unless one is a subtype of the others. None has an
 * array in it.
 */
final class GreatestLowerBound {
    private final TypeRelations relations;

    GreatestLowerBound(TypeRelations relations) {
        this.relations = relations;
    }

    /** Return the bound, or null if two classes, or an array and anything, are unrelated. */
    @Nullable
    Type of(List<? extends Type> types) {
        Type result = types.get(0);
        for (Type type : types.subList(1, types.size())) {
            Type next = of(result, type);
            if (next == null) {
                return null;
            }
            result = next;
        }
        return result;
    }

    @Nullable
    Type of(Type one, Type other) {
        if (one.isPrimitive() || other.isPrimitive()) {
            return null;
        }
        if (relations.subtypes().holdsAsIs(one, other)) {
            return one;
        }
        if (relations.subtypes().holdsAsIs(other, one)) {
            return other;
        }
        if (one instanceof ArrayType || other instanceof ArrayType) {
            return null;
        }
        Map<Object, Type> all = new LinkedHashMap<>(relations.supertypes().closure(one));
        relations.supertypes().closure(other).forEach(all::putIfAbsent);
        return meet(MinimalTypes.of(all.values(), relations.subtypes()));
    }

    private @Nullable Type meet(List<Type> bounds) {
        List<Type> classes = bounds.stream()
                .filter(bound -> !MinimalTypes.isInterface(bound))
                .toList();
        if (classes.size() < 2) {
            return MinimalTypes.intersection(bounds, relations.object());
        }
        List<Type> lowered = new ArrayList<>();
        bounds.forEach(bound -> lowered.add(lowered(bound)));
        return lowered.equals(bounds) ? null : of(lowered);
    }

    private static Type lowered(Type bound) {
        return bound instanceof CapturedVariable captured && captured.lowerBound() != NullType.NULL
                ? captured.lowerBound()
                : bound;
    }
}
