package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Finds the methods of this package and of the JDK that adapters call. */
final class OwnHandles {
    private static final Lookup LOOKUP = MethodHandles.lookup();

    private OwnHandles() {}

    /** Return an instance method. */
    static MethodHandle virtual(Class<?> receiver, String name, MethodType type) {
        try {
            return LOOKUP.findVirtual(receiver, name, type);
        } catch (ReflectiveOperationException impossible) {
            throw lacks(receiver, name, impossible);
        }
    }

    /** Return a static method. */
    static MethodHandle statically(Class<?> owner, String name, MethodType type) {
        try {
            return LOOKUP.findStatic(owner, name, type);
        } catch (ReflectiveOperationException impossible) {
            throw lacks(owner, name, impossible);
        }
    }

    private static LinkageError lacks(Class<?> owner, String name, Exception cause) {
        return new LinkageError("[" + owner.getName() + "] of this library lacks its own [" + name + "]", cause);
    }
}
