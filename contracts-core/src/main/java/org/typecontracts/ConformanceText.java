package org.typecontracts;

import java.util.List;
import java.util.Locale;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.explanation.ReadableForm;
import org.typecontracts.internal.explanation.StructuralExplanation;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.registry.Path;
import org.typecontracts.internal.registry.Verdict;

/** The words for the answer to a check: a first line for the subject as a whole, then a block for each member. */
final class ConformanceText {
    private ConformanceText() {}

    /** The whole explanation, with the ways by extensions that decline the object in question, if they do. */
    static String of(Conformance<?> conformance, Verdict verdict, StructuralDecision decision, List<String> declining) {
        String id = declining.isEmpty() ? messageId(verdict, decision) : "declined-by-extension";
        StringBuilder text = new StringBuilder("[" + id + "] " + header(conformance, verdict, decision));
        text.append(declined(declining));
        WholeRefusal.of(conformance, verdict, decision).ifPresent(refusal -> text.append(line(refusal)));
        if (verdict.conforms() && verdict.witness() instanceof Path path) {
            text.append("\n  through  ").append(path);
        }
        members(verdict, decision).forEach(line -> text.append('\n').append(line));
        return text.toString();
    }

    /** The line for an object that extensions decline, and what they might do instead. */
    private static String declined(List<String> ways) {
        return ways.isEmpty()
                ? ""
                : "\n  declined this object, although " + String.join("\n           and although ", ways)
                        + "\n  help     an extension declines what its function returns null for; return an adapter,"
                        + " or add an extension under another name";
    }

    /** A reason about the subject as a whole as a line of an explanation. */
    static String line(Violation refusal) {
        String label = switch (refusal.kind()) {
            case HOOK -> "hook     ";
            case EXCLUDED -> "excluded ";
            default -> "nominal  ";
        };
        return "\n  " + label + refusal.message();
    }

    /** Of what is excluded, or turned by a function into something else than was asked, members say nothing. */
    private static List<String> members(Verdict verdict, StructuralDecision decision) {
        boolean isExtended = verdict.witness() instanceof Path path && path.usesExtension();
        if (verdict.refusal() == Violation.Kind.EXCLUDED || isExtended && !verdict.conforms()) {
            return List.of();
        }
        if (isExtended) {
            return StructuralExplanation.linesOfExtended(decision);
        }
        return verdict.route() == Conformance.Route.NOMINAL
                ? StructuralExplanation.linesOfImplemented(decision)
                : StructuralExplanation.lines(decision);
    }

    private static String header(Conformance<?> conformance, Verdict verdict, StructuralDecision decision) {
        Type type = ClassReader.type(conformance.subject());
        String subject = ReadableForm.of(type, shownType(decision));
        String contract = conformance.contract().kind().name().toLowerCase(Locale.ROOT)
                + (conformance.contract().kind() == Contract.Kind.NOMINAL ? " contract " : " ")
                + ReadableForm.of(shownType(decision), type);
        return subject
                + (verdict.conforms()
                        ? " conforms to " + contract + " (" + route(verdict, decision) + ")"
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
            return decision.refusals().get(0).kind().messageId();
        }
        return switch (verdict.refusal()) {
            case HOOK -> "refused-by-hook";
            case EXCLUDED -> "excluded";
            default -> "not-registered";
        };
    }

    /** The way by which a subject conforms, with the registrations on it; empty if it does not. */
    static String way(Verdict verdict, StructuralDecision decision) {
        if (!verdict.conforms()) {
            return "";
        }
        return route(verdict, decision) + (verdict.witness() instanceof Path path ? ": " + path : "");
    }

    private static String route(Verdict verdict, StructuralDecision decision) {
        return switch (verdict.route()) {
            case HOOK -> "its hook " + verdict.witness() + " says so";
            case NOMINAL -> "nominally";
            case REGISTERED -> "by registration";
            case EXTENDED -> "by an extension";
            default -> decision.raw() ? "structurally, as a raw type" : "structurally";
        };
    }
}
