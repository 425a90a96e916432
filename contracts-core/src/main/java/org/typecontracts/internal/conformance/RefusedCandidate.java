package org.typecontracts.internal.conformance;

import org.typecontracts.internal.model.MemberDeclaration;

/**
 * A member of the subject that was considered, and what is wrong with it.
 *
 * @param candidate the member of the subject
 * @param reason what is wrong
 * @since 0.1.0
 */
public record RefusedCandidate(MemberDeclaration candidate, RefusalReason reason) {}
