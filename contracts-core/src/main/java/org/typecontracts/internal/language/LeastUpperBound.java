package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.NullType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** The least upper bound of types (JLS 4.10.4). */
public final class LeastUpperBound {
    private record Pair(ClassType one, ClassType other) {}

    private final TypeRelations relations;
    private final Set<Pair> underway = new HashSet<>();

    LeastUpperBound(TypeRelations relations) {
        this.relations = relations;
    }

    /**
     * Return the bound of some types.
     *
     * @param types the types
     * @return the bound, or null if there is none because a type is primitive
     */
    public @Nullable Type of(List<? extends Type> types) {
        List<Type> proper = new ArrayList<>(types);
        proper.removeIf(type -> type == NullType.NULL);
        if (proper.isEmpty()) {
            return NullType.NULL;
        }
        if (proper.stream().anyMatch(type -> type.isPrimitive() || type.isVoid())) {
            return null;
        }
        long arrays = proper.stream().filter(LeastUpperBound::isArray).count();
        if (arrays == proper.size()) {
            return ofArrays(proper);
        }
        if (arrays > 0) {
            proper.removeIf(LeastUpperBound::isArray);
            proper.add(arraySupertype());
        }
        return ofClasses(proper);
    }

    /**
     * Return the bound of some types as the types that make it up.
     *
     * @param types the types
     * @return the components of an intersection, or the bound alone; none if there is no bound
     */
    public List<Type> components(List<? extends Type> types) {
        Type bound = of(types);
        if (bound instanceof IntersectionType intersection) {
            return intersection.components();
        }
        return bound == null ? List.of() : List.of(bound);
    }

    private Type ofClasses(List<Type> types) {
        List<Type> candidates = new ArrayList<>();
        for (Type erased : minimalCandidates(types)) {
            Type merged = erased;
            if (erased instanceof ClassType named) {
                merged = merged(types, named.declaration());
            }
            candidates.add(merged);
        }
        return MinimalTypes.intersection(MinimalTypes.of(candidates, relations.subtypes()), relations.object());
    }

    /** Return the erased supertypes that all types share and that have no subtype among themselves. */
    private List<Type> minimalCandidates(List<Type> types) {
        Map<Object, Type> first = relations.supertypes().closure(types.get(0));
        Set<Object> shared = new LinkedHashSet<>(first.keySet());
        for (Type type : types.subList(1, types.size())) {
            shared.retainAll(relations.supertypes().closure(type).keySet());
        }
        List<Type> erased = new ArrayList<>();
        for (Object key : shared) {
            erased.add(key instanceof ClassDeclaration declaration ? ClassType.erased(declaration) : (Type) key);
        }
        return MinimalTypes.of(erased, relations.subtypes());
    }

    private Type merged(List<Type> types, ClassDeclaration declaration) {
        ClassType merged = null;
        for (Type type : types) {
            if (relations.supertypes().asSuper(type, declaration) instanceof ClassType next) {
                merged = merged == null ? next : merge(merged, next);
            }
        }
        return merged == null ? ClassType.erased(declaration) : merged;
    }

    private ClassType merge(ClassType one, ClassType other) {
        if (one.equals(other) || relations.same().holds(one, other)) {
            return one;
        }
        if (!one.isParametrised() || !other.isParametrised()) {
            return ClassType.erased(one.declaration());
        }
        List<Type> arguments = new ArrayList<>();
        for (int i = 0; i < one.arguments().size(); i++) {
            arguments.add(
                    mergeArguments(one.arguments().get(i), other.arguments().get(i), new Pair(one, other)));
        }
        return new ClassType(one.declaration(), arguments);
    }

    private Type mergeArguments(Type one, Type other, Pair pair) {
        if (relations.containment().equivalent(one, other)) {
            return one;
        }
        if (one instanceof WildcardType && relations.containment().contains(one, other)) {
            return one;
        }
        if (other instanceof WildcardType && relations.containment().contains(other, one)) {
            return other;
        }
        if (!underway.add(pair)) {
            return new WildcardType(WildcardType.Kind.UNBOUNDED, relations.object());
        }
        try {
            Type bound = of(List.of(upper(one), upper(other)));
            return bound == null || bound.equals(relations.object())
                    ? new WildcardType(WildcardType.Kind.UNBOUNDED, relations.object())
                    : new WildcardType(WildcardType.Kind.EXTENDS, bound);
        } finally {
            underway.remove(pair);
        }
    }

    private Type upper(Type argument) {
        if (argument instanceof WildcardType wildcard) {
            return wildcard.kind() == WildcardType.Kind.EXTENDS ? wildcard.bound() : relations.object();
        }
        return argument;
    }

    private @Nullable Type ofArrays(List<Type> types) {
        List<Type> components = new ArrayList<>();
        for (Type type : types) {
            Type component = component(type);
            if (component.isPrimitive()) {
                boolean allTheSame = types.stream().allMatch(types.get(0)::equals);
                return allTheSame ? types.get(0) : arraySupertype();
            }
            components.add(component);
        }
        Type bound = of(components);
        return bound == null ? null : new ArrayType(bound);
    }

    private Type arraySupertype() {
        return new IntersectionType(List.of(
                ClassType.erased(relations.known().serializable()),
                ClassType.erased(relations.known().cloneable())));
    }

    private static boolean isArray(Type type) {
        return type instanceof ArrayType || type instanceof TypeVariable variable && isArray(variable.upperBound());
    }

    private static Type component(Type type) {
        if (type instanceof ArrayType array) {
            return array.component();
        }
        return type instanceof TypeVariable variable ? component(variable.upperBound()) : type;
    }
}
