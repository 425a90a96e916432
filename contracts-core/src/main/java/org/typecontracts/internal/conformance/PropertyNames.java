package org.typecontracts.internal.conformance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Type;

/**
 * The property that a member reads or writes, by the conventions of records and of JavaBeans (JavaBeans 1.01, sections
 * 8.3 and 8.8).
 *
 * @since 0.1.0
 */
public final class PropertyNames {
    private PropertyNames() {}

    /**
     * Return the property that a member reads, marked or not.
     *
     * @param member the member
     * @return the name of the property, or null if the member takes parameters or returns nothing
     */
    public static @Nullable String read(ContractMember member) {
        if (!member.signature().parameters().isEmpty()
                || member.signature().result().isVoid()) {
            return null;
        }
        boolean isCondition = isBoolean(member.signature().result()) && isPrefixed(member.name(), "is");
        return withoutPrefix(member.name(), isCondition ? "is" : "get");
    }

    /**
     * Return the property that a member writes, marked or not.
     *
     * @param member the member
     * @return the name of the property, or null if the member does not take one parameter or returns something
     */
    public static @Nullable String written(ContractMember member) {
        boolean isWritten = member.signature().parameters().size() == 1
                && member.signature().result().isVoid();
        return isWritten ? withoutPrefix(member.name(), "set") : null;
    }

    /** Return a property as it follows {@code get}, {@code is} or {@code set}. */
    static String capitalised(String property) {
        return property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }

    static boolean isBoolean(Type type) {
        return type == PrimitiveType.BOOLEAN
                || type instanceof ClassType named
                        && named.declaration().name().equals(PrimitiveType.BOOLEAN.boxName());
    }

    private static String withoutPrefix(String name, String prefix) {
        if (!isPrefixed(name, prefix)) {
            return name;
        }
        String rest = name.substring(prefix.length());
        boolean isAcronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return isAcronym ? rest : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }

    private static boolean isPrefixed(String name, String prefix) {
        return name.length() > prefix.length()
                && name.startsWith(prefix)
                && Character.isUpperCase(name.charAt(prefix.length()));
    }
}
