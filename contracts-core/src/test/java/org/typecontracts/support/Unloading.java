package org.typecontracts.support;

import java.lang.ref.WeakReference;

/** Waits for what nobody refers to any more to go. */
public final class Unloading {
    private Unloading() {}

    /** Return whether the collector clears a reference, within a second or more. */
    public static boolean isCleared(WeakReference<?> reference) throws InterruptedException {
        for (int attempt = 0; attempt < 50 && reference.get() != null; attempt++) {
            System.gc();
            Thread.sleep(20);
        }
        return reference.get() == null;
    }
}
