package org.typecontracts;

import java.util.Optional;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.explanation.ReadableForm;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Namesake;
import org.typecontracts.internal.registry.Path;
import org.typecontracts.internal.registry.Verdict;

/**
 * Says what speaks against a subject as a whole, whatever its members: a hook, an exclusion, a missing registration.
 */
final class WholeRefusal {
    private final Conformance<?> conformance;
    private final Verdict verdict;
    private final String subject;
    private final String contract;

    private WholeRefusal(Conformance<?> conformance, Verdict verdict, StructuralDecision decision) {
        Type subjectType = ClassReader.type(conformance.subject());
        ClassType contractType = asWritten(decision);
        this.conformance = conformance;
        this.verdict = verdict;
        this.subject = ReadableForm.of(subjectType, contractType);
        this.contract = ReadableForm.of(contractType, subjectType);
    }

    private static ClassType asWritten(StructuralDecision decision) {
        ClassType type = decision.contract().type();
        return type.equals(ClassType.generic(type.declaration())) ? ClassType.erased(type.declaration()) : type;
    }

    /** The reason about the subject as a whole, if one decided. */
    static Optional<Violation> of(Conformance<?> conformance, Verdict verdict, StructuralDecision decision) {
        Violation.Kind kind = verdict.refusal();
        return kind == null
                ? Optional.empty()
                : Optional.of(
                        new Violation(kind, null, new WholeRefusal(conformance, verdict, decision).sentence(kind)));
    }

    private String sentence(Violation.Kind kind) {
        return switch (kind) {
            case HOOK -> verdict.witness() + " says VIOLATES, which is final; ask the author of " + contract;
            case EXCLUDED -> excluded((Class<?>) verdict.witness());
            default -> verdict.witness() instanceof Path path ? unfit(path) : stranger();
        };
    }

    private String excluded(Class<?> excluded) {
        return ReadableForm.of(ClassReader.type(excluded)) + " is excluded from matching " + contract
                + " structurally; register " + subject + " under it, or extend it, if it means the same";
    }

    private String stranger() {
        Class<?> type = conformance.contract().type();
        Class<?> namesake = Namesake.above(conformance.subject(), type);
        if (namesake != null) {
            return misloaded(ClassReader.type(namesake), ClassReader.type(type));
        }
        return type.isInterface()
                ? subject + " neither implements " + contract + " nor is registered under it; implement it, register "
                        + subject + ", or mark the contract @Protocol if its members say all"
                : subject + " neither extends " + contract + " nor is registered under it; extend it, or register "
                        + subject;
    }

    private String misloaded(Type namesake, Type meant) {
        return subject + (conformance.contract().type().isInterface() ? " implements " : " extends ")
                + ReadableForm.of(namesake, meant) + ", and that is not "
                + ReadableForm.of(meant, namesake)
                + "; have one class loader load it for both, or register "
                + subject;
    }

    private String unfit(Path path) {
        return subject + " is no " + contract + ", although " + path + "; ask without type arguments, or "
                + (path.usesExtension()
                        ? "extend it with a function whose class declares what it makes"
                        : "register it under a contract that declares them");
    }
}
