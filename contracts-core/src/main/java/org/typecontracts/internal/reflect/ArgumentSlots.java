package org.typecontracts.internal.reflect;

import java.lang.reflect.Method;
import org.typecontracts.ContractDeclarationException;

/** The room that a method's arguments take in a call, of which a method handle has less than a class file. */
public final class ArgumentSlots {
    /** So many arguments always have room. */
    public static final int PLENTY = 126;

    /** Of the 255 that there are (JVMS 4.3.3), one is the handle's and one the target's. */
    private static final int MOST = 253;

    private ArgumentSlots() {}

    /**
     * Check that a member can be forwarded.
     *
     * @param member the member of a contract
     * @throws ContractDeclarationException if it takes too many arguments
     */
    public static void requireRoom(Method member) {
        int slots = 0;
        for (Class<?> parameter : member.getParameterTypes()) {
            slots += parameter == long.class || parameter == double.class ? 2 : 1;
        }
        if (slots > MOST) {
            throw new ContractDeclarationException("Member [" + member.getName() + "] of ["
                    + member.getDeclaringClass().getName() + "] takes " + slots
                    + " slots of arguments (long and double count twice), and an adapter passes on " + MOST
                    + "; drop a parameter, or take an array");
        }
    }
}
