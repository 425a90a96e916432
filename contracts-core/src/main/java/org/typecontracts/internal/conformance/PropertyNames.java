package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Type;

/**
 * The property that a member reads or writes, by the conventions of records and of JavaBeans (JavaBeans 1.01, sections
 * 8.3 and 8.8).
 */
public final class PropertyNames {
    private PropertyNames() {}

    /**
     * Return the properties that a member stands for, marked or not.
     *
     * @param member the member
     * @return the property of its own name, then those of its aliases; none if it neither reads nor writes one
     */
    public static List<String> of(ContractMember member) {
        if (!isProperty(member)) {
            return List.of();
        }
        List<String> properties = new ArrayList<>();
        properties.add(named(member.name(), member));
        for (String alias : member.marks().aliases()) {
            properties.add(named(alias, member));
        }
        return List.copyOf(properties);
    }

    /**
     * Return whether a member has the form of a property, marked or not.
     *
     * @param member the member
     * @return whether it reads or writes one
     */
    public static boolean isProperty(ContractMember member) {
        return isRead(member) || isWritten(member);
    }

    /**
     * Return whether a member has the form of one that reads a property.
     *
     * @param member the member
     * @return whether it takes nothing and returns something
     */
    public static boolean isRead(ContractMember member) {
        return member.signature().parameters().isEmpty()
                && !member.signature().result().isVoid();
    }

    /**
     * Return whether a member has the form of one that writes a property.
     *
     * @param member the member
     * @return whether it takes one thing and returns nothing
     */
    public static boolean isWritten(ContractMember member) {
        return member.signature().parameters().size() == 1
                && member.signature().result().isVoid();
    }

    /** Return the property that one of the names of a member stands for. */
    static String named(String name, ContractMember member) {
        if (isWritten(member)) {
            return withoutPrefix(name, "set");
        }
        boolean isCondition = isBoolean(member.signature().result()) && isPrefixed(name, "is");
        return withoutPrefix(name, isCondition ? "is" : "get");
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
