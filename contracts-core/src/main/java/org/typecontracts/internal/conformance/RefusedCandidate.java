package org.typecontracts.internal.conformance;

import org.typecontracts.internal.model.MemberDeclaration;

/**
 * A member of the subject that was considered, and what is wrong with it.
 *
 * @param candidate the member of the subject
 * @param reason what is wrong
 */
public record RefusedCandidate(MemberDeclaration candidate, RefusalReason reason) {}
