package org.typecontracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Objects;

/**
 * A contract type written with its type arguments, caught at run time.
 *
 * <pre>{@code
 * Contract<Container<String>> strings = Contract.of(new TypeToken<Container<String>>() {});
 * }</pre>
 *
 * <p>The idea is Neal Gafter's super type token (2006). Immutable; equal to a token of an equal type.
 *
 * @param <T> the type
 * @since 0.1.0
 */
public abstract class TypeToken<T> {
    private final Type type;

    /**
     * Catch the type argument with which the anonymous subclass was written.
     *
     * @throws ContractDeclarationException if the subclass does not state the type argument directly
     */
    protected TypeToken() {
        if (!(getClass().getGenericSuperclass() instanceof ParameterizedType superclass)
                || superclass.getRawType() != TypeToken.class) {
            throw new ContractDeclarationException("[" + getClass().getName()
                    + "] does not state its type; write new TypeToken<Container<String>>() {}");
        }
        this.type = superclass.getActualTypeArguments()[0];
    }

    /**
     * Return the type as written.
     *
     * @return a class or a parametrised type; other kinds of type are refused where the token is used
     */
    public final Type type() {
        return type;
    }

    /** Return the type of a token that a caller hands in. */
    static Type typeOf(TypeToken<?> token) {
        return Objects.requireNonNull(token, "token is null; write new TypeToken<...>() {}").type;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof TypeToken<?> token && type.equals(token.type);
    }

    @Override
    public final int hashCode() {
        return type.hashCode();
    }

    @Override
    public final String toString() {
        return type.getTypeName();
    }
}
