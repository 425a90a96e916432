package org.typecontracts.internal.creation;

import java.util.List;
import java.util.stream.Collectors;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.ContractShape;
import org.typecontracts.internal.explanation.StructuralExplanation;
import org.typecontracts.internal.reflect.ClassReader;

/** The abstract members that keep a class from being instantiated. */
final class AbstractMembers {
    private AbstractMembers() {}

    /** The sentence of Python's {@code abc}, with signatures and with where each member comes from. */
    static String refusal(Class<?> type) {
        String kind = type.isInterface() ? "interface " : "abstract class ";
        List<ContractMember> members = ContractShape.of(ClassReader.declaration(type), ClassReader.known())
                .members();
        String sentence = "can't instantiate " + kind + StructuralExplanation.readable(ClassReader.type(type));
        if (members.isEmpty()) {
            return sentence + ": it has no abstract members, and is declared abstract; extend it";
        }
        return sentence + " with abstract " + (members.size() == 1 ? "member " : "members ")
                + members.stream().map(AbstractMembers::described).collect(Collectors.joining(", "))
                + "; implement " + (members.size() == 1 ? "it" : "them") + " in a concrete class";
    }

    private static String described(ContractMember member) {
        return StructuralExplanation.readable(member) + " of "
                + member.declaration().declaringClass().simpleName();
    }
}
