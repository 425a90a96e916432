package org.typecontracts.internal.language;

import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;

/**
 * The relations among types, each in a class of its own, which need one another. Each is made when it is first asked
 * for, since the plainest questions need hardly any.
 *
 * <p>One instance serves one decision: the relations keep track of the questions they are in the midst of.
 */
public final class TypeRelations {
    private final KnownTypes known;
    private final ClassType object;
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

    /**
     * Make the relations for one decision.
     *
     * @param known the classes of the language
     */
    public TypeRelations(KnownTypes known) {
        this.known = known;
        this.object = ClassType.erased(known.object());
    }

    /**
     * Return the classes that the language knows.
     *
     * @return the known types
     */
    public KnownTypes known() {
        return known;
    }

    /**
     * Return the type {@code Object}.
     *
     * @return the root of all reference types
     */
    public ClassType object() {
        return object;
    }

    /**
     * Return the relation of types to their supertypes.
     *
     * @return the supertypes
     */
    public Supertypes supertypes() {
        return supertypes != null ? supertypes : (supertypes = new Supertypes(this));
    }

    /**
     * Return type equality.
     *
     * @return the relation
     */
    public SameType same() {
        return same != null ? same : (same = new SameType(this));
    }

    /**
     * Return containment of type arguments.
     *
     * @return the relation
     */
    public Containment containment() {
        return containment != null ? containment : (containment = new Containment(this));
    }

    /**
     * Return subtyping.
     *
     * @return the relation
     */
    public SubtypeRelation subtypes() {
        return subtypes != null ? subtypes : (subtypes = new SubtypeRelation(this));
    }

    /**
     * Return capture conversion.
     *
     * @return the conversion
     */
    public CaptureConversion capture() {
        return capture != null ? capture : (capture = new CaptureConversion(this));
    }

    /**
     * Return what finds least upper bounds.
     *
     * @return the bounds
     */
    public LeastUpperBound leastUpperBound() {
        return leastUpperBound != null ? leastUpperBound : (leastUpperBound = new LeastUpperBound(this));
    }

    GreatestLowerBound greatestLowerBound() {
        return greatestLowerBound != null ? greatestLowerBound : (greatestLowerBound = new GreatestLowerBound(this));
    }

    /**
     * Return boxing and unboxing.
     *
     * @return the conversions
     */
    public Boxing boxing() {
        return boxing != null ? boxing : (boxing = new Boxing(this));
    }

    /**
     * Return the conversions of assignments and invocations.
     *
     * @return the conversions
     */
    public Conversions conversions() {
        return conversions != null ? conversions : (conversions = new Conversions(this));
    }

    /**
     * Return the relations among signatures.
     *
     * @return the relations
     */
    public Signatures signatures() {
        return signatures != null ? signatures : (signatures = new Signatures(this));
    }

    /**
     * Return what overrides what.
     *
     * @return the relation
     */
    public Overriding overriding() {
        return overriding != null ? overriding : (overriding = new Overriding(this));
    }
}
