package org.typecontracts.internal.registry;

/** What was said about a class's matching a protocol structurally. */
enum Stance {
    /** The class and its subclasses do not match. */
    EXCLUDED,
    /** The class and its subclasses may match, whatever was said of their supertypes. */
    INCLUDED
}
