package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.NullType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Capture conversion (JLS 5.1.10). */
public final class CaptureConversion {
    private final TypeRelations relations;

    CaptureConversion(TypeRelations relations) {
        this.relations = relations;
    }

    /**
     * Return types after capture conversion.
     *
     * @param types the types
     * @return the types, in their order
     */
    public List<Type> of(List<Type> types) {
        List<Type> captured = new ArrayList<>(types.size());
        for (Type type : types) {
            captured.add(of(type));
        }
        return captured;
    }

    /**
     * Return a type after capture conversion.
     *
     * @param type the type
     * @return the type with a fresh variable for each wildcard; the type itself if it has none
     */
    public Type of(Type type) {
        return type instanceof ClassType named && hasWildcard(named) ? capture(named) : type;
    }

    /**
     * Return a variable that stands for the same wildcard, and within one more bound.
     *
     * @param variable what stands for the wildcard
     * @param bound the bound
     * @return the variable; null if no type is within all bounds
     */
    public @Nullable CapturedVariable within(CapturedVariable variable, Type bound) {
        Type upper = relations.greatestLowerBound().of(narrowed(variable.upperBounds(), bound));
        boolean isEmpty = upper == null
                || !relations.subtypes().holds(variable.lowerBound(), upper)
                || upper instanceof IntersectionType intersection && beginsFinal(intersection);
        if (isEmpty) {
            return null;
        }
        CapturedVariable narrower = new CapturedVariable(variable.wildcard(), relations.object());
        Type itsUpper = Substitution.of(List.of(variable), List.of(narrower)).apply(upper);
        narrower.complete(itsUpper, variable.lowerBound());
        return narrower;
    }

    /** Bounds wider than the new one are left out: of two types of one generic class, only the first would stay. */
    private List<Type> narrowed(List<Type> bounds, Type bound) {
        List<Type> narrowed = new ArrayList<>(bounds);
        narrowed.removeIf(wider -> relations.subtypes().holdsAsIs(bound, wider));
        narrowed.add(bound);
        return narrowed;
    }

    /** What a final class does not implement by itself no subclass of it does. */
    private static boolean beginsFinal(IntersectionType type) {
        return type.components().get(0) instanceof ClassType first
                && first.declaration().flags().isFinal();
    }

    private static boolean hasWildcard(ClassType type) {
        for (Type argument : type.arguments()) {
            if (argument instanceof WildcardType) {
                return true;
            }
        }
        return false;
    }

    private ClassType capture(ClassType type) {
        List<TypeVariable> parameters = type.declaration().typeParameters();
        List<Type> fresh = new ArrayList<>();
        for (Type argument : type.arguments()) {
            fresh.add(
                    argument instanceof WildcardType wildcard
                            ? new CapturedVariable(wildcard, relations.object())
                            : argument);
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (fresh.get(i) instanceof CapturedVariable variable
                    && type.arguments().get(i) instanceof WildcardType) {
                fresh.set(i, completed(variable, bound(parameters.get(i), parameters, fresh)));
            }
        }
        return new ClassType(type.declaration(), fresh);
    }

    private static Type bound(TypeVariable parameter, List<TypeVariable> parameters, List<Type> fresh) {
        return Substitution.of(parameters, fresh).apply(parameter.upperBound());
    }

    private Type completed(CapturedVariable variable, Type declared) {
        WildcardType wildcard = variable.wildcard();
        switch (wildcard.kind()) {
            case UNBOUNDED -> variable.complete(declared, NullType.NULL);
            case EXTENDS -> variable.complete(both(wildcard.bound(), declared), NullType.NULL);
            case SUPER -> variable.complete(declared, wildcard.bound());
        }
        return variable.upperBound().equals(variable.lowerBound()) ? variable.upperBound() : variable;
    }

    private Type both(Type bound, Type declared) {
        @Nullable Type greatest = relations.greatestLowerBound().of(bound, declared);
        return greatest == null ? bound : greatest;
    }
}
