package org.typecontracts.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.MemberDecision;
import org.typecontracts.internal.conformance.MemberRefusal;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.model.Signature;
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

    /**
     * Return a member as a person reads it, such as {@code iterator(): Iterator<T>}.
     *
     * @param member the member
     * @return the readable form
     */
    public static String readable(ContractMember member) {
        ReadableTypes types = new ReadableTypes();
        ReadableMembers members = new ReadableMembers(types, null);
        return types.settled(() -> members.write(member));
    }

    /**
     * Return a method as a person reads it, as if it were a member.
     *
     * @param name its name
     * @param signature its signature
     * @param isVariableArity whether its last parameter was written with {@code ...}
     * @return the readable form
     */
    public static String readable(String name, Signature signature, boolean isVariableArity) {
        ReadableTypes types = new ReadableTypes();
        ReadableMembers members = new ReadableMembers(types, null);
        return types.settled(() -> members.write(name, signature, isVariableArity));
    }

    /**
     * Return the other names that a member may be met under, such as {@code , also as length}.
     *
     * @param member the member
     * @return the words to put behind the member; empty if it has no other names
     */
    public static String otherNames(ContractMember member) {
        List<String> aliases = member.marks().aliases();
        return aliases.isEmpty() ? "" : ", also as " + String.join(", ", aliases);
    }

    /**
     * Return a type as a person reads it, such as {@code Iterable<T>}.
     *
     * @param type the type
     * @param others what else the same text names, and may have the same simple name
     * @return the readable form
     */
    public static String readable(Type type, Type... others) {
        ReadableTypes types = new ReadableTypes();
        types.mention(type);
        for (Type other : others) {
            types.mention(other);
        }
        return types.write(type);
    }
}
