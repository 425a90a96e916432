package org.typecontracts.internal.explanation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberRefusal;
import org.typecontracts.internal.conformance.NearestMember;
import org.typecontracts.internal.conformance.PropertyNames;
import org.typecontracts.internal.conformance.RefusalKind;
import org.typecontracts.internal.conformance.RefusalReason;
import org.typecontracts.internal.conformance.RefusalReason.ArrayBound;
import org.typecontracts.internal.conformance.RefusalReason.HiddenElement;
import org.typecontracts.internal.conformance.RefusalReason.IsAbstract;
import org.typecontracts.internal.conformance.RefusalReason.IsFinal;
import org.typecontracts.internal.conformance.RefusalReason.IsNotPublic;
import org.typecontracts.internal.conformance.RefusalReason.IsNotStatic;
import org.typecontracts.internal.conformance.RefusalReason.NoNestedArgument;
import org.typecontracts.internal.conformance.RefusalReason.NoNestedProtocol;
import org.typecontracts.internal.conformance.RefusalReason.NotAccessible;
import org.typecontracts.internal.conformance.RefusalReason.NotReadable;
import org.typecontracts.internal.conformance.RefusalReason.WrongResult;
import org.typecontracts.internal.conformance.RefusedCandidate;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.FieldDeclaration;

/**
 * Says what would bridge the gap between a member and what was found. Where the class itself is asked no extension
 * does: they adapt objects.
 */
final class Advice {
    private final ReadableTypes types;

    Advice(ReadableTypes types) {
        this.types = types;
    }

    String of(MemberRefusal refusal) {
        if (Namesakes.areIn(refusal)) {
            return "have one class loader load it for both";
        }
        if (!refusal.adoptable().isEmpty()) {
            return adopting(refusal.adoptable());
        }
        return switch (refusal.kind()) {
            case MISSING -> missing(refusal);
            case PARAMETERS -> parameters(refusal);
            case RESULT -> result(refusal);
            case EXCEPTIONS ->
                "declare the exception on the member"
                        + (asksClass(refusal) ? "" : ", or register an extension that handles it");
            case AMBIGUOUS -> ambiguous(refusal);
            case STATIC ->
                refusal.reason() instanceof IsNotStatic
                        ? "without @Static the member asks the object"
                        : "@Static on the member asks the class, an extension bridges it for objects";
            case INACCESSIBLE -> inaccessible(refusal.reason());
        };
    }

    private String adopting(List<ClassDeclaration> interfaces) {
        return interfaces.stream().map(types::write).collect(Collectors.joining(", ", "adopting ", ""))
                + (interfaces.size() == 1 ? " as a protocol" : " as protocols")
                + ", or an extension, would bridge it";
    }

    /** What the nearest member has in common with one that is missing. */
    static String of(NearestMember nearest, MemberRefusal refusal) {
        String extension = asksClass(refusal) ? "" : " or an extension";
        return switch (nearest.likeness()) {
            case PROPERTY ->
                "the property of that name; @Property"
                        + (nearest.candidate() instanceof FieldDeclaration ? "" : alias(extension))
                        + extension
                        + " would bridge it";
            case NAME ->
                nearest.suits()
                        ? "a similar name; @Alias" + extension + " would bridge it"
                        : "a similar name; it does not suit as it is";
            case SHAPE -> "another name; @Alias" + extension + " would bridge it";
            case RESULT -> "another name, and its result offers the member; an extension would bridge it";
        };
    }

    private static String alias(String extension) {
        return extension.isEmpty() ? " or @Alias" : ", @Alias";
    }

    private static boolean asksClass(MemberRefusal refusal) {
        return refusal.member().marks().asksClass();
    }

    private static String missing(MemberRefusal refusal) {
        if (refusal.reason() instanceof IsNotPublic) {
            return (PropertyNames.isWritten(refusal.member()) ? "a setter" : "a getter")
                    + ", or a public field, would do";
        }
        if (refusal.candidates().stream().anyMatch(candidate -> candidate.reason() instanceof IsNotPublic)) {
            return "make it public" + (asksClass(refusal) ? "" : ", or register an extension");
        }
        return refusal.reason() instanceof IsAbstract ? "ask a class that is not abstract" : "";
    }

    private static String ambiguous(MemberRefusal refusal) {
        if (!asksClass(refusal)) {
            return "register an extension that says which one is meant";
        }
        return RefusalText.isOfFields(refusal)
                ? "ask the class that declares the one that is meant"
                : "ask with the parameters of the one that is meant";
    }

    private String parameters(MemberRefusal refusal) {
        RefusalReason reason = refusal.reason();
        if (reason instanceof IsFinal) {
            return "a field that is not final, or a setter, would do";
        }
        if (reason instanceof HiddenElement hidden) {
            return "make %s public".formatted(types.write(hidden.element()));
        }
        if (reason instanceof ArrayBound) {
            return "ask with a type argument that is no array";
        }
        for (RefusedCandidate candidate : refusal.candidates()) {
            if (candidate.reason() instanceof NoNestedArgument nested
                    && nested.obstacle().kind() == RefusalKind.INACCESSIBLE) {
                return of(nested.obstacle());
            }
        }
        return "a wider parameter in the class" + (asksClass(refusal) ? "" : ", or an extension,") + " would bridge it";
    }

    private String result(MemberRefusal refusal) {
        RefusalReason reason = refusal.reason();
        if (reason instanceof NoNestedProtocol nested && nested.obstacle().kind() == RefusalKind.INACCESSIBLE) {
            return of(nested.obstacle());
        }
        boolean isVoid = reason instanceof WrongResult wrong && wrong.found().isVoid();
        return asksClass(refusal)
                ? "ask for what was found, and " + (isVoid ? "supply" : "convert") + " the result in a default method"
                : "an extension that " + (isVoid ? "supplies" : "converts") + " the result would bridge it";
    }

    private static String inaccessible(@Nullable RefusalReason reason) {
        if (reason instanceof NotReadable unreadable) {
            return "make %s %s the class loader of %s"
                    .formatted(unreadable.missing(), unreadable.remedy(), unreadable.unreadable());
        }
        return reason instanceof NotAccessible hidden ? opening(hidden.obstacle()) : "a Lookup that reaches it";
    }

    private static String opening(Access.Denied obstacle) {
        String option = obstacle.option().isEmpty() ? "" : ", `%s` on the command line".formatted(obstacle.option());
        return "`%s` in its module-info%s, or a Lookup that reaches it".formatted(obstacle.directive(), option);
    }
}
