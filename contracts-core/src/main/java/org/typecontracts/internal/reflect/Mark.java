package org.typecontracts.internal.reflect;

/**
 * The annotations by which an author tells this library something.
 *
 * <p>They are named and not referred to, so that to look for one does not load it.
 */
public enum Mark {
    /** Another name of a member. */
    ALIAS("@Alias"),
    /** A member that makes an object. */
    CONSTRUCTOR("@Constructor"),
    /** A contract's say over objects. */
    INSTANCE_HOOK("@InstanceHook"),
    /** What holds of every conforming object. */
    LAW("@Law"),
    /** The protocols that a class does not match. */
    NOT_CONFORMING("@NotConforming"),
    /** A member that may be a getter, a setter or a field. */
    PROPERTY("@Property"),
    /** A contract that any class with the right members meets. */
    PROTOCOL("@Protocol"),
    /** A member that is asked of the class. */
    STATIC("@Static"),
    /** A contract's say over classes. */
    SUBCLASS_HOOK("@SubclassHook"),
    /** The contracts under which a class is registered. */
    VIRTUAL_SUBCLASS_OF("@VirtualSubclassOf");

    private final String annotation;

    Mark(String annotation) {
        this.annotation = annotation;
    }

    /**
     * Return the annotation as it is written.
     *
     * @return its simple name after the sign
     */
    public String annotation() {
        return annotation;
    }
}
