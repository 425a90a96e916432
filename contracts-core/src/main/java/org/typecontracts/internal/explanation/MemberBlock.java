package org.typecontracts.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.conformance.MemberBinding;
import org.typecontracts.internal.conformance.MemberDecision;
import org.typecontracts.internal.conformance.MemberRefusal;
import org.typecontracts.internal.conformance.RefusalKind;
import org.typecontracts.internal.model.Type;

/** Writes the block of lines for a member: what was expected, then what was found. */
final class MemberBlock {
    private static final int LABEL_WIDTH = 9;
    private static final String INDENT = " ".repeat(2 + LABEL_WIDTH);

    private final ReadableMembers members;
    private final BindingText bindings;
    private final RefusalText refusals;

    MemberBlock(ReadableTypes types, Type subject) {
        this.members = new ReadableMembers(types, subject);
        this.bindings = new BindingText(types, members);
        this.refusals = new RefusalText(types, members);
    }

    List<String> write(MemberDecision decision) {
        if (decision instanceof MemberBinding binding) {
            return met(binding, bindings.write(binding));
        }
        MemberRefusal refusal = (MemberRefusal) decision;
        List<String> lines = new ArrayList<>();
        lines.add(headed(RefusalText.label(refusal), refusal) + otherNames(refusal));
        refusals.lines(refusal).forEach(line -> lines.add(INDENT + line));
        return lines;
    }

    /** Where the rule finds nothing, the subject is an instance of the contract, and has the contract's own method. */
    List<String> writeImplemented(MemberDecision decision) {
        return decision instanceof MemberBinding
                ? write(decision)
                : met(decision, "by " + members.write(decision.member().declaration()));
    }

    List<String> writeExtended(MemberDecision decision) {
        return met(decision, "by what the extension makes");
    }

    private List<String> met(MemberDecision decision, String by) {
        return List.of(headed("ok", decision), INDENT + by);
    }

    String sentence(MemberRefusal refusal) {
        return refusals.sentence(refusal);
    }

    /** Where a member is missing, each of its names would do. */
    private static String otherNames(MemberRefusal refusal) {
        return refusal.kind() == RefusalKind.MISSING ? ReadableForm.otherNames(refusal.member()) : "";
    }

    private String headed(String label, MemberDecision decision) {
        int padding = Math.max(1, LABEL_WIDTH - label.length());
        return "  " + label + " ".repeat(padding) + members.write(decision.member());
    }
}
