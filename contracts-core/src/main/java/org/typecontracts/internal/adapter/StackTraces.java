package org.typecontracts.internal.adapter;

import java.util.Arrays;
import java.util.Set;

/**
 * Lets the exceptions that adapters raise themselves begin at the member that was called, which {@link MemberFrames}
 * puts into the stack. An exception of the target is left alone.
 */
final class StackTraces {
    private static final Set<String> RAISING =
            Set.of(CheckedArgument.class.getName(), UnwrappedArgument.class.getName(), MissingMember.class.getName());

    private StackTraces() {}

    /** Return an exception that was just made, without the frames that raised it. */
    static <E extends Exception> E withoutRaising(E exception) {
        StackTraceElement[] frames = exception.getStackTrace();
        int first = 0;
        while (first < frames.length && RAISING.contains(frames[first].getClassName())) {
            first++;
        }
        exception.setStackTrace(Arrays.copyOfRange(frames, first, frames.length));
        return exception;
    }
}
