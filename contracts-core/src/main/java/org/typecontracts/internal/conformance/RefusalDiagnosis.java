package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberOutcome.Refused;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.UnreadableClassException;

/** Finds out what is wrong with each candidate of a refused member, and what comes nearest to it. */
final class RefusalDiagnosis {
    private final MemberMatching matching;
    private final boolean isSuperficial;

    private RefusalDiagnosis(MemberMatching matching, boolean isSuperficial) {
        this.matching = matching;
        this.isSuperficial = isSuperficial;
    }

    /** Diagnose with all that can be said. */
    static RefusalDiagnosis thorough(MemberMatching matching) {
        return new RefusalDiagnosis(matching, false);
    }

    /**
     * Diagnose as part of another diagnosis, without looking further: what is nested may lead back to where it began.
     */
    static RefusalDiagnosis superficial(MemberMatching matching) {
        return new RefusalDiagnosis(matching, true);
    }

    /**
     * Make the refusal.
     *
     * @param member the member as it was asked
     * @param reported the member as it is to be reported
     * @param guess what was put in the place of the contract's type parameters
     * @param refused what became of the attempt
     */
    MemberRefusal refusal(ContractMember member, ContractMember reported, Substitution guess, Refused refused) {
        RefusalReason reason = detailed(refused.reason());
        List<RefusedCandidate> candidates = candidates(member, refused, reason);
        return new MemberRefusal(
                reported,
                refused.kind(),
                refused.kind() == RefusalKind.MISSING && candidates.isEmpty() ? nonPublic(member, reason) : candidates,
                reason,
                refused.kind() == RefusalKind.MISSING && !isSuperficial ? nearest(member) : null,
                GuessedType.among(mentioned(reported.signature(), refused.kind()), guess),
                isSuperficial ? List.of() : adoptable(member, refused.kind()));
    }

    private List<ClassDeclaration> adoptable(ContractMember member, RefusalKind kind) {
        if (kind != RefusalKind.PARAMETERS && kind != RefusalKind.RESULT) {
            return List.of();
        }
        try {
            return matching.adoptable(member);
        } catch (UnreadableClassException unreadable) {
            return List.of();
        }
    }

    private @Nullable RefusalReason detailed(@Nullable RefusalReason reason) {
        if (isSuperficial || !(reason instanceof RefusalReason.WrongResult wrong)) {
            return reason;
        }
        MemberRefusal obstacle = matching.nestedObstacle(wrong.found(), wrong.expected());
        return obstacle == null
                ? reason
                : new RefusalReason.NoNestedProtocol(wrong.expected(), wrong.found(), obstacle);
    }

    /** Return the types of a member that the reasons of a kind speak of. */
    private static List<Type> mentioned(Signature signature, RefusalKind kind) {
        return switch (kind) {
            case PARAMETERS, AMBIGUOUS -> signature.parameters();
            case RESULT -> List.of(signature.result());
            case EXCEPTIONS -> signature.thrown();
            case MISSING, STATIC, INACCESSIBLE -> List.of();
        };
    }

    /** What is not public is no candidate, and yet may be what a person had in mind. */
    private List<RefusedCandidate> nonPublic(ContractMember member, @Nullable RefusalReason known) {
        if (member.marks().constructor()) {
            return known == null ? notPublic(matching.subject().declaration().nonPublicConstructors()) : List.of();
        }
        return notPublic(matching.subject().nonPublicMethods(NamesOfMember.of(member)));
    }

    private static List<RefusedCandidate> notPublic(List<? extends MemberDeclaration> members) {
        List<RefusedCandidate> result = new ArrayList<>();
        for (MemberDeclaration member : members) {
            result.add(new RefusedCandidate(member, new RefusalReason.IsNotPublic()));
        }
        return result;
    }

    private @Nullable NearestMember nearest(ContractMember member) {
        try {
            return new NearestSearch(matching, member).find();
        } catch (UnreadableClassException unreadable) {
            return null;
        }
    }

    private List<RefusedCandidate> candidates(ContractMember member, Refused refused, @Nullable RefusalReason known) {
        List<RefusedCandidate> result = new ArrayList<>();
        for (Candidate candidate : refused.candidates()) {
            result.add(new RefusedCandidate(
                    candidate.member(), known == null ? reason(member, candidate, refused) : known));
        }
        return result;
    }

    private RefusalReason reason(ContractMember member, Candidate candidate, Refused refused) {
        if (refused.kind() == RefusalKind.AMBIGUOUS) {
            return new RefusalReason.AsSpecificAs(refused.candidates().stream()
                    .filter(other -> other != candidate)
                    .findFirst()
                    .orElse(candidate)
                    .member());
        }
        ArgumentMismatch mismatch = new ArgumentMismatch(matching, candidate);
        return isSuperficial ? mismatch.reason(member) : mismatch.detailedReason(member);
    }
}
