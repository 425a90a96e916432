package org.typecontracts.internal.collections;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** A class as the registry remembers it: weakly, so that what was registered can be unloaded. */
public final class ClassReference extends WeakReference<Class<?>> {
    private final int hash;

    /**
     * Refer to a class.
     *
     * @param type the class
     * @param unloaded where the reference is put when the class was unloaded
     */
    public ClassReference(Class<?> type, ReferenceQueue<? super Class<?>> unloaded) {
        this(type, unloaded, hashOf(type));
    }

    ClassReference(Class<?> type, ReferenceQueue<? super Class<?>> unloaded, int hash) {
        super(type, unloaded);
        this.hash = hash;
    }

    static int hashOf(Class<?> type) {
        return System.identityHashCode(type);
    }

    /** The hash of the class, which outlives the class. */
    int hash() {
        return hash;
    }
}
