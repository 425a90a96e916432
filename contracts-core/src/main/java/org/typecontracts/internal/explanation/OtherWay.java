package org.typecontracts.internal.explanation;

import java.util.List;
import java.util.function.Predicate;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.UnreadableClassException;

/** Says how to ask what was probably meant, where the subject stands for something else that a contract can ask. */
final class OtherWay {
    private OtherWay() {}

    /** Return the line for a refused subject, without indentation, or none. */
    static List<String> lines(StructuralDecision decision) {
        if (decision.conforms() || !(decision.subject() instanceof ClassType subject)) {
            return List.of();
        }
        String contract = decision.contract().declaration().simpleName();
        if (subject.declaration().name().equals("java.lang.Class")
                && all(decision, member -> member.marks().asksClass())) {
            return List.of("help     Contract.of(%s.class).adaptClass(type) asks the class, and not its Class object"
                    .formatted(contract));
        }
        if (isMap(subject.declaration()) && all(decision, OtherWay::isKey)) {
            return List.of("help     Contract.of(%s.class).fromMap(map) reads the map's values under their keys"
                    .formatted(contract));
        }
        return List.of();
    }

    private static boolean all(StructuralDecision decision, Predicate<ContractMember> condition) {
        return decision.contract().members().stream().allMatch(condition);
    }

    /** Without a mark a member may look like a property and be none, as that of an iterator. */
    private static boolean isKey(ContractMember member) {
        return member.marks().property() && !member.marks().asksClass();
    }

    private static boolean isMap(ClassDeclaration type) {
        try {
            return type.ancestry().stream().anyMatch(each -> each.name().equals("java.util.Map"));
        } catch (UnreadableClassException unreadable) {
            // The members say already what is missing.
            return false;
        }
    }
}
