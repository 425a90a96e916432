package org.typecontracts.internal.adapter;

import java.lang.reflect.Member;

/**
 * Thrown when what a member is to be forwarded to cannot be linked: it is out of reach, or a class that it mentions is
 * missing.
 */
public final class UnlinkableTargetException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * Create an exception.
     *
     * @param target the method, field or constructor
     * @param receiver the class that it was looked up in
     * @param obstacle what the JVM says
     */
    UnlinkableTargetException(Member target, Class<?> receiver, Throwable obstacle) {
        super("[" + target + "] cannot be linked through [" + receiver.getName() + "]: " + obstacle, obstacle);
    }
}
