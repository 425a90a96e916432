package org.typecontracts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.typecontracts.internal.conformance.MemberRefusal;
import org.typecontracts.internal.conformance.RefusalKind;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.explanation.StructuralExplanation;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.registry.Verdict;

/** The words for the answer to a check: a first line for the subject as a whole, then a block for each member. */
final class ConformanceText {
    private ConformanceText() {}

    static String of(Conformance<?> conformance, Verdict verdict, StructuralDecision decision) {
        StringBuilder text = new StringBuilder(header(conformance, verdict, decision));
        refusal(conformance, verdict).ifPresent(refusal -> text.append("\n  ").append(refusal.message()));
        if (isAboutMembers(verdict)) {
            StructuralExplanation.lines(decision)
                    .forEach(line -> text.append('\n').append(line));
        }
        return text.toString();
    }

    /** Of what implements the contract, or is turned into it by a function, the members' own names say nothing. */
    private static boolean isAboutMembers(Verdict verdict) {
        return verdict.route() != Conformance.Route.NOMINAL
                && verdict.route() != Conformance.Route.EXTENDED
                && verdict.refusal() != Violation.Kind.EXCLUDED;
    }

    private static String header(Conformance<?> conformance, Verdict verdict, StructuralDecision decision) {
        String subject = simpleName(conformance.subject());
        String contract = conformance.contract().kind().name().toLowerCase(Locale.ROOT)
                + (conformance.contract().kind() == Contract.Kind.NOMINAL ? " contract " : " ")
                + StructuralExplanation.readable(shownType(decision));
        return "[" + messageId(verdict, decision) + "] " + subject
                + (verdict.conforms()
                        ? " conforms to " + contract + " (" + way(verdict) + ")"
                        : " does not conform to " + contract);
    }

    private static Type shownType(StructuralDecision decision) {
        return decision.contract().type();
    }

    private static String messageId(Verdict verdict, StructuralDecision decision) {
        if (verdict.conforms()) {
            return "conforms";
        }
        if (verdict.refusal() == null) {
            // What is registered while a check goes on may let every member suit by now.
            List<MemberRefusal> refusals = decision.refusals();
            RefusalKind kind =
                    refusals.isEmpty() ? RefusalKind.MISSING : refusals.get(0).kind();
            return kind.messageId();
        }
        return switch (verdict.refusal()) {
            case HOOK -> "refused-by-hook";
            case EXCLUDED -> "excluded";
            default -> "not-registered";
        };
    }

    private static String way(Verdict verdict) {
        return switch (verdict.route()) {
            case HOOK -> "its hook " + verdict.witness() + " says so";
            case NOMINAL -> "nominally";
            case REGISTERED -> "by registration";
            case EXTENDED -> "by an extension";
            default -> "structurally";
        };
    }

    /** The reason about the subject as a whole, if one decided. */
    static Optional<Violation> refusal(Conformance<?> conformance, Verdict verdict) {
        if (verdict.refusal() == null) {
            return Optional.empty();
        }
        return Optional.of(new Violation(verdict.refusal(), null, message(conformance, verdict)));
    }

    private static String message(Conformance<?> conformance, Verdict verdict) {
        String subject = simpleName(conformance.subject());
        String contract = simpleName(conformance.contract().type());
        return switch (verdict.refusal()) {
            case HOOK ->
                "hook     " + verdict.witness() + " says VIOLATES, which is final; ask the author of " + contract;
            case EXCLUDED ->
                "excluded " + simpleName((Class<?>) verdict.witness()) + " is excluded from matching " + contract
                        + " structurally; register " + subject + " under it, or extend it, if it means the same";
            default ->
                "nominal  " + subject + " neither implements " + contract
                        + " nor is registered under it; implement it, register " + subject
                        + ", or mark the contract @Protocol if its members say all";
        };
    }

    private static String simpleName(Class<?> type) {
        return StructuralExplanation.readable(ClassReader.type(type));
    }
}
