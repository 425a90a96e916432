package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberOutcome.Refused;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.UnreadableClassException;

/** Finds out what is wrong with each candidate of a refused member, and what comes nearest to it. */
final class RefusalDiagnosis {
    private final MemberMatching matching;
    private final Applicability applicability;

    RefusalDiagnosis(MemberMatching matching) {
        this.matching = matching;
        this.applicability = new Applicability(matching.relations());
    }

    /**
     * Make the refusal.
     *
     * @param member the member as it was asked
     * @param declared the member as the contract declares it, for which a missing one is reported
     * @param refused what became of the attempt
     */
    MemberRefusal refusal(ContractMember member, ContractMember declared, Refused refused) {
        boolean isMissing = refused.kind() == RefusalKind.MISSING;
        return new MemberRefusal(
                isMissing ? declared : member,
                refused.kind(),
                candidates(member, refused),
                refused.reason(),
                isMissing ? nearest(member) : null);
    }

    private @Nullable NearestMember nearest(ContractMember member) {
        try {
            return new NearestSearch(matching, member).find();
        } catch (UnreadableClassException unreadable) {
            return null;
        }
    }

    private List<RefusedCandidate> candidates(ContractMember member, Refused refused) {
        List<RefusedCandidate> result = new ArrayList<>();
        for (Candidate candidate : refused.candidates()) {
            result.add(new RefusedCandidate(candidate.member(), reason(member, candidate, refused)));
        }
        return result;
    }

    private RefusalReason reason(ContractMember member, Candidate candidate, Refused refused) {
        RefusalReason known = refused.reason();
        if (known != null) {
            return known;
        }
        if (refused.kind() == RefusalKind.AMBIGUOUS) {
            return new RefusalReason.AsSpecificAs(refused.candidates().stream()
                    .filter(other -> other != candidate)
                    .findFirst()
                    .orElse(candidate)
                    .member());
        }
        return mismatch(member, candidate);
    }

    private RefusalReason mismatch(ContractMember member, Candidate candidate) {
        List<Type> arguments = member.signature().parameters();
        int count = arguments.size();
        InvocationPhase phase =
                InvocationPhase.LOOSE.fits(candidate, count) ? InvocationPhase.LOOSE : InvocationPhase.VARIABLE_ARITY;
        if (!phase.fits(candidate, count)) {
            return new RefusalReason.WrongArity(count, candidate.parameterCount());
        }
        List<Type> captured = matching.relations().capture.of(arguments);
        int position = applicability.firstMismatch(candidate, captured, phase);
        return position < 0
                ? new RefusalReason.NotInferable()
                : new RefusalReason.WrongArgument(
                        position,
                        arguments.get(position),
                        phase.formals(candidate, count).get(position));
    }
}
