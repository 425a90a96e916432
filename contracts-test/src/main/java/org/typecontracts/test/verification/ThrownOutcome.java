package org.typecontracts.test.verification;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;
import org.typecontracts.test.text.Display;

/** What it means that a law threw something. */
final class ThrownOutcome {
    private ThrownOutcome() {}

    /**
     * Read what was thrown.
     *
     * @param thrown what the law threw
     * @return discarded if an assumption failed, otherwise broken
     */
    static Outcome of(Throwable thrown) {
        if (isA(thrown, "org.opentest4j.TestAbortedException")) {
            return Outcome.DISCARDED;
        }
        if (isA(thrown, "org.opentest4j.AssertionFailedError")) {
            return OfComparison.of(thrown);
        }
        return thrown instanceof AssertionError
                ? new Outcome.Broken(null, null, messageOf(thrown), thrown)
                : new Outcome.Broken(null, null, null, thrown);
    }

    /** By name, since opentest4j comes with the user's test framework or not at all. */
    private static boolean isA(Throwable thrown, String className) {
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().equals(className)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String messageOf(Throwable thrown) {
        return thrown.getMessage() == null || thrown.getMessage().isBlank()
                ? null
                : thrown.getMessage().strip();
    }

    /** Apart from its outer class, so that only a JVM that has opentest4j loads it. */
    private static final class OfComparison {
        /** Where JUnit, with a message or without, and AssertJ begin to tell the values. */
        private static final Pattern VALUES = Pattern.compile("(^|,|==>|\\R)\\s*expected: ");

        static Outcome of(Throwable thrown) {
            AssertionFailedError error = (AssertionFailedError) thrown;
            if (!error.isExpectedDefined() || !error.isActualDefined()) {
                return new Outcome.Broken(null, null, messageOf(thrown), thrown);
            }
            String message = error.getMessage() == null ? "" : error.getMessage();
            return new Outcome.Broken(
                    text(error.getExpected(), message), text(error.getActual(), message), saidBefore(message), thrown);
        }

        /**
         * JUnit hands over the values, and puts them between angle brackets; AssertJ hands over what it wrote of them.
         */
        private static String text(ValueWrapper wrapper, String message) {
            return wrapper.getValue() instanceof String written && !message.contains("<" + written + ">")
                    ? written
                    : Display.of(wrapper.getValue());
        }

        /** What the law itself says, before its library tells the two values. */
        private static @Nullable String saidBefore(String message) {
            String said = VALUES.split(message, 2)[0].strip();
            return said.isEmpty() ? null : said;
        }
    }
}
