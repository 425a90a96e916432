package org.typecontracts.internal.registry;

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

    /** Forget a class that was unloaded. */
    void forget(ClassReference unloaded) {
        start = start.without(unloaded);
    }

    /**
     * Put everything back; nothing if the scope has ended.
     *
     * @throws IllegalStateException if a scope that was opened later is still open; nothing is changed then
     */
    public void close() {
        registrations.close(this);
    }
}
