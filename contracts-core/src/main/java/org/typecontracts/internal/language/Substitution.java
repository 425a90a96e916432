package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.DeclaredVariable;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Replaces type variables by types: the notation {@code [P1:=T1, ..]} of the language specification. Immutable. */
public final class Substitution {
    private static final Substitution NONE = new Substitution(List.of(), List.of());

    private final List<? extends TypeVariable> from;
    private final List<? extends Type> to;

    private Substitution(List<? extends TypeVariable> from, List<? extends Type> to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Replace variables by types.
     *
     * @param from the variables
     * @param to a type for each of them
     * @return the substitution
     */
    public static Substitution of(List<? extends TypeVariable> from, List<? extends Type> to) {
        return from.isEmpty() ? NONE : new Substitution(from, to);
    }

    /**
     * Return the variables that are replaced.
     *
     * @return the variables
     */
    public List<? extends TypeVariable> variables() {
        return from;
    }

    /**
     * Replace the variables in a type.
     *
     * @param type the type
     * @return the type with the others in their place
     */
    public Type apply(Type type) {
        if (from.isEmpty()) {
            return type;
        }
        if (type instanceof TypeVariable variable) {
            return replace(variable);
        }
        if (type instanceof ClassType named) {
            return named.isParametrised() ? apply(named) : named;
        }
        if (type instanceof ArrayType array) {
            Type component = apply(array.component());
            return component == array.component() ? array : new ArrayType(component);
        }
        if (type instanceof WildcardType wildcard) {
            return apply(wildcard);
        }
        if (type instanceof IntersectionType intersection) {
            return new IntersectionType(apply(intersection.components()));
        }
        return type;
    }

    /**
     * Replace the variables in types.
     *
     * @param types the types
     * @return the types, in their order
     */
    public List<Type> apply(List<? extends Type> types) {
        if (from.isEmpty() || types.isEmpty()) {
            return List.copyOf(types);
        }
        List<Type> result = new ArrayList<>(types.size());
        for (Type type : types) {
            result.add(apply(type));
        }
        return result;
    }

    /**
     * Replace the variables in a signature. A generic method gets new type parameters, because their bounds may change.
     *
     * @param signature the signature
     * @return the signature with the types in their place
     */
    public Signature apply(Signature signature) {
        if (from.isEmpty()) {
            return signature;
        }
        if (!signature.isGeneric()) {
            return applyWithin(signature, List.of());
        }
        return Renaming.of(signature, this);
    }

    Signature applyWithin(Signature signature, List<TypeVariable> typeParameters) {
        return new Signature(
                typeParameters, apply(signature.parameters()), apply(signature.result()), apply(signature.thrown()));
    }

    private Type replace(TypeVariable variable) {
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i).equals(variable)) {
                return to.get(i);
            }
        }
        return variable;
    }

    private ClassType apply(ClassType type) {
        List<Type> arguments = type.arguments();
        List<Type> replaced = apply(arguments);
        for (int i = 0; i < replaced.size(); i++) {
            if (replaced.get(i) != arguments.get(i)) {
                return new ClassType(type.declaration(), replaced);
            }
        }
        return type;
    }

    private Type apply(WildcardType wildcard) {
        Type bound = apply(wildcard.bound());
        if (bound == wildcard.bound()) {
            return wildcard;
        }
        if (bound instanceof WildcardType nested) {
            bound = nested.bound();
        }
        return new WildcardType(wildcard.kind(), bound);
    }

    /** Gives the type parameters of a method new identities, with replaced bounds. */
    private static final class Renaming {
        static Signature of(Signature signature, Substitution outer) {
            List<TypeVariable> old = signature.typeParameters();
            List<TypeVariable> renamed = new ArrayList<>();
            List<TypeVariable> from = new ArrayList<>(old);
            List<Type> to = new ArrayList<>();
            for (TypeVariable variable : old) {
                TypeVariable fresh = new DeclaredVariable(
                        variable.name(),
                        new Object(),
                        () -> Substitution.of(from, to).apply(variable.upperBound()));
                renamed.add(fresh);
                to.add(fresh);
            }
            from.addAll(outer.from);
            to.addAll(outer.to);
            return Substitution.of(from, to).applyWithin(signature, renamed);
        }
    }

    /**
     * Return a generic signature with type parameters that no other signature shares.
     *
     * @param signature the signature
     * @return the same with new type parameters
     */
    public static Signature renamed(Signature signature) {
        return Renaming.of(signature, NONE);
    }
}
