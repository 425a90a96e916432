package org.typecontracts.internal.registry;

import java.util.Collection;
import org.typecontracts.internal.collections.ClassReference;

/** A stretch of time after which a registry goes back to where it was. */
public final class OpenScope {
    private final Registrations registrations;
    private Snapshot start;

    OpenScope(Registrations registrations, Snapshot start) {
        this.registrations = registrations;
        this.start = start;
    }

    /** What the registry was told before. */
    Snapshot start() {
        return start;
    }

    /** Forget classes that were unloaded. */
    void forget(Collection<ClassReference> unloaded) {
        start = start.without(unloaded);
    }

    /**
     * Put everything back; nothing if the scope has ended.
     *
     * @throws IllegalStateException if a scope that was opened later is still open; nothing is changed then
     */
    public void close() {
        int later = registrations.close(this);
        if (later > 0) {
            throw new IllegalStateException("This scope cannot be closed yet: " + later + " opened after it "
                    + (later == 1 ? "is" : "are") + " still open; close what was opened last first");
        }
    }
}
