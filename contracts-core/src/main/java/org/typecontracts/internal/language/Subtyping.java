package org.typecontracts.internal.language;

import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.Type;

/** Subtyping among types (JLS 4.10). */
public final class Subtyping {
    private final KnownTypes known;

    /**
     * Make the relation.
     *
     * @param known the classes of the language
     */
    public Subtyping(KnownTypes known) {
        this.known = known;
    }

    /**
     * Return whether one type is a subtype of another.
     *
     * @param type the one
     * @param supertype the other
     * @return whether it is a subtype or the same
     */
    public boolean isSubtype(Type type, Type supertype) {
        return new TypeRelations(known).subtypes().holds(type, supertype);
    }

    /**
     * Return a type as one of its supertypes.
     *
     * @param type the type
     * @param supertype the class or interface of the supertype
     * @return the supertype with the type arguments that the type gives it, or null if it is no supertype
     */
    public @Nullable Type asSuper(Type type, ClassDeclaration supertype) {
        return new TypeRelations(known).supertypes().asSuper(type, supertype);
    }
}
