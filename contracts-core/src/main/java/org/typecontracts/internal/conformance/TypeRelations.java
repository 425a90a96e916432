package org.typecontracts.internal.conformance;

import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;

/**
 * The relations among types, each in a class of its own, which need one another. Each is made when it is first asked
 * for, since the plainest questions need hardly any.
 *
 * <p>One instance serves one decision: the relations keep track of the questions they are in the midst of.
 */
final class TypeRelations {
    final KnownTypes known;
    final ClassType object;
    private @Nullable Supertypes supertypes;
    private @Nullable SameType same;
    private @Nullable Containment containment;
    private @Nullable SubtypeRelation subtypes;
    private @Nullable CaptureConversion capture;
    private @Nullable LeastUpperBound leastUpperBound;
    private @Nullable GreatestLowerBound greatestLowerBound;
    private @Nullable Boxing boxing;
    private @Nullable Conversions conversions;
    private @Nullable Signatures signatures;
    private @Nullable Overriding overriding;

    TypeRelations(KnownTypes known) {
        this.known = known;
        this.object = ClassType.erased(known.object());
    }

    Supertypes supertypes() {
        Supertypes made = supertypes;
        if (made == null) {
            made = new Supertypes(this);
            supertypes = made;
        }
        return made;
    }

    SameType same() {
        SameType made = same;
        if (made == null) {
            made = new SameType(this);
            same = made;
        }
        return made;
    }

    Containment containment() {
        Containment made = containment;
        if (made == null) {
            made = new Containment(this);
            containment = made;
        }
        return made;
    }

    SubtypeRelation subtypes() {
        SubtypeRelation made = subtypes;
        if (made == null) {
            made = new SubtypeRelation(this);
            subtypes = made;
        }
        return made;
    }

    CaptureConversion capture() {
        CaptureConversion made = capture;
        if (made == null) {
            made = new CaptureConversion(this);
            capture = made;
        }
        return made;
    }

    LeastUpperBound leastUpperBound() {
        LeastUpperBound made = leastUpperBound;
        if (made == null) {
            made = new LeastUpperBound(this);
            leastUpperBound = made;
        }
        return made;
    }

    GreatestLowerBound greatestLowerBound() {
        GreatestLowerBound made = greatestLowerBound;
        if (made == null) {
            made = new GreatestLowerBound(this);
            greatestLowerBound = made;
        }
        return made;
    }

    Boxing boxing() {
        Boxing made = boxing;
        if (made == null) {
            made = new Boxing(this);
            boxing = made;
        }
        return made;
    }

    Conversions conversions() {
        Conversions made = conversions;
        if (made == null) {
            made = new Conversions(this);
            conversions = made;
        }
        return made;
    }

    Signatures signatures() {
        Signatures made = signatures;
        if (made == null) {
            made = new Signatures(this);
            signatures = made;
        }
        return made;
    }

    Overriding overriding() {
        Overriding made = overriding;
        if (made == null) {
            made = new Overriding(this);
            overriding = made;
        }
        return made;
    }
}
