package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.NullType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/**
 * Finds what stands next above a type and mentions no type variable but those that mean something: its upward
 * projection (JLS 4.10.5).
 */
public class UpwardProjection {
    private final WildcardType anything;
    private final Collection<TypeVariable> meaningful;
    private final Set<TypeVariable> underway = new HashSet<>();

    /**
     * Make the projection.
     *
     * @param known the types that the language gives a meaning
     * @param meaningful the type variables that a projection may mention
     */
    public UpwardProjection(KnownTypes known, Collection<TypeVariable> meaningful) {
        this.anything = new WildcardType(WildcardType.Kind.UNBOUNDED, ClassType.erased(known.object()));
        this.meaningful = meaningful;
    }

    /**
     * Return the projection of a type.
     *
     * @param type the type
     * @return what stands above it; the type itself if it mentions no other variable
     */
    public final Type of(Type type) {
        if (type instanceof TypeVariable variable) {
            return meaningful.contains(variable) ? variable : bound(variable);
        }
        if (type instanceof ArrayType array) {
            return new ArrayType(of(array.component()));
        }
        if (type instanceof IntersectionType intersection) {
            return ofIntersection(intersection);
        }
        if (type instanceof ClassType named && named.isParametrised()) {
            List<Type> arguments = new ArrayList<>();
            for (Type argument : named.arguments()) {
                arguments.add(containing(argument));
            }
            return new ClassType(named.declaration(), arguments);
        }
        return type;
    }

    Type ofIntersection(IntersectionType type) {
        List<Type> components = new ArrayList<>();
        for (Type component : type.components()) {
            components.add(of(component));
        }
        return new IntersectionType(components);
    }

    /** What bounds itself would be projected again and again: the second time it is anything. */
    private Type bound(TypeVariable variable) {
        if (!underway.add(variable)) {
            return anything.bound();
        }
        try {
            return of(variable.upperBound());
        } finally {
            underway.remove(variable);
        }
    }

    /** Return a type argument that contains another (JLS 4.5.1). */
    private Type containing(Type argument) {
        if (argument instanceof CapturedVariable captured && !meaningful.contains(captured)) {
            return containing(captured.wildcard());
        }
        if (argument instanceof WildcardType wildcard) {
            return wildcard.kind() == WildcardType.Kind.SUPER ? above(wildcard) : below(of(wildcard.bound()));
        }
        Type projection = of(argument);
        return projection.equals(argument) ? argument : below(projection);
    }

    private WildcardType below(Type bound) {
        return bound.equals(anything.bound()) ? anything : new WildcardType(WildcardType.Kind.EXTENDS, bound);
    }

    private WildcardType above(WildcardType lowerBounded) {
        Type bound = lowerBounded.bound() instanceof CapturedVariable captured && !meaningful.contains(captured)
                ? captured.lowerBound()
                : lowerBounded.bound();
        boolean isNameable = bound != NullType.NULL && of(bound).equals(bound);
        return isNameable ? new WildcardType(WildcardType.Kind.SUPER, bound) : anything;
    }
}
