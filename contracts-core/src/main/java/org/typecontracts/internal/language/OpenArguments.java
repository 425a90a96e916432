package org.typecontracts.internal.language;

import java.util.List;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Tells whether a type leaves type arguments open. */
public final class OpenArguments {
    private OpenArguments() {}

    /**
     * Return whether a generic type is raw, or has arguments that say nothing: variables, or wildcards without a bound.
     *
     * @param type the type
     * @param variables the variables that stand for nothing known
     * @return whether some argument is open
     */
    public static boolean has(ClassType type, List<TypeVariable> variables) {
        for (Type argument : type.arguments()) {
            if (argument instanceof WildcardType wildcard && wildcard.kind() == WildcardType.Kind.UNBOUNDED
                    || Mentions.any(argument, variables)) {
                return true;
            }
        }
        return type.isRaw();
    }
}
