package org.typecontracts.internal.adapter;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lets the exceptions that adapters raise themselves begin at the member that was called.
 *
 * <p>The JVM hides the frames of hidden classes, as it does those of lambdas. So in an exception of the target there is
 * no frame between the target's method and the caller; that exception is left alone.
 */
final class StackTraces {
    private static final Set<String> RAISING =
            Set.of(CheckedArgument.class.getName(), UnwrappedArgument.class.getName(), MissingMember.class.getName());

    private StackTraces() {}

    /** Return an exception that was just made, with the member in place of the frames that raised it. */
    static <E extends Exception> E beginningAt(Method member, E exception) {
        List<StackTraceElement> frames = new ArrayList<>();
        frames.add(new StackTraceElement(member.getDeclaringClass().getName(), member.getName(), null, -1));
        for (StackTraceElement frame : exception.getStackTrace()) {
            if (frames.size() > 1 || !RAISING.contains(frame.getClassName())) {
                frames.add(frame);
            }
        }
        exception.setStackTrace(frames.toArray(new StackTraceElement[0]));
        return exception;
    }
}
