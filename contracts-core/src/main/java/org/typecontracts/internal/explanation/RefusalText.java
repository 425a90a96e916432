package org.typecontracts.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.typecontracts.internal.conformance.MemberRefusal;
import org.typecontracts.internal.conformance.NearestMember;
import org.typecontracts.internal.conformance.RefusalReason;
import org.typecontracts.internal.conformance.RefusalReason.NotAccessible;
import org.typecontracts.internal.conformance.RefusedCandidate;
import org.typecontracts.internal.model.FieldDeclaration;

/** Says why a member is not met: each candidate with its reason, the nearest thing, what would bridge the gap. */
final class RefusalText {
    private final ReadableTypes types;
    private final ReadableMembers members;
    private final ReasonText reasons;
    private final Advice advice;

    RefusalText(ReadableTypes types, ReadableMembers members) {
        this.types = types;
        this.members = members;
        this.reasons = new ReasonText(types, members);
        this.advice = new Advice(types);
    }

    static String label(MemberRefusal refusal) {
        return switch (refusal.kind()) {
            case MISSING -> "missing";
            case PARAMETERS -> "params";
            case RESULT -> "result";
            case EXCEPTIONS -> "throws";
            case AMBIGUOUS -> "unclear";
            case STATIC -> "static";
            case INACCESSIBLE -> "hidden";
        };
    }

    List<String> lines(MemberRefusal refusal) {
        List<String> lines = new ArrayList<>();
        if (!refusal.guesses().isEmpty()) {
            lines.add("where:   " + guesses(refusal));
        }
        for (RefusedCandidate candidate : refusal.candidates()) {
            lines.add("found:   " + members.write(candidate.candidate()));
            lines.add("         " + reasons.write(candidate.reason()));
        }
        RefusalReason reason = refusal.reason();
        if (reason != null && refusal.candidates().isEmpty()) {
            lines.add("because: " + reasons.write(reason));
        }
        NearestMember nearest = refusal.nearest();
        if (nearest != null) {
            lines.add("nearest: " + members.write(nearest.candidate()) + "  (" + Advice.of(nearest, refusal) + ")");
        }
        String help = advice.of(refusal);
        if (!help.isEmpty()) {
            lines.add("help:    " + help);
        }
        return lines;
    }

    String sentence(MemberRefusal refusal) {
        StringBuilder sentence = new StringBuilder(members.write(refusal.member())).append(verdict(refusal));
        if (!refusal.guesses().isEmpty()) {
            sentence.append(", where ").append(guesses(refusal));
        }
        String separator = ": ";
        for (RefusedCandidate candidate : refusal.candidates()) {
            sentence.append(separator)
                    .append(members.write(candidate.candidate()))
                    .append(candidate.reason() instanceof NotAccessible ? ", but " : " ")
                    .append(reasons.write(candidate.reason()));
            separator = "; ";
        }
        RefusalReason reason = refusal.reason();
        if (reason != null && refusal.candidates().isEmpty()) {
            sentence.append(separator).append(reasons.write(reason));
        }
        NearestMember nearest = refusal.nearest();
        if (nearest != null) {
            sentence.append(separator).append("the nearest is ").append(members.write(nearest.candidate()));
        }
        return sentence.toString();
    }

    private String guesses(MemberRefusal refusal) {
        return refusal.guesses().stream()
                .map(guess -> guess.parameter().name() + " is " + types.write(guess.type()))
                .collect(Collectors.joining(", "));
    }

    private static String verdict(MemberRefusal refusal) {
        return switch (refusal.kind()) {
            case MISSING -> " is missing";
            case PARAMETERS -> " finds no method that takes its arguments";
            case RESULT -> " finds another result";
            case EXCEPTIONS -> " finds an exception it does not declare";
            case AMBIGUOUS -> isOfFields(refusal) ? " finds several fields" : " finds several methods equally specific";
            case STATIC -> " finds a " + (isOfFields(refusal) ? "field" : "method") + " of the wrong kind";
            case INACCESSIBLE -> " finds what cannot be reached";
        };
    }

    static boolean isOfFields(MemberRefusal refusal) {
        return refusal.candidates().stream().allMatch(each -> each.candidate() instanceof FieldDeclaration);
    }
}
