package org.typecontracts.internal.language;

import java.util.List;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * Finds what stands next above a type and can be written in source code anywhere: it mentions no type variable, and of
 * an intersection the first component alone.
 */
public final class Denotation extends UpwardProjection {
    /**
     * Make the projection.
     *
     * @param known the types that the language gives a meaning
     */
    public Denotation(KnownTypes known) {
        super(known, List.of());
    }

    /**
     * Make the projection where a type variable has a name.
     *
     * @param known the types that the language gives a meaning
     * @param named the variable, which a projection may mention
     */
    public Denotation(KnownTypes known, TypeVariable named) {
        super(known, List.of(named));
    }

    @Override
    Type ofIntersection(IntersectionType type) {
        return of(type.components().get(0));
    }
}
