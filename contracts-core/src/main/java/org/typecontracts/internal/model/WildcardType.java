package org.typecontracts.internal.model;

/**
 * A wildcard type argument (JLS 4.5.1).
 *
 * @param kind the kind of bound
 * @param bound the bound; {@code Object} when there is none
 */
public record WildcardType(Kind kind, Type bound) implements Type {
    /** The kind of bound that a wildcard has. */
    public enum Kind {
        /** {@code ?}. */
        UNBOUNDED,
        /** {@code ? extends B}. */
        EXTENDS,
        /** {@code ? super B}. */
        SUPER
    }

    /** Written out, because what a record gets by itself starts the whole machinery of method handles at first use. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WildcardType that && kind == that.kind && bound.equals(that.bound);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + bound.hashCode();
    }

    @Override
    public String toString() {
        return switch (kind) {
            case UNBOUNDED -> "?";
            case EXTENDS -> "? extends " + bound;
            case SUPER -> "? super " + bound;
        };
    }
}
