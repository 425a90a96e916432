package org.typecontracts.internal.adaptation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a map, or with one inside it.
 *
 * @param isAbsence whether a key is missing; otherwise a value is of the wrong type
 * @param sentence says so, without a full stop
 * @param cause why a value cannot be adapted, or null
 */
record MapProblem(
        boolean isAbsence, String sentence, @Nullable Throwable cause) {
    RuntimeException exception() {
        RuntimeException exception =
                isAbsence ? new IllegalArgumentException(sentence) : new ClassCastException(sentence);
        if (cause != null) {
            exception.initCause(cause);
        }
        return exception;
    }

    /** Return the exception for all that is wrong, in one. */
    static RuntimeException exception(String contract, List<MapProblem> problems) {
        if (problems.size() == 1) {
            return problems.get(0).exception();
        }
        String message = problems.stream()
                .map(MapProblem::sentence)
                .collect(Collectors.joining("\n  ", "The map cannot be read as " + contract + ":\n  ", ""));
        boolean isAbsence = problems.stream().anyMatch(MapProblem::isAbsence);
        RuntimeException all = new MapProblem(isAbsence, message, null).exception();
        for (MapProblem problem : problems) {
            if (problem.cause != null) {
                all.addSuppressed(problem.cause);
            }
        }
        return all;
    }
}
