package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Type erasure (JLS 4.6). */
public final class Erasure {
    private Erasure() {}

    /**
     * Return the erasure of a type.
     *
     * @param type the type
     * @return its erasure
     */
    public static Type of(Type type) {
        if (type instanceof ClassType named) {
            return named.isParametrised() ? ClassType.erased(named.declaration()) : named;
        }
        if (type instanceof ArrayType array) {
            Type component = of(array.component());
            return component == array.component() ? array : new ArrayType(component);
        }
        if (type instanceof TypeVariable variable) {
            return of(variable.upperBound());
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.bound());
        }
        if (type instanceof IntersectionType intersection) {
            return of(intersection.components().get(0));
        }
        return type;
    }

    /**
     * Return the erasures of types.
     *
     * @param types the types
     * @return their erasures, in their order
     */
    public static List<Type> of(List<? extends Type> types) {
        List<Type> erased = new ArrayList<>(types.size());
        for (Type type : types) {
            erased.add(of(type));
        }
        return erased;
    }

    /**
     * Return the erasure of a signature.
     *
     * @param signature the signature
     * @return the signature of erased types, without type parameters
     */
    public static Signature of(Signature signature) {
        return new Signature(List.of(), of(signature.parameters()), of(signature.result()), of(signature.thrown()));
    }
}
