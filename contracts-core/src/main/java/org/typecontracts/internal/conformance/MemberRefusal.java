package org.typecontracts.internal.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassDeclaration;

/**
 * Why a member is not met.
 *
 * @param member the member
 * @param kind the kind of refusal
 * @param candidates the candidates considered, each with what is wrong with it, in the order of the class
 * @param reason what is wrong with the candidate that was chosen, or with the subject as a whole; null if each
 *     candidate has its own
 * @param nearest the nearest thing the subject offers under another name; null if nothing is near
 * @param guesses what the type parameters of the contract were taken for, those that the reasons speak of
 * @param adoptable the interfaces that would bridge it if they were protocols
 */
public record MemberRefusal(
        ContractMember member,
        RefusalKind kind,
        List<RefusedCandidate> candidates,
        @Nullable RefusalReason reason,
        @Nullable NearestMember nearest,
        List<GuessedType> guesses,
        List<ClassDeclaration> adoptable)
        implements MemberDecision {
    /**
     * Make the refusal.
     *
     * @param member the member
     * @param kind the kind of refusal
     * @param candidates the candidates considered
     * @param reason what is wrong with the candidate that was chosen, or with the subject as a whole; null if each
     *     candidate has its own
     * @param nearest the nearest thing under another name
     * @param guesses what the contract's type parameters were taken for
     * @param adoptable the interfaces that would bridge it if they were protocols
     */
    public MemberRefusal {
        candidates = List.copyOf(candidates);
        guesses = List.copyOf(guesses);
        adoptable = List.copyOf(adoptable);
    }
}
