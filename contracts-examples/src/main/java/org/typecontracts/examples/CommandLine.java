package org.typecontracts.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/**
 * The command line of the examples, as a method that returns the exit status.
 *
 * @since 0.1.0
 */
public final class CommandLine {
    /** The exit status of a tour told to its end, and of a class that conforms. */
    public static final int SUCCESS = 0;

    /** The exit status of a class that does not conform. */
    public static final int NOT_CONFORMING = 1;

    /** The exit status of a question that could not be asked. */
    public static final int BAD_USAGE = 2;

    private static final String USAGE = """
            usage:
              (nothing)                  take the tour
              check <contract> <class>   say whether the class conforms to the contract, and why
              help                       print this text

            Names are those of Class.getName() or of Java source, for example java.util.Map.Entry,
            java.util.Map$Entry or int[]. The exit status of check is 0 if the class conforms, 1 if it does
            not, and 2 if the question could not be asked.
            """;

    private CommandLine() {}

    /**
     * Do what the arguments say.
     *
     * @param output where answers go
     * @param errors where complaints go
     * @param arguments the arguments
     * @return the exit status
     * @throws IOException if a step of the tour that reads cannot
     */
    public static int run(PrintStream output, PrintStream errors, String... arguments) throws IOException {
        List<String> words = List.of(arguments);
        if (words.isEmpty()) {
            Tour.tell(output);
            return SUCCESS;
        }
        if (words.size() == 3 && words.get(0).equals("check")) {
            return new CheckCommand(output, errors).run(words.get(1), words.get(2));
        }
        if (words.size() == 1 && words.get(0).matches("help|-h|--help")) {
            output.print(USAGE);
            return SUCCESS;
        }
        errors.println("Cannot make sense of " + words + ".");
        errors.print(USAGE);
        return BAD_USAGE;
    }
}
