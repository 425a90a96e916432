package org.typecontracts.internal.model;

/**
 * What kind of class a declaration is, and who can name it.
 *
 * @param isInterface whether it is an interface
 * @param isAbstract whether it is abstract; interfaces are
 * @param isEnum whether it is an enum
 * @param isStatic whether it needs no enclosing instance
 * @param isSealed whether it is sealed
 * @param isFinal whether it is final
 * @param isNameable whether everyone can name it: public, as are its enclosing classes, in an exported package
 */
public record ClassFlags(
        boolean isInterface,
        boolean isAbstract,
        boolean isEnum,
        boolean isStatic,
        boolean isSealed,
        boolean isFinal,
        boolean isNameable) {}
