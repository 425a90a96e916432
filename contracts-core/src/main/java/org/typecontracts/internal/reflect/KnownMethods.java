package org.typecontracts.internal.reflect;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Finds methods that are called through handles and known to be there: those of this library and of the JDK. */
public final class KnownMethods {
    private KnownMethods() {}

    /**
     * Return an instance method.
     *
     * @param lookup that of a class that may call it
     * @param receiver the class or interface that has it
     * @param name its name
     * @param type what it takes, without the receiver, and returns
     * @return its handle
     */
    public static MethodHandle virtual(Lookup lookup, Class<?> receiver, String name, MethodType type) {
        try {
            return lookup.findVirtual(receiver, name, type);
        } catch (ReflectiveOperationException impossible) {
            throw lacks(receiver, name, impossible);
        }
    }

    /**
     * Return a static method.
     *
     * @param lookup that of a class that may call it
     * @param owner the class that declares it
     * @param name its name
     * @param type what it takes and returns
     * @return its handle
     */
    public static MethodHandle statically(Lookup lookup, Class<?> owner, String name, MethodType type) {
        try {
            return lookup.findStatic(owner, name, type);
        } catch (ReflectiveOperationException impossible) {
            throw lacks(owner, name, impossible);
        }
    }

    private static LinkageError lacks(Class<?> owner, String name, Exception cause) {
        return new LinkageError("[" + owner.getTypeName() + "] lacks its own [" + name + "]", cause);
    }
}
