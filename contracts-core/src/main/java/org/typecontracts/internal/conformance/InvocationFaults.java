package org.typecontracts.internal.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberOutcome.Refused;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.Erasure;
import org.typecontracts.internal.language.Invocation;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/** Finds what a compiler objects to in an invocation although arguments and result suit. */
final class InvocationFaults {
    private final Subject subject;
    private final TypeRelations relations;

    InvocationFaults(Subject subject, TypeRelations relations) {
        this.subject = subject;
        this.relations = relations;
    }

    /** Return what is wrong with the invocation in the member's place, or null. */
    @Nullable
    Refused of(ContractMember member, String name, Invocation invocation) {
        Candidate candidate = invocation.candidate();
        Type hidden = hiddenElement(invocation);
        if (hidden != null) {
            return Refused.chosen(RefusalKind.PARAMETERS, name, candidate, new RefusalReason.HiddenElement(hidden));
        }
        Type undeclared =
                undeclaredException(invocation.thrown(), member.signature().thrown());
        return undeclared == null
                ? null
                : Refused.chosen(
                        RefusalKind.EXCEPTIONS, name, candidate, new RefusalReason.UndeclaredException(undeclared));
    }

    /** The compiler makes the array of a variable arity call, so it must be able to name the element type. */
    private @Nullable Type hiddenElement(Invocation invocation) {
        if (!invocation.phase().isVariableArity()) {
            return null;
        }
        List<Type> parameters = invocation.parameters();
        Type element = ((ArrayType) parameters.get(parameters.size() - 1)).component();
        Type innermost = Erasure.of(element);
        while (innermost instanceof ArrayType array) {
            innermost = array.component();
        }
        boolean isHidden = innermost instanceof ClassType named
                && !named.declaration().flags().isNameable()
                && !named.declaration().equals(subject.declaration());
        return isHidden ? element : null;
    }

    private @Nullable Type undeclaredException(List<Type> thrown, List<Type> declared) {
        for (Type exception : thrown) {
            boolean isCovered = isUnchecked(exception)
                    || declared.stream().anyMatch(each -> relations.subtypes().holds(exception, each));
            if (!isCovered) {
                return exception;
            }
        }
        return null;
    }

    private boolean isUnchecked(Type exception) {
        Type bound = exception;
        while (bound instanceof TypeVariable variable) {
            bound = variable.upperBound();
        }
        return relations.supertypes().asSuper(bound, relations.known().runtimeException()) != null
                || relations.supertypes().asSuper(bound, relations.known().error()) != null;
    }
}
