package org.typecontracts.internal.explanation;

import java.util.List;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.MemberDecision;
import org.typecontracts.internal.conformance.MemberRefusal;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.model.Type;

/**
 * The words for a structural decision: one block of lines for each member, in the contract's order.
 *
 * @since 0.1.0
 */
public final class StructuralExplanation {
    private StructuralExplanation() {}

    /**
     * Return the lines for all members, each indented by two blanks, without a header.
     *
     * @param decision the decision
     * @return the lines, in a stable order
     */
    public static List<String> lines(StructuralDecision decision) {
        throw new UnsupportedOperationException();
    }

    /**
     * Return the lines for one member.
     *
     * @param decision what was decided about it
     * @return the lines
     */
    public static List<String> lines(MemberDecision decision) {
        throw new UnsupportedOperationException();
    }

    /**
     * Return a refusal as one sentence, for a violation's message.
     *
     * @param refusal the refusal
     * @return the sentence, with a full stop
     */
    public static String sentence(MemberRefusal refusal) {
        throw new UnsupportedOperationException();
    }

    /**
     * Return a member as a person reads it, such as {@code iterator(): Iterator<T>}.
     *
     * @param member the member
     * @return the readable form
     */
    public static String readable(ContractMember member) {
        throw new UnsupportedOperationException();
    }

    /**
     * Return a type as a person reads it, such as {@code Iterable<T>}.
     *
     * @param type the type
     * @return the readable form
     */
    public static String readable(Type type) {
        throw new UnsupportedOperationException();
    }
}
