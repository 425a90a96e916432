package org.typecontracts.internal.model;

/** Whether generated code may use a member. */
public sealed interface Access {
    /**
     * The member can be used.
     *
     * @param through the class to name as its receiver when linking: an accessible one that has the member
     * @param member the member to link: the one asked for, or a declaration of it in an accessible supertype
     */
    record Granted(ClassDeclaration through, MemberDeclaration member) implements Access {}

    /**
     * The member cannot be used.
     *
     * @param obstacle what is in the way, as a person reads it
     * @param directive what the module's declaration would need, such as {@code exports com.acme.internal}
     * @param option what the command line would need, which helps where the module is not one's own, such as
     *     {@code --add-opens}; empty when it cannot speak of the module
     */
    record Denied(String obstacle, String directive, String option) implements Access {}
}
