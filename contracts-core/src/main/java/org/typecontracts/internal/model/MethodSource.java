package org.typecontracts.internal.model;

/** Where a {@link MethodDeclaration} is read from, part by part at first use. */
public interface MethodSource {
    /**
     * Return the signature as declared.
     *
     * @return the signature
     * @throws UnreadableClassException if it mentions a class that cannot be found or linked
     */
    Signature signature();

    /**
     * Return the marks of the contract's author.
     *
     * @return the marks
     */
    MemberMarks marks();
}
