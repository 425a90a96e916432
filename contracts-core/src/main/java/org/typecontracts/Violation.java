package org.typecontracts;

import org.jspecify.annotations.Nullable;

/**
 * A reason why a subject does not conform to a contract.
 *
 * @param kind the kind of reason
 * @param member the member that the subject does not offer as the contract wants it; null if the reason is about the
 *     subject as a whole ({@link Kind#EXCLUDED}, {@link Kind#HOOK}, {@link Kind#NOT_REGISTERED})
 * @param message what was expected, what was found and the nearest candidate, in one sentence without a full stop
 * @since 0.1.0
 */
public record Violation(Kind kind, @Nullable Member member, String message) implements MemberConformance {
    /** The kinds of reasons. */
    public enum Kind {
        /** The subject has no public method of the member's name that takes as many arguments. */
        MISSING,
        /** No method of that name takes what the member passes. */
        PARAMETERS,
        /** The method's result does not suit the member's. */
        RESULT,
        /** The method throws a checked exception that the member does not declare. */
        EXCEPTIONS,
        /** Several methods suit and none is the most specific (JLS 15.12.2.5). */
        AMBIGUOUS,
        /** The method that suits is static, or is not although the member is marked {@link Static}. */
        STATIC,
        /** The method suits and cannot be reached: a package is not exported or opened, or a class is missing. */
        INACCESSIBLE,
        /** The subject is excluded from matching this protocol structurally. */
        EXCLUDED,
        /** The contract's own hook says no. */
        HOOK,
        /** The contract is nominal and the subject neither implements it nor is registered under it. */
        NOT_REGISTERED
    }
}
