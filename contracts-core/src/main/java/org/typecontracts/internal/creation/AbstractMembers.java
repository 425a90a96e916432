package org.typecontracts.internal.creation;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.ContractShape;
import org.typecontracts.internal.explanation.ReadableForm;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.ClassReader;

/** The abstract members that keep a class from being instantiated. */
final class AbstractMembers {
    private AbstractMembers() {}

    /** The sentence of Python's {@code abc}, with signatures and with where each member comes from. */
    static String refusal(Class<?> type) {
        String kind = type.isInterface() ? "interface " : "abstract class ";
        String sentence = "can't instantiate " + kind + ReadableForm.of(ClassReader.type(type));
        try {
            return refusal(sentence, all(type));
        } catch (UnreadableClassException unreadable) {
            return sentence + ": its members cannot be told, because [" + unreadable.missing()
                    + "], which one mentions, " + unreadable.obstacle() + "; create a concrete class";
        }
    }

    private static String refusal(String sentence, List<String> members) {
        if (members.isEmpty()) {
            return sentence + ": it has no abstract members, and is declared abstract; extend it";
        }
        return sentence + " with abstract " + (members.size() == 1 ? "member " : "members ")
                + String.join(", ", members)
                + "; implement " + (members.size() == 1 ? "it" : "them") + " in a concrete class";
    }

    private static List<String> all(Class<?> type) {
        List<String> members = new ArrayList<>();
        ContractShape.of(ClassReader.declaration(type), ClassReader.known())
                .members()
                .forEach(member -> members.add(described(member)));
        return members;
    }

    private static String described(ContractMember member) {
        return ReadableForm.of(member) + " of "
                + member.declaration().declaringClass().simpleName();
    }
}
