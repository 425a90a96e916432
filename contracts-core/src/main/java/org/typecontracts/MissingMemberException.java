package org.typecontracts;

/**
 * Thrown when a member is called on an adapter whose subject was registered under the contract but lacks the member.
 *
 * <p>Registration is a promise that the library does not verify; this exception tells which part of it was broken.
 *
 * @see Contracts#register(Class, Class)
 * @since 0.1.0
 */
public class MissingMemberException extends UnsupportedOperationException {
    private static final long serialVersionUID = 1L;

    /**
     * Create an exception with a message that names the class, the contract and the member.
     *
     * @param message who lacks what, and what to do
     */
    public MissingMemberException(String message) {
        super(message);
    }
}
