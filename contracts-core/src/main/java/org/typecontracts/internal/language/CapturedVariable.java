package org.typecontracts.internal.language;

import org.typecontracts.internal.model.NullType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** A fresh type variable that stands for a wildcard (JLS 5.1.10). Each is equal to itself alone. */
public final class CapturedVariable implements TypeVariable {
    private final WildcardType wildcard;
    private Type upperBound;
    private Type lowerBound = NullType.NULL;

    /** The bound may mention other variables of the same capture, so it is completed afterwards. */
    CapturedVariable(WildcardType wildcard, Type object) {
        this.wildcard = wildcard;
        this.upperBound = wildcard.kind() == WildcardType.Kind.EXTENDS ? wildcard.bound() : object;
    }

    void complete(Type upper, Type lower) {
        upperBound = upper;
        lowerBound = lower;
    }

    /**
     * Return what it stands for.
     *
     * @return the wildcard as written
     */
    public WildcardType wildcard() {
        return wildcard;
    }

    @Override
    public String name() {
        return "capture of " + wildcard;
    }

    @Override
    public Type upperBound() {
        return upperBound;
    }

    @Override
    public Type lowerBound() {
        return lowerBound;
    }

    @Override
    public String toString() {
        return name();
    }
}
