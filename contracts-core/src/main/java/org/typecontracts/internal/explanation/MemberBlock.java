package org.typecontracts.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.BindingTarget;
import org.typecontracts.internal.conformance.Conversion;
import org.typecontracts.internal.conformance.MemberBinding;
import org.typecontracts.internal.conformance.MemberDecision;
import org.typecontracts.internal.conformance.MemberRefusal;
import org.typecontracts.internal.conformance.NearestMember;
import org.typecontracts.internal.conformance.RefusalKind;
import org.typecontracts.internal.conformance.RefusalReason;
import org.typecontracts.internal.conformance.RefusedCandidate;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Type;

/** Writes the block of lines for a member: what was expected, what was found, the nearest candidate. */
final class MemberBlock {
    private static final String INDENT = " ".repeat(11);

    private final @Nullable Type subject;
    private final ReadableTypes types = new ReadableTypes();
    private final ReadableMembers members = new ReadableMembers(types);

    /** Without a subject, members are shown with the class that declares them. */
    MemberBlock(@Nullable Type subject) {
        this.subject = subject;
    }

    void mention(MemberDecision decision) {
        members.mention(decision.member());
        if (decision instanceof MemberBinding binding) {
            declaration(binding.target()).forEach(members::mention);
        } else if (decision instanceof MemberRefusal refusal) {
            mention(refusal);
        }
    }

    private void mention(MemberRefusal refusal) {
        refusal.candidates().forEach(candidate -> {
            members.mention(candidate.candidate());
            reasons(candidate.candidate()).mention(candidate.reason());
        });
        NearestMember nearest = refusal.nearest();
        if (nearest != null) {
            members.mention(nearest.candidate());
        }
    }

    List<String> write(MemberDecision decision) {
        List<String> lines = new ArrayList<>();
        if (decision instanceof MemberBinding binding) {
            lines.add(headed("ok", binding));
            lines.add(INDENT + "by " + target(binding) + conversions(binding));
        } else if (decision instanceof MemberRefusal refusal) {
            lines.add(headed(label(refusal.kind()), refusal));
            lines.addAll(details(refusal));
        }
        return lines;
    }

    String sentence(MemberRefusal refusal) {
        String details = details(refusal).stream().map(String::strip).collect(Collectors.joining("; "));
        return members.write(refusal.member()) + " is " + verdict(refusal.kind())
                + (details.isEmpty() ? "" : ": " + details);
    }

    private String headed(String label, MemberDecision decision) {
        String padded = label.length() < 9 ? label + " ".repeat(9 - label.length()) : label + " ";
        return "  " + padded + members.write(decision.member());
    }

    private static String label(RefusalKind kind) {
        return switch (kind) {
            case MISSING -> "missing";
            case PARAMETERS -> "params";
            case RESULT -> "result";
            case EXCEPTIONS -> "throws";
            case AMBIGUOUS -> "ambiguous";
            case STATIC -> "static";
            case INACCESSIBLE -> "hidden";
        };
    }

    private static String verdict(RefusalKind kind) {
        return switch (kind) {
            case MISSING -> "missing";
            case PARAMETERS -> "not applicable";
            case RESULT -> "of another result";
            case EXCEPTIONS -> "throwing too much";
            case AMBIGUOUS -> "ambiguous";
            case STATIC -> "on the wrong level";
            case INACCESSIBLE -> "out of reach";
        };
    }

    private List<String> details(MemberRefusal refusal) {
        List<String> lines = new ArrayList<>();
        for (RefusedCandidate candidate : refusal.candidates()) {
            lines.add(INDENT + "found:   " + members.write(candidate.candidate(), owner(candidate.candidate())));
            lines.add(INDENT + "         " + reasons(candidate.candidate()).write(candidate.reason()));
        }
        RefusalReason reason = refusal.reason();
        if (reason != null && refusal.candidates().isEmpty()) {
            lines.add(INDENT + "because: " + new ReasonText(types, members, subjectDeclaration(refusal)).write(reason));
        }
        NearestMember nearest = refusal.nearest();
        if (nearest != null) {
            lines.add(INDENT + "nearest: " + members.write(nearest.candidate(), owner(nearest.candidate())) + "  ("
                    + bridge(nearest) + ")");
        }
        String help = help(refusal);
        if (!help.isEmpty()) {
            lines.add(INDENT + "help:    " + help);
        }
        return lines;
    }

    private static String bridge(NearestMember nearest) {
        return switch (nearest.likeness()) {
            case NAME ->
                nearest.suits()
                        ? "a similar name; @Alias or an extension would bridge it"
                        : "a similar name; it does not suit as it is";
            case SHAPE -> "another name; @Alias or an extension would bridge it";
            case RESULT -> "another name, and its result offers the member; an extension would bridge it";
        };
    }

    private static String help(MemberRefusal refusal) {
        return switch (refusal.kind()) {
            case INACCESSIBLE -> directive(refusal.reason());
            case EXCEPTIONS -> "declare the exception on the member, or register an extension that handles it";
            case STATIC -> "@Static on the member asks the class, an extension bridges it for objects";
            case AMBIGUOUS -> "register an extension that says which one is meant";
            case PARAMETERS -> "a wider parameter in the class, or an extension, would bridge it";
            case RESULT -> "an extension that converts the result would bridge it";
            case MISSING -> "";
        };
    }

    private static String directive(@Nullable RefusalReason reason) {
        return reason instanceof RefusalReason.NotReachable hidden
                        && !hidden.obstacle().directive().isEmpty()
                ? "`" + hidden.obstacle().directive() + "` in its module-info, or a Lookup that reaches it"
                : "put the missing class on the class path";
    }

    private String target(MemberBinding binding) {
        if (binding.target() instanceof BindingTarget.ArrayClone clone) {
            return "public %1$s %1$s.clone()".formatted(types.write(clone.array()));
        }
        return declaration(binding.target()).stream()
                .map(member -> members.write(member, owner(member)))
                .collect(Collectors.joining());
    }

    private String conversions(MemberBinding binding) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < binding.parameterConversions().size(); i++) {
            if (binding.parameterConversions().get(i) instanceof Conversion.NestedProtocol nested) {
                notes.add("argument %d unwrapped to %s".formatted(i + 1, types.write(nested.type())));
            }
        }
        if (binding.resultConversion() instanceof Conversion.NestedProtocol nested) {
            notes.add("result adapted to " + types.write(nested.protocol()));
        }
        return notes.isEmpty() ? "" : "  (" + String.join(", ", notes) + ")";
    }

    private static List<MemberDeclaration> declaration(BindingTarget target) {
        if (target instanceof BindingTarget.InstanceMethod call) {
            return List.of(call.method());
        }
        if (target instanceof BindingTarget.StaticMethod call) {
            return List.of(call.method());
        }
        if (target instanceof BindingTarget.NewInstance creation) {
            return List.of(creation.constructor());
        }
        if (target instanceof BindingTarget.FieldRead read) {
            return List.of(read.field());
        }
        return target instanceof BindingTarget.FieldWrite write ? List.of(write.field()) : List.of();
    }

    private ReasonText reasons(MemberDeclaration candidate) {
        return new ReasonText(types, members, owner(candidate));
    }

    private ClassDeclaration owner(MemberDeclaration member) {
        return subject instanceof ClassType named ? named.declaration() : member.declaringClass();
    }

    private ClassDeclaration subjectDeclaration(MemberRefusal refusal) {
        return subject instanceof ClassType named
                ? named.declaration()
                : refusal.member().declaration().declaringClass();
    }
}
