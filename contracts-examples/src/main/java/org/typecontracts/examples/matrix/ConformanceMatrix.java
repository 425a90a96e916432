package org.typecontracts.examples.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.typecontracts.Conformance.Route;
import org.typecontracts.Contracts;

/**
 * Writes the page of the guide that shows which types of the JDK conform to which built-in contracts.
 *
 * <p>Run on JDK 17 it writes the page; run on JDK 25 it adds the rows that differ there. {@code ConformanceMatrixTest}
 * checks the page on both.
 *
 * @since 0.1.0
 */
public final class ConformanceMatrix {
    /** The heading of the rows that differ on the newer JDK. */
    static final String NEWER = "## What differs on JDK 25";

    private static final String HEAD =
            "| type | by its members | by extension | nominally | by a hook |\n" + "|---|---|---|---|---|\n";

    private ConformanceMatrix() {}

    /**
     * Write the page.
     *
     * @param arguments the file, {@code docs/guide/matrix.md}
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        boolean oldest = Runtime.version().feature() == 17;
        String page = oldest ? page() : Files.readString(file);
        String base = page.contains(NEWER) ? page.substring(0, page.indexOf(NEWER)) : page;
        Files.writeString(file, oldest ? page : base + NEWER + "\n\n" + HEAD + lines(rowsNotIn(base)));
    }

    /** Return the page as the running JDK, the oldest that is supported, has it. */
    static String page() {
        return """
                # Types of the JDK and the built-in contracts

                Made by `org.typecontracts.examples.matrix.ConformanceMatrix` on JDK 17, and checked by a test on JDK 17 and 25.
                A contract stands in the column of the route by which the type conforms to it. That a type conforms says
                nothing of a single object: `List.of()` is a `MutableSequence` by its type and throws when it is changed.

                """ + HEAD + lines(rows()) + "\n" + """
                ## Laws that types opt out of

                Every law of a contract is tested on the types that conform to it, with generated contents. Those that a
                type cannot keep are suppressed by name:

                | types | laws |
                |---|---|
                """ + lines(LawOptOut.rows()) + "\n";
    }

    /** Return a row for each type. */
    static List<String> rows() {
        return PlatformTypes.all().stream().map(ConformanceMatrix::row).toList();
    }

    private static String row(Class<?> type) {
        Map<Route, List<String>> contracts = BuiltInContracts.all().stream()
                .filter(contract -> Contracts.isSubclass(type, contract))
                .collect(Collectors.groupingBy(
                        contract -> Contracts.check(type, contract).route(),
                        Collectors.mapping(ConformanceMatrix::name, Collectors.toList())));
        return Stream.of(Route.STRUCTURAL, Route.EXTENDED, Route.NOMINAL, Route.HOOK)
                .map(route -> String.join(", ", contracts.getOrDefault(route, List.of())))
                .collect(Collectors.joining(" | ", "| `" + name(type) + "` | ", " |"));
    }

    /** Return the rows that a page does not have. */
    static List<String> rowsNotIn(String page) {
        List<String> lines = page.lines().toList();
        return rows().stream().filter(row -> !lines.contains(row)).toList();
    }

    /** The one simple name that the JDK and the built-in contracts share is Iterable, and only ours is shown. */
    private static String name(Class<?> type) {
        String name = type.getTypeName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    private static String lines(List<String> rows) {
        return rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    }
}
