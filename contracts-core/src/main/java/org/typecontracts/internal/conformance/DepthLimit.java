package org.typecontracts.internal.conformance;

import org.typecontracts.internal.language.Erasure;
import org.typecontracts.internal.language.MentionedVariables;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/**
 * Ends the growth of types: where a {@code Link<T>} leads to a {@code Link<List<T>>}, or to a {@code Link<U>} whose
 * {@code U} is within {@code T}, each nested question is about a larger type than the last. From a depth on it is asked
 * raw, and the next question is the same again.
 */
public final class DepthLimit {
    private static final int DEPTH = 4;
    private static final int VARIABLES = 8;

    private DepthLimit() {}

    /**
     * Return the type for which a nested question asks.
     *
     * @param type the type as it follows from the question before
     * @return the type itself, or its erasure if it is too deep
     */
    public static Type applyTo(Type type) {
        boolean isTooDeep = depth(type) > DEPTH || MentionedVariables.of(type).size() > VARIABLES;
        return isTooDeep ? Erasure.of(type) : type;
    }

    private static int depth(Type type) {
        if (type instanceof ClassType named) {
            return 1
                    + named.arguments().stream()
                            .mapToInt(DepthLimit::depth)
                            .max()
                            .orElse(0);
        }
        if (type instanceof ArrayType array) {
            return 1 + depth(array.component());
        }
        if (type instanceof WildcardType wildcard) {
            return depth(wildcard.bound());
        }
        return type instanceof TypeVariable ? 1 : 0;
    }
}
