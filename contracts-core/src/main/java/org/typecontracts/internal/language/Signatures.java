package org.typecontracts.internal.language;

import java.util.List;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.FieldDeclaration;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/** The relations among signatures (JLS 8.4.2, 8.4.5), and signatures as members of a type. */
public final class Signatures {
    private final TypeRelations relations;

    Signatures(TypeRelations relations) {
        this.relations = relations;
    }

    /**
     * Return a signature as a member of a type: an inherited one in its supertype's terms, a raw type's erased.
     *
     * @param type the type
     * @param declaring the class that declares the signature
     * @param signature the signature as declared
     * @return the signature as seen from the type
     */
    public Signature asMemberOf(Type type, ClassDeclaration declaring, Signature signature) {
        if (!declaring.isGeneric()) {
            return signature;
        }
        if (!(relations.supertypes().asSuper(type, declaring) instanceof ClassType base)) {
            return signature;
        }
        return base.isParametrised()
                ? Substitution.of(declaring.typeParameters(), base.arguments()).apply(signature)
                : Erasure.of(signature);
    }

    /**
     * Return the signature of a method as a member of a type; a static one stays as it is declared.
     *
     * @param site the type
     * @param method the method
     * @return its signature as seen from the type
     */
    public Signature asMemberOf(ClassType site, MethodDeclaration method) {
        return method.flags().isStatic()
                ? method.signature()
                : asMemberOf(site, method.declaringClass(), method.signature());
    }

    /**
     * Return the type of a field as a member of a type; a static one stays as it is declared (JLS 4.8).
     *
     * @param site the type
     * @param field the field
     * @return its type as seen from the type
     */
    public Type asMemberOf(Type site, FieldDeclaration field) {
        if (field.flags().isStatic()) {
            return field.type();
        }
        Signature reading = new Signature(List.of(), List.of(), field.type(), List.of());
        return asMemberOf(site, field.declaringClass(), reading).result();
    }

    boolean haveSameParameters(Signature one, Signature other) {
        List<TypeVariable> ones = one.typeParameters();
        List<TypeVariable> others = other.typeParameters();
        if (ones.size() != others.size()
                || one.parameters().size() != other.parameters().size()) {
            return false;
        }
        Substitution renaming = Substitution.of(others, ones);
        for (int i = 0; i < ones.size(); i++) {
            if (!relations
                    .same()
                    .holds(
                            ones.get(i).upperBound(),
                            renaming.apply(others.get(i).upperBound()))) {
                return false;
            }
        }
        return relations.containment().equivalent(one.parameters(), renaming.apply(other.parameters()));
    }

    /**
     * Return whether one signature is a subsignature of another (JLS 8.4.2).
     *
     * @param one the one
     * @param other the other
     * @return whether the parameters are the same, perhaps after erasure of the other
     */
    public boolean isSubsignature(Signature one, Signature other) {
        return haveSameParameters(one, other) || haveSameParameters(one, Erasure.of(other));
    }

    /**
     * Return whether two signatures are override-equivalent (JLS 8.4.2).
     *
     * @param one the one
     * @param other the other
     * @return whether either is a subsignature of the other
     */
    public boolean areOverrideEquivalent(Signature one, Signature other) {
        return isSubsignature(one, other) || haveSameParameters(Erasure.of(one), other);
    }

    boolean isReturnTypeSubstitutable(Signature one, Signature other) {
        Type expected = haveSameParameters(one, other)
                ? Substitution.of(other.typeParameters(), one.typeParameters()).apply(other.result())
                : Erasure.of(other.result());
        return isCovariant(one.result(), expected);
    }

    /** Return whether a result is the other's, or a proper reference subtype of it. */
    boolean isStrictlyCovariant(Signature one, Signature other) {
        Type expected = one.typeParameters().size() == other.typeParameters().size()
                ? Substitution.of(other.typeParameters(), one.typeParameters()).apply(other.result())
                : other.result();
        return relations.same().holds(one.result(), expected)
                || areReferences(one.result(), expected) && relations.subtypes().holds(one.result(), expected);
    }

    private boolean isCovariant(Type result, Type expected) {
        return relations.same().holds(result, expected)
                || areReferences(result, expected) && relations.conversions().assigns(result, expected);
    }

    private static boolean areReferences(Type one, Type other) {
        return !one.isPrimitive() && !other.isPrimitive() && !one.isVoid() && !other.isVoid();
    }
}
