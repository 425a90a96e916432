package org.typecontracts.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.typecontracts.internal.conformance.MemberDecision;
import org.typecontracts.internal.conformance.MemberRefusal;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.model.Type;

/** The words for a structural decision: one block of lines for each member, in the contract's order. */
public final class StructuralExplanation {
    private StructuralExplanation() {}

    /**
     * Return the lines for all members, each indented by two blanks, without a header; then how to ask what was
     * probably meant, if it was something else.
     *
     * @param decision the decision
     * @return the lines, in a stable order
     */
    public static List<String> lines(StructuralDecision decision) {
        List<String> lines = lines(decision, MemberBlock::write);
        OtherWay.lines(decision).forEach(line -> lines.add("  " + line));
        return lines;
    }

    /**
     * Return the lines for all members of a contract that the subject implements: where the forwarding rule finds
     * nothing, the contract's own method stands.
     *
     * @param decision the decision
     * @return the lines, in a stable order
     */
    public static List<String> linesOfImplemented(StructuralDecision decision) {
        return lines(decision, MemberBlock::writeImplemented);
    }

    /**
     * Return the lines for all members of a contract to which an extension adapts the subject, whatever its own members
     * are.
     *
     * @param decision the decision
     * @return the lines, in a stable order
     */
    public static List<String> linesOfExtended(StructuralDecision decision) {
        return lines(decision, MemberBlock::writeExtended);
    }

    private static List<String> lines(
            StructuralDecision decision, BiFunction<MemberBlock, MemberDecision, List<String>> writer) {
        ReadableTypes types = new ReadableTypes();
        types.mention(decision.subject());
        types.mention(decision.contract().type());
        MemberBlock block = new MemberBlock(types, decision.subject());
        return types.settled(() -> members(decision, member -> writer.apply(block, member)));
    }

    private static List<String> members(StructuralDecision decision, Function<MemberDecision, List<String>> writer) {
        List<String> lines = new ArrayList<>();
        decision.members().forEach(member -> lines.addAll(writer.apply(member)));
        return lines;
    }

    /**
     * Return a refusal as one sentence, for a violation's message.
     *
     * @param refusal the refusal
     * @param subject what was refused
     * @return the sentence, without a full stop
     */
    public static String sentence(MemberRefusal refusal, Type subject) {
        ReadableTypes types = new ReadableTypes();
        MemberBlock block = new MemberBlock(types, subject);
        return types.settled(() -> block.sentence(refusal));
    }
}
