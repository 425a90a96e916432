package org.typecontracts.internal.language;

import java.util.LinkedHashSet;
import java.util.Set;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Lists the type variables that a type mentions, and those that their bounds mention in turn. */
public final class MentionedVariables {
    private final Set<TypeVariable> found = new LinkedHashSet<>();

    private MentionedVariables() {}

    /**
     * Return the variables of a type.
     *
     * @param type the type
     * @return the variables, in the order in which they are first met
     */
    public static Set<TypeVariable> of(Type type) {
        MentionedVariables variables = new MentionedVariables();
        variables.add(type);
        return variables.found;
    }

    private void add(Type type) {
        if (type instanceof TypeVariable variable) {
            if (found.add(variable)) {
                add(variable.upperBound());
            }
        } else if (type instanceof ClassType named) {
            addAll(named.arguments());
        } else if (type instanceof ArrayType array) {
            add(array.component());
        } else if (type instanceof WildcardType wildcard) {
            add(wildcard.bound());
        } else if (type instanceof IntersectionType intersection) {
            addAll(intersection.components());
        }
    }

    private void addAll(Iterable<Type> types) {
        for (Type type : types) {
            add(type);
        }
    }
}
