package org.typecontracts.internal.model;

/**
 * Whether generated code can get at a member.
 *
 * @since 0.1.0
 */
public sealed interface Reach {
    /**
     * The member can be reached.
     *
     * @param through the class to name as its receiver when linking: one that can be reached and has the member
     * @param member the member to link: the one asked for, or a declaration of it in a supertype that can be reached
     * @since 0.1.0
     */
    record Reachable(ClassDeclaration through, MemberDeclaration member) implements Reach {}

    /**
     * The member cannot be reached.
     *
     * @param obstacle what is in the way, as a person reads it
     * @param directive what the module's declaration would need, such as {@code exports com.acme.internal}
     * @param option what the command line would need where the library is on the class path, such as
     *     {@code --add-opens}; empty when the library is a named module, to which the directive applies
     * @since 0.1.0
     */
    record Unreachable(String obstacle, String directive, String option) implements Reach {}
}
