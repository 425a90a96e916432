package org.typecontracts.internal.conformance;

import org.typecontracts.internal.model.MemberDeclaration;

/**
 * The nearest thing that a subject offers to a member it lacks.
 *
 * @param candidate the member of the subject
 * @param likeness in what it is near
 * @param suits whether it would do if it had the member's name
 */
public record NearestMember(MemberDeclaration candidate, Likeness likeness, boolean suits) {
    /** In what a candidate is near. */
    public enum Likeness {
        /** It would stand for the member if that were marked as a property. */
        PROPERTY,
        /** The name is nearly the same. */
        NAME,
        /** It takes and returns the same under another name. */
        SHAPE,
        /** What it returns offers the member. */
        RESULT
    }
}
