package org.typecontracts.internal.conformance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Type;

/** The names under which a member may be met, in the order in which they are tried. */
final class NamesOfMember {
    private NamesOfMember() {}

    static List<String> of(ContractMember member) {
        if (member.marks().aliases().isEmpty() && !member.marks().property()) {
            return List.of(member.name());
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(member.name());
        names.addAll(member.marks().aliases());
        String property = property(member);
        if (property != null) {
            String capitalised = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
            names.add(property);
            if (isWritten(member)) {
                names.add("set" + capitalised);
            } else {
                names.add("get" + capitalised);
                if (isBoolean(member.signature().result())) {
                    names.add("is" + capitalised);
                }
            }
        }
        return List.copyOf(names);
    }

    /** Return the name of the property, or null if the member is none or has not the form of one. */
    static @Nullable String property(ContractMember member) {
        if (!member.marks().property() || !isRead(member) && !isWritten(member)) {
            return null;
        }
        String name = member.name();
        for (String prefix : isWritten(member) ? List.of("set") : List.of("get", "is")) {
            if (name.startsWith(prefix)
                    && name.length() > prefix.length()
                    && Character.isUpperCase(name.charAt(prefix.length()))) {
                String rest = name.substring(prefix.length());
                return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return name;
    }

    static boolean isRead(ContractMember member) {
        return member.signature().parameters().isEmpty()
                && !member.signature().result().isVoid();
    }

    static boolean isWritten(ContractMember member) {
        return member.signature().parameters().size() == 1
                && member.signature().result().isVoid();
    }

    private static boolean isBoolean(Type type) {
        return type == PrimitiveType.BOOLEAN
                || type instanceof ClassType named
                        && named.declaration().name().equals(PrimitiveType.BOOLEAN.boxName());
    }
}
