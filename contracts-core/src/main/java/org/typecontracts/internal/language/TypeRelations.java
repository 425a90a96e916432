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
        Supertypes made = supertypes;
        if (made == null) {
            made = new Supertypes(this);
            supertypes = made;
        }
        return made;
    }

    /**
     * Return type equality.
     *
     * @return the relation
     */
    public SameType same() {
        SameType made = same;
        if (made == null) {
            made = new SameType(this);
            same = made;
        }
        return made;
    }

    /**
     * Return containment of type arguments.
     *
     * @return the relation
     */
    public Containment containment() {
        Containment made = containment;
        if (made == null) {
            made = new Containment(this);
            containment = made;
        }
        return made;
    }

    /**
     * Return subtyping.
     *
     * @return the relation
     */
    public SubtypeRelation subtypes() {
        SubtypeRelation made = subtypes;
        if (made == null) {
            made = new SubtypeRelation(this);
            subtypes = made;
        }
        return made;
    }

    /**
     * Return capture conversion.
     *
     * @return the conversion
     */
    public CaptureConversion capture() {
        CaptureConversion made = capture;
        if (made == null) {
            made = new CaptureConversion(this);
            capture = made;
        }
        return made;
    }

    /**
     * Return what finds least upper bounds.
     *
     * @return the bounds
     */
    public LeastUpperBound leastUpperBound() {
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

    /**
     * Return boxing and unboxing.
     *
     * @return the conversions
     */
    public Boxing boxing() {
        Boxing made = boxing;
        if (made == null) {
            made = new Boxing(this);
            boxing = made;
        }
        return made;
    }

    /**
     * Return the conversions of assignments and invocations.
     *
     * @return the conversions
     */
    public Conversions conversions() {
        Conversions made = conversions;
        if (made == null) {
            made = new Conversions(this);
            conversions = made;
        }
        return made;
    }

    /**
     * Return the relations among signatures.
     *
     * @return the relations
     */
    public Signatures signatures() {
        Signatures made = signatures;
        if (made == null) {
            made = new Signatures(this);
            signatures = made;
        }
        return made;
    }

    /**
     * Return what overrides what.
     *
     * @return the relation
     */
    public Overriding overriding() {
        Overriding made = overriding;
        if (made == null) {
            made = new Overriding(this);
            overriding = made;
        }
        return made;
    }
}
