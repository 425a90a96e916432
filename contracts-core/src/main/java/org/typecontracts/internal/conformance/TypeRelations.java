package org.typecontracts.internal.conformance;

import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;

/**
 * The relations among types, each in a class of its own, which need one another.
 *
 * <p>One instance serves one decision: the relations keep track of the questions they are in the midst of.
 */
final class TypeRelations {
    final KnownTypes known;
    final ClassType object;
    final Supertypes supertypes;
    final SameType same;
    final Containment containment;
    final SubtypeRelation subtypes;
    final CaptureConversion capture;
    final LeastUpperBound leastUpperBound;
    final GreatestLowerBound greatestLowerBound;
    final Boxing boxing;
    final Conversions conversions;
    final Signatures signatures;

    TypeRelations(KnownTypes known) {
        this.known = known;
        this.object = ClassType.erased(known.object());
        this.supertypes = new Supertypes(this);
        this.same = new SameType(this);
        this.containment = new Containment(this);
        this.subtypes = new SubtypeRelation(this);
        this.capture = new CaptureConversion(this);
        this.leastUpperBound = new LeastUpperBound(this);
        this.greatestLowerBound = new GreatestLowerBound(this);
        this.boxing = new Boxing(this);
        this.conversions = new Conversions(this);
        this.signatures = new Signatures(this);
    }
}
