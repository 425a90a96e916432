package org.typecontracts.internal.conformance;

/** Why a member is not met. The names are those of the public violation kinds. */
public enum RefusalKind {
    /** No candidate of that name and number of parameters. */
    MISSING("missing-member"),
    /** Candidates of that name and number of parameters, but none takes the arguments. */
    PARAMETERS("parameters-mismatch"),
    /** A method is chosen, but its result does not suit. */
    RESULT("result-mismatch"),
    /** A method is chosen, but it throws what the member does not declare. */
    EXCEPTIONS("undeclared-exceptions"),
    /** No most specific method. */
    AMBIGUOUS("ambiguous-overloads"),
    /** A static method is chosen where an object is asked, or another where the class is. */
    STATIC("static-member"),
    /** A method is chosen, but cannot be reached or read. */
    INACCESSIBLE("inaccessible-member");

    private final String messageId;

    RefusalKind(String messageId) {
        this.messageId = messageId;
    }

    /**
     * Return the stable id that a message of this kind begins with.
     *
     * @return the id
     */
    public String messageId() {
        return messageId;
    }
}
