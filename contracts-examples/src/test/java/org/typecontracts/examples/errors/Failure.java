package org.typecontracts.examples.errors;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A test that fails. */
final class Failure {
    private static final String PACKAGE = "org\\.typecontracts\\.examples\\.errors\\.\\w+\\$";
    private static final String LINE_OF_VERSIONS = "\\n\\(contracts .*\\)$";

    private Failure() {}

    /** The failure's message, without the names of packages and the last line, which tells versions. */
    static String messageOf(ThrowingCallable test) {
        String message = catchThrowableOfType(AssertionError.class, test).getMessage();
        return withoutPackages(message.replaceFirst(LINE_OF_VERSIONS, ""));
    }

    /** The same message without the names of packages. */
    static String withoutPackages(String message) {
        return message.replaceAll(PACKAGE, "");
    }
}
