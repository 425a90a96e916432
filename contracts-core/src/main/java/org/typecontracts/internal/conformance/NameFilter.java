package org.typecontracts.internal.conformance;

import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.MemberMarks;
import org.typecontracts.internal.model.Type;

/** Refuses most questions by the names and numbers of parameters alone, without looking at a type. */
final class NameFilter {
    private NameFilter() {}

    static boolean admits(Type subject, ContractShape contract, KnownTypes known) {
        for (ContractMember member : contract.members()) {
            if (!admits(subject, member, known)) {
                return false;
            }
        }
        return true;
    }

    static boolean admits(Type subject, ContractMember member, KnownTypes known) {
        return !(subject instanceof ClassType named) || admits(named.declaration(), member, known);
    }

    private static boolean admits(ClassDeclaration subject, ContractMember member, KnownTypes known) {
        MemberMarks marks = member.marks();
        if (marks.property() || marks.asksClass()) {
            return true;
        }
        int count = member.declaration().parameterCount();
        if (mayAccept(subject, member.name(), count, known)) {
            return true;
        }
        for (String alias : marks.aliases()) {
            if (mayAccept(subject, alias, count, known)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayAccept(ClassDeclaration subject, String name, int count, KnownTypes known) {
        return subject.memberNames().mayAccept(name, count)
                || subject.isInterface() && known.object().memberNames().mayAccept(name, count);
    }
}
