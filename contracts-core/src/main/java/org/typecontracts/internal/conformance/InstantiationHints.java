package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.typecontracts.internal.language.BoundKind;
import org.typecontracts.internal.language.CapturedVariable;
import org.typecontracts.internal.language.Denotation;
import org.typecontracts.internal.language.Mentions;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Gathers types that a contract's type parameters might stand for, by matching its signatures with a subject's. */
final class InstantiationHints {
    /** More candidates than this say little about what was meant. */
    private static final int CANDIDATE_LIMIT = 16;

    private final List<TypeVariable> open;
    private final TypeRelations relations;
    private final Denotation denotation;
    private final Map<TypeVariable, Map<BoundKind, Set<Type>>> hints = new HashMap<>();
    private final Map<TypeVariable, Set<Type>> ofVariables = new HashMap<>();

    InstantiationHints(List<TypeVariable> open, TypeRelations relations) {
        this.open = open;
        this.relations = relations;
        this.denotation = new Denotation(relations.known());
        for (TypeVariable parameter : open) {
            hints.put(parameter, new EnumMap<>(BoundKind.class));
            ofVariables.put(parameter, new LinkedHashSet<>());
        }
    }

    /** Match a pattern, which may mention open parameters, with a type that is to be below, equal or above. */
    void match(Type pattern, Type type, BoundKind kind) {
        if (pattern instanceof TypeVariable variable && open.contains(variable)) {
            hint(variable, type, kind);
        } else if (type instanceof CapturedVariable captured) {
            match(pattern, captured.upperBound(), kind);
        } else if (pattern instanceof ClassType named && named.isParametrised()) {
            matchClass(named, type, kind);
        } else if (pattern instanceof ArrayType array && type instanceof ArrayType other) {
            match(array.component(), other.component(), kind);
        }
    }

    /** Return what the matches say of a parameter, each type before its supertypes, equalities before others. */
    Set<Type> found(TypeVariable parameter) {
        return found(parameter, List.of());
    }

    private Set<Type> found(TypeVariable parameter, List<Type> more) {
        Set<Type> lower = hinted(parameter, BoundKind.LOWER);
        Set<Type> rest = new LinkedHashSet<>(lower);
        rest.addAll(hinted(parameter, BoundKind.UPPER));
        rest.addAll(joined(lower));
        rest.addAll(more);
        Set<Type> all = new LinkedHashSet<>(hinted(parameter, BoundKind.EQUAL));
        all.addAll(sorted(rest, BoundKind.LOWER));
        return all;
    }

    private Set<Type> hinted(TypeVariable parameter, BoundKind kind) {
        return hints.getOrDefault(parameter, Map.of()).getOrDefault(kind, Set.of());
    }

    /** Return the candidates for a parameter: what the matches say of it, its bounds, and Object last. */
    List<Type> candidates(TypeVariable parameter) {
        List<Type> result = new ArrayList<>(found(parameter, declaredBounds(parameter)));
        result.remove(relations.object());
        if (result.size() > CANDIDATE_LIMIT) {
            result.subList(CANDIDATE_LIMIT, result.size()).clear();
        }
        result.add(relations.object());
        return result;
    }

    /** Return what the matches say of a parameter in terms of type variables that no source code can name. */
    Set<Type> ofVariables(TypeVariable parameter) {
        return ofVariables.getOrDefault(parameter, Set.of());
    }

    /** Return what a parameter is to be below, each type before its subtypes; nothing if more is known of it. */
    List<Type> widest(TypeVariable parameter) {
        boolean isOnlyBelow = hinted(parameter, BoundKind.LOWER).isEmpty()
                && hinted(parameter, BoundKind.EQUAL).isEmpty();
        return isOnlyBelow ? sorted(hinted(parameter, BoundKind.UPPER), BoundKind.UPPER) : List.of();
    }

    private void hint(TypeVariable parameter, Type type, BoundKind kind) {
        if (type instanceof PrimitiveType primitive) {
            hintBoxes(parameter, primitive, kind);
        } else if (type instanceof TypeVariable variable) {
            hintAll(parameter, open.contains(variable) ? List.of() : variable.upperBounds(), kind);
        } else if (type instanceof IntersectionType intersection) {
            hintAll(parameter, intersection.components(), kind);
        } else if (type instanceof ClassType || type instanceof ArrayType) {
            Map<BoundKind, Set<Type>> known = hints.getOrDefault(parameter, new EnumMap<>(BoundKind.class));
            known.putIfAbsent(kind, new LinkedHashSet<>());
            Type denoted = denotation.of(type);
            known.get(kind).add(denoted);
            if (!denoted.equals(type)) {
                ofVariables.getOrDefault(parameter, Set.of()).add(type);
            }
        }
    }

    private void hintAll(TypeVariable parameter, List<Type> types, BoundKind kind) {
        for (Type type : types) {
            hint(parameter, type, kind);
        }
    }

    /** A primitive parameter takes its own box, and those of narrower types. */
    private void hintBoxes(TypeVariable parameter, PrimitiveType primitive, BoundKind kind) {
        for (int i = primitive.ordinal(); i >= 0; i--) {
            PrimitiveType narrower = PrimitiveType.values()[i];
            if (narrower == primitive || kind == BoundKind.UPPER && narrower.widensTo(primitive)) {
                hint(parameter, relations.boxing().boxed(narrower), kind);
            }
        }
    }

    private void matchClass(ClassType pattern, Type type, BoundKind kind) {
        Type patternSide = pattern;
        Type typeSide = type;
        if (kind == BoundKind.UPPER && type instanceof ClassType named) {
            patternSide = relations.supertypes().asSuper(pattern, named.declaration());
        } else {
            typeSide = relations.supertypes().asSuper(type, pattern.declaration());
        }
        if (patternSide instanceof ClassType one
                && typeSide instanceof ClassType other
                && one.arguments().size() == other.arguments().size()) {
            for (int i = 0; i < one.arguments().size(); i++) {
                matchArguments(one.arguments().get(i), other.arguments().get(i));
            }
        }
    }

    private void matchArguments(Type pattern, Type type) {
        if (pattern instanceof WildcardType wildcard) {
            BoundKind kind = wildcard.kind() == WildcardType.Kind.SUPER ? BoundKind.UPPER : BoundKind.LOWER;
            match(wildcard.bound(), type instanceof WildcardType other ? other.bound() : type, kind);
        } else if (type instanceof WildcardType wildcard) {
            BoundKind kind = wildcard.kind() == WildcardType.Kind.SUPER ? BoundKind.LOWER : BoundKind.UPPER;
            match(pattern, wildcard.bound(), kind);
        } else {
            match(pattern, type, BoundKind.EQUAL);
        }
    }

    private List<Type> joined(Set<Type> lower) {
        if (lower.size() < 2) {
            return List.of();
        }
        return relations.leastUpperBound().components(List.copyOf(lower)).stream()
                .filter(part -> part instanceof ClassType || part instanceof ArrayType)
                .map(denotation::of)
                .toList();
    }

    private List<Type> declaredBounds(TypeVariable parameter) {
        List<Type> closed = new ArrayList<>();
        for (Type bound : parameter.upperBounds()) {
            if (!(bound instanceof TypeVariable) && !Mentions.any(bound, open)) {
                closed.add(bound);
            }
        }
        return closed;
    }

    /** Put each type before those of which it is a bound of this kind; others keep their places. */
    private List<Type> sorted(Set<Type> types, BoundKind kind) {
        List<Type> sorted = new ArrayList<>();
        for (Type type : types) {
            int position = 0;
            while (position < sorted.size() && !bounds(type, sorted.get(position), kind)) {
                position++;
            }
            sorted.add(position, type);
        }
        return sorted;
    }

    private boolean bounds(Type bound, Type type, BoundKind kind) {
        return kind == BoundKind.UPPER
                ? relations.subtypes().holds(type, bound)
                : relations.subtypes().holds(bound, type);
    }
}
