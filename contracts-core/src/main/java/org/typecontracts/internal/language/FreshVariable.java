package org.typecontracts.internal.language;

import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/** A type variable that resolution makes up for an inference variable (JLS 18.4). Each is equal to itself alone. */
final class FreshVariable implements TypeVariable {
    private final String name;
    private Type upperBound;

    /** The bound may mention inference variables that are yet to be solved, so it is completed afterwards. */
    FreshVariable(String name, Type upperBound) {
        this.name = name;
        this.upperBound = upperBound;
    }

    void complete(Type upper) {
        upperBound = upper;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Type upperBound() {
        return upperBound;
    }

    @Override
    public String toString() {
        return name;
    }
}
