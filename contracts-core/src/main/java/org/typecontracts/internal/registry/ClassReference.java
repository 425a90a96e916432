package org.typecontracts.internal.registry;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** A class as the registry remembers it: weakly, so that what was registered can be unloaded. */
final class ClassReference extends WeakReference<Class<?>> {
    private final int hash;

    ClassReference(Class<?> type, ReferenceQueue<? super Class<?>> unloaded) {
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
