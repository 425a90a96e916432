package org.typecontracts.internal.model;

import java.util.function.Supplier;

/** A type parameter of a class, a method or a constructor. Two are equal when they stand for the same declaration. */
public final class DeclaredVariable implements TypeVariable {
    private final String name;
    private final Object handle;
    private final Lazy<Type> bound;

    /**
     * Make the variable. Its bound is read at first use, because bounds may be recursive.
     *
     * @param name the name as declared
     * @param handle what identifies the declaration to the reader that made it
     * @param bound the supplier of the upper bound
     */
    public DeclaredVariable(String name, Object handle, Supplier<Type> bound) {
        this.name = name;
        this.handle = handle;
        this.bound = new Lazy<>(bound);
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * Return what identifies the declaration to the reader that made it.
     *
     * @return the handle
     */
    public Object handle() {
        return handle;
    }

    @Override
    public Type upperBound() {
        return bound.get();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof DeclaredVariable that && handle.equals(that.handle);
    }

    @Override
    public int hashCode() {
        return handle.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
