package org.typecontracts.internal.explanation;

import java.util.Iterator;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.MemberRefusal;
import org.typecontracts.internal.conformance.RefusalReason;
import org.typecontracts.internal.conformance.RefusalReason.UndeclaredException;
import org.typecontracts.internal.conformance.RefusalReason.WrongArgument;
import org.typecontracts.internal.conformance.RefusalReason.WrongResult;
import org.typecontracts.internal.conformance.RefusedCandidate;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;

/** Tells where classes of one name, each from a loader of its own, stand against each other. */
final class Namesakes {
    private Namesakes() {}

    /** Return whether in what was expected, and what was found instead, they stand in the same place. */
    static boolean areIn(MemberRefusal refusal) {
        for (RefusedCandidate candidate : refusal.candidates()) {
            if (areIn(candidate.reason(), refusal.member())) {
                return true;
            }
        }
        return false;
    }

    private static boolean areIn(RefusalReason reason, ContractMember member) {
        if (reason instanceof WrongArgument wrong) {
            return differ(wrong.argument(), wrong.parameter());
        }
        if (reason instanceof UndeclaredException undeclared) {
            return member.signature().thrown().stream().anyMatch(declared -> differ(declared, undeclared.exception()));
        }
        return reason instanceof WrongResult wrong && differ(wrong.expected(), wrong.found());
    }

    private static boolean differ(Type one, Type other) {
        if (one instanceof ArrayType first && other instanceof ArrayType second) {
            return differ(first.component(), second.component());
        }
        return one instanceof ClassType first
                && other instanceof ClassType second
                && (first.declaration().isNamesakeOf(second.declaration()) || differInArguments(first, second));
    }

    private static boolean differInArguments(ClassType one, ClassType other) {
        Iterator<Type> others = other.arguments().iterator();
        for (Type argument : one.arguments()) {
            if (others.hasNext() && differ(argument, others.next())) {
                return true;
            }
        }
        return false;
    }
}
