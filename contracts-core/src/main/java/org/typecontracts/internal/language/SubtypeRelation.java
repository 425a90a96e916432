package org.typecontracts.internal.language;

import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.NullType;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Subtyping (JLS 4.10). Met with an inference variable, it holds and adds a bound (JLS 18.2.3). */
public final class SubtypeRelation {
    private final TypeRelations relations;

    SubtypeRelation(TypeRelations relations) {
        this.relations = relations;
    }

    /**
     * Return whether one type, after capture conversion, is a subtype of another.
     *
     * @param type the one
     * @param supertype the other
     * @return whether it is
     */
    public boolean holds(Type type, Type supertype) {
        return holdsAsIs(captured(type, supertype), supertype);
    }

    /** Capture a type, unless it is to be a bound of an inference variable: those have it as it is. */
    Type captured(Type type, Type supertype) {
        return supertype instanceof InferenceVariable
                ? type
                : relations.capture().of(type);
    }

    /** Return whether the one type is a subtype of the other, its wildcards being left as they are. */
    boolean holdsAsIs(Type type, Type supertype) {
        if (type.equals(supertype)) {
            return true;
        }
        if (supertype instanceof InferenceVariable variable) {
            if (type != NullType.NULL) {
                variable.bind(BoundKind.LOWER, type);
            }
            return true;
        }
        if (supertype instanceof IntersectionType intersection) {
            return intersection.components().stream().allMatch(component -> holdsAsIs(type, component));
        }
        Type lower = lowerBound(supertype);
        return lower != null && !(type instanceof InferenceVariable) && !(type instanceof IntersectionType)
                ? holdsAsIs(type, lower)
                : decide(type, supertype);
    }

    private boolean decide(Type type, Type supertype) {
        if (type instanceof InferenceVariable variable) {
            variable.bind(BoundKind.UPPER, supertype);
            return supertype != NullType.NULL;
        }
        if (type instanceof ClassType named) {
            return supertype instanceof ClassType target && isSubclass(named, target);
        }
        if (type instanceof PrimitiveType primitive) {
            return supertype instanceof PrimitiveType target && primitive.widensTo(target);
        }
        if (type instanceof TypeVariable variable) {
            return holdsAsIs(variable.upperBound(), supertype);
        }
        if (type instanceof ArrayType array) {
            return isSubtypeOfArray(array, supertype);
        }
        if (type instanceof IntersectionType intersection) {
            return isSubtypeOfComponent(intersection, supertype);
        }
        return type == NullType.NULL && isReference(supertype);
    }

    /**
     * Of two components that have a class or interface in common, with other type arguments each, the first counts to
     * javac. Inference can make an intersection with an array; it is empty, and to javac no array.
     */
    private boolean isSubtypeOfComponent(IntersectionType type, Type supertype) {
        if (supertype instanceof ClassType target) {
            return isSubclass(type, target);
        }
        return !(supertype instanceof ArrayType)
                && type.components().stream().anyMatch(component -> holdsAsIs(component, supertype));
    }

    private boolean isSubclass(Type type, ClassType supertype) {
        Type found = relations.supertypes().asSuper(type, supertype.declaration());
        return found instanceof ClassType named
                && (!supertype.isParametrised() || relations.containment().contains(supertype, named));
    }

    private boolean isSubtypeOfArray(ArrayType array, Type supertype) {
        if (supertype instanceof ArrayType target) {
            return array.component().isPrimitive()
                    ? array.component().equals(target.component())
                    : holdsAsIs(array.component(), target.component());
        }
        return supertype instanceof ClassType target && relations.supertypes().isArraySupertype(target.declaration());
    }

    private static @Nullable Type lowerBound(Type type) {
        if (type instanceof CapturedVariable captured && captured.lowerBound() != NullType.NULL) {
            return captured.lowerBound();
        }
        return type instanceof WildcardType wildcard && wildcard.kind() == WildcardType.Kind.SUPER
                ? wildcard.bound()
                : null;
    }

    private static boolean isReference(Type type) {
        return !type.isPrimitive() && !type.isVoid();
    }
}
