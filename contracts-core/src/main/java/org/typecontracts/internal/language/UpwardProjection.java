package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.NullType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.WildcardType;

/** Finds what stands next above a type and mentions no captured variable: its upward projection (JLS 4.10.5). */
public final class UpwardProjection {
    private final WildcardType anything;

    /**
     * Make the projection.
     *
     * @param known the types that the language gives a meaning
     */
    public UpwardProjection(KnownTypes known) {
        this.anything = new WildcardType(WildcardType.Kind.UNBOUNDED, ClassType.erased(known.object()));
    }

    /**
     * Return the projection of a type.
     *
     * @param type the type
     * @return what stands above it; the type itself if it mentions no captured variable
     */
    public Type of(Type type) {
        if (type instanceof CapturedVariable captured) {
            return of(captured.upperBound());
        }
        if (type instanceof ArrayType array) {
            return new ArrayType(of(array.component()));
        }
        if (type instanceof IntersectionType intersection) {
            List<Type> components = new ArrayList<>();
            for (Type component : intersection.components()) {
                components.add(of(component));
            }
            return new IntersectionType(components);
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

    /** Return a type argument that contains another (JLS 4.5.1). */
    private Type containing(Type argument) {
        if (argument instanceof CapturedVariable captured) {
            return containing(captured.wildcard());
        }
        if (argument instanceof WildcardType wildcard) {
            return wildcard.kind() == WildcardType.Kind.SUPER
                    ? above(wildcard)
                    : new WildcardType(wildcard.kind(), of(wildcard.bound()));
        }
        Type projection = of(argument);
        return projection.equals(argument) ? argument : new WildcardType(WildcardType.Kind.EXTENDS, projection);
    }

    private WildcardType above(WildcardType lowerBounded) {
        Type bound = lowerBounded.bound() instanceof CapturedVariable captured
                ? captured.lowerBound()
                : lowerBounded.bound();
        boolean isNameable = bound != NullType.NULL && of(bound).equals(bound);
        return isNameable ? new WildcardType(WildcardType.Kind.SUPER, bound) : anything;
    }
}
