package org.typecontracts;

/**
 * What a hook says of a class or an object.
 *
 * <p>The three values are those of Python's {@code __subclasshook__} (PEP 3119): {@code True}, {@code False} and
 * {@code NotImplemented}.
 *
 * @see SubclassHook
 * @see InstanceHook
 * @since 0.1.0
 */
public enum HookResult {
    /** It conforms; nothing else is asked. */
    CONFORMS,
    /** It does not conform, even if it implements the contract; nothing else is asked. */
    VIOLATES,
    /** The hook has no opinion; the check goes on. */
    DEFER
}
