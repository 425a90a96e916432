package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.Applicability;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.InvocationPhase;
import org.typecontracts.internal.model.Type;

/** Finds out why a candidate does not take the arguments of a member. */
final class ArgumentMismatch {
    private final MemberMatching matching;
    private final Candidate candidate;

    ArgumentMismatch(MemberMatching matching, Candidate candidate) {
        this.matching = matching;
        this.candidate = candidate;
    }

    /** Return the reason, and if an argument would be unwrapped, what keeps it from that. */
    RefusalReason detailedReason(ContractMember member) {
        RefusalReason reason = reason(member);
        if (!(reason instanceof RefusalReason.WrongArgument wrong) || !mayUnwrap(member)) {
            return reason;
        }
        MemberRefusal obstacle = matching.nestedObstacle(wrong.parameter(), wrong.argument());
        return obstacle == null
                ? reason
                : new RefusalReason.NoNestedArgument(wrong.position(), wrong.argument(), wrong.parameter(), obstacle);
    }

    /** Return the reason: the number of arguments, or the first that is not taken, or that they do not go together. */
    RefusalReason reason(ContractMember member) {
        List<Type> parameters = member.signature().parameters();
        int count = parameters.size();
        InvocationPhase phase =
                InvocationPhase.LOOSE.fits(candidate, count) ? InvocationPhase.LOOSE : InvocationPhase.VARIABLE_ARITY;
        if (!phase.fits(candidate, count)) {
            return new RefusalReason.WrongArity(count, candidate.parameterCount());
        }
        int position = new Applicability(matching.relations()).firstMismatch(candidate, notUnwrapped(member), phase);
        return position < 0
                ? new RefusalReason.NotInferable()
                : new RefusalReason.WrongArgument(
                        position,
                        parameters.get(position),
                        phase.formals(candidate, count).get(position));
    }

    /** Return the arguments, those being null that are unwrapped on their way in: they are taken. */
    private List<@Nullable Type> notUnwrapped(ContractMember member) {
        List<@Nullable Type> arguments = new ArrayList<>(
                matching.relations().capture().of(member.signature().parameters()));
        if (mayUnwrap(member)) {
            for (int i = 0; i < arguments.size(); i++) {
                Type parameter = member.signature().parameters().get(i);
                Type formal = candidate.signature().parameters().get(i);
                if (matching.nested().argument(parameter, formal) != null) {
                    arguments.set(i, null);
                }
            }
        }
        return arguments;
    }

    private boolean mayUnwrap(ContractMember member) {
        return NestedArguments.mayUnwrap(candidate, member.signature().parameters());
    }
}
