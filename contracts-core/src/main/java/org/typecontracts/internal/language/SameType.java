package org.typecontracts.internal.language;

import java.util.List;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.WildcardType;

/** Type equality (JLS 4.3.4). Met with an inference variable, it holds and adds a bound. */
public final class SameType {
    private final TypeRelations relations;

    SameType(TypeRelations relations) {
        this.relations = relations;
    }

    /**
     * Return whether two types are the same.
     *
     * @param one the one
     * @param other the other
     * @return whether they are
     */
    public boolean holds(Type one, Type other) {
        if (one.equals(other)) {
            return true;
        }
        if (one instanceof InferenceVariable variable) {
            return isBound(variable, other);
        }
        if (other instanceof InferenceVariable variable) {
            return isBound(variable, one);
        }
        if (one instanceof WildcardType wildcard) {
            return other instanceof WildcardType that && sameWildcards(wildcard, that);
        }
        if (other instanceof WildcardType wildcard) {
            return wildcard.kind() == WildcardType.Kind.SUPER
                    && relations.object().equals(one)
                    && holds(one, wildcard.bound());
        }
        if (one instanceof ClassType named) {
            return other instanceof ClassType that
                    && named.declaration().equals(that.declaration())
                    && relations.containment().equivalent(named.arguments(), that.arguments());
        }
        if (one instanceof ArrayType array) {
            return other instanceof ArrayType that
                    && relations.containment().equivalent(array.component(), that.component());
        }
        return one instanceof IntersectionType intersection
                && other instanceof IntersectionType that
                && sameComponents(intersection.components(), that.components());
    }

    /**
     * Return whether two lists have the same types in the same order.
     *
     * @param ones the one
     * @param others the other
     * @return whether they have
     */
    public boolean holds(List<? extends Type> ones, List<? extends Type> others) {
        if (ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            if (!holds(ones.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBound(InferenceVariable variable, Type type) {
        if (type instanceof WildcardType) {
            return false;
        }
        variable.bind(BoundKind.EQUAL, type);
        return true;
    }

    private boolean sameWildcards(WildcardType one, WildcardType other) {
        boolean sameKind = one.kind() == other.kind()
                || one.kind() != WildcardType.Kind.SUPER && other.kind() != WildcardType.Kind.SUPER;
        return sameKind && holds(one.bound(), other.bound());
    }

    private boolean sameComponents(List<Type> ones, List<Type> others) {
        return ones.size() == others.size()
                && ones.stream().allMatch(one -> others.stream().anyMatch(other -> holds(one, other)));
    }
}
