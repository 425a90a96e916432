package org.typecontracts.internal.language;

import java.util.Collection;
import java.util.List;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Tells whether types mention type variables. */
public final class Mentions {
    private Mentions() {}

    /**
     * Return whether a signature mentions type variables, in the bounds of its type parameters too.
     *
     * @param signature the signature
     * @param variables the variables
     * @return whether it mentions any of them
     */
    public static boolean any(Signature signature, Collection<? extends TypeVariable> variables) {
        return any(signature.parameters(), variables)
                || any(signature.result(), variables)
                || any(signature.thrown(), variables)
                || anyBound(signature.typeParameters(), variables);
    }

    private static boolean anyBound(List<TypeVariable> parameters, Collection<? extends TypeVariable> variables) {
        for (TypeVariable parameter : parameters) {
            if (any(parameter.upperBound(), variables)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Return whether a type mentions type variables.
     *
     * @param type the type
     * @param variables the variables
     * @return whether it mentions any of them
     */
    public static boolean any(Type type, Collection<? extends TypeVariable> variables) {
        if (variables.isEmpty()) {
            return false;
        }
        if (type instanceof TypeVariable variable) {
            return variables.contains(variable);
        }
        if (type instanceof ClassType named) {
            return any(named.arguments(), variables);
        }
        if (type instanceof ArrayType array) {
            return any(array.component(), variables);
        }
        if (type instanceof WildcardType wildcard) {
            return any(wildcard.bound(), variables);
        }
        return type instanceof IntersectionType intersection && any(intersection.components(), variables);
    }

    /**
     * Return whether types mention type variables.
     *
     * @param types the types
     * @param variables the variables
     * @return whether one of them mentions any
     */
    public static boolean any(List<? extends Type> types, Collection<? extends TypeVariable> variables) {
        for (Type type : types) {
            if (any(type, variables)) {
                return true;
            }
        }
        return false;
    }
}
