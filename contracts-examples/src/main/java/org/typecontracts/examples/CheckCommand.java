package org.typecontracts.examples;

import java.io.PrintStream;
import org.typecontracts.Conformance;
import org.typecontracts.Contracts;

/**
 * The command {@code check <contract> <class>}: whether a class conforms to a contract, and why.
 *
 * @since 0.1.0
 */
public final class CheckCommand {
    private final PrintStream output;
    private final PrintStream errors;

    /**
     * Make the command.
     *
     * @param output where the explanation goes
     * @param errors where a complaint about the question goes
     */
    public CheckCommand(PrintStream output, PrintStream errors) {
        this.output = output;
        this.errors = errors;
    }

    /**
     * Check the class, without initialising it, and print the explanation.
     *
     * @param contract the contract's name
     * @param subject the name of the class
     * @return the exit status
     */
    public int run(String contract, String subject) {
        Conformance<?> conformance;
        try {
            conformance = Contracts.check(ClassNames.resolve(subject), ClassNames.resolve(contract));
        } catch (ClassNotFoundException | LinkageError | IllegalArgumentException exception) {
            errors.println(exception.getMessage());
            return CommandLine.BAD_USAGE;
        }
        output.println(conformance.explain());
        return conformance.conforms() ? CommandLine.SUCCESS : CommandLine.NOT_CONFORMING;
    }
}
