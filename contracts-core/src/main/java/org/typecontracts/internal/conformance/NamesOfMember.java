package org.typecontracts.internal.conformance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
            names.add(property);
            if (isWritten(member)) {
                names.add("set" + PropertyNames.capitalised(property));
            } else {
                names.add("get" + PropertyNames.capitalised(property));
                if (PropertyNames.isBoolean(member.signature().result())) {
                    names.add("is" + PropertyNames.capitalised(property));
                }
            }
        }
        return List.copyOf(names);
    }

    /** Return the name of the property, or null if the member is none or has not the form of one. */
    static @Nullable String property(ContractMember member) {
        if (!member.marks().property()) {
            return null;
        }
        String read = PropertyNames.read(member);
        return read == null ? PropertyNames.written(member) : read;
    }

    static boolean isWritten(ContractMember member) {
        return PropertyNames.written(member) != null;
    }
}
