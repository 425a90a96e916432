package org.typecontracts;

/**
 * Thrown when a contract itself is declared wrongly: a {@link Protocol} on a class, a hook of the wrong shape, a type
 * that is neither an interface nor an abstract class.
 *
 * @since 0.1.0
 */
public class ContractDeclarationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Create an exception with a message that names the contract and the remedy.
     *
     * @param message what is wrong, and what to do
     */
    public ContractDeclarationException(String message) {
        super(message);
    }
}
