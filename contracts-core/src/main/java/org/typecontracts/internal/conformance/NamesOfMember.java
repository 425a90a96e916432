package org.typecontracts.internal.conformance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names under which a member may be met, in the order in which they are tried. */
final class NamesOfMember {
    private NamesOfMember() {}

    static List<String> of(ContractMember member) {
        if (member.marks().aliases().isEmpty() && !member.marks().property()) {
            return List.of(member.name());
        }
        Set<String> names = new LinkedHashSet<>();
        add(member.name(), member, names);
        for (String alias : member.marks().aliases()) {
            add(alias, member, names);
        }
        return List.copyOf(names);
    }

    private static void add(String name, ContractMember member, Set<String> names) {
        names.add(name);
        if (isProperty(member)) {
            String property = PropertyNames.named(name, member);
            names.add(property);
            String capitalised = PropertyNames.capitalised(property);
            if (PropertyNames.isWritten(member)) {
                names.add("set" + capitalised);
            } else {
                names.add("get" + capitalised);
                if (PropertyNames.isBoolean(member.signature().result())) {
                    names.add("is" + capitalised);
                }
            }
        }
    }

    /** Return the names of the property, that of the member's own name first; none if the member is no property. */
    static List<String> properties(ContractMember member) {
        return isProperty(member) ? PropertyNames.of(member) : List.of();
    }

    private static boolean isProperty(ContractMember member) {
        return member.marks().property() && PropertyNames.isProperty(member);
    }
}
