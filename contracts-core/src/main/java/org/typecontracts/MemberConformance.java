package org.typecontracts;

import org.jspecify.annotations.Nullable;

/**
 * What a check found for one member of a contract: a {@link Binding} or a {@link Violation}.
 *
 * @since 0.1.0
 */
public sealed interface MemberConformance permits Binding, Violation {
    /**
     * Return the member in question.
     *
     * @return the member; null if the finding is about the subject as a whole, such as an exclusion
     */
    @Nullable
    Member member();
}
