package org.typecontracts.internal.registry;

import java.util.Collection;
import org.typecontracts.internal.collections.ClassReference;

/** A stretch of time after which a registry goes back to where it was. */
public final class OpenScope {
    private final Registrations registrations;
    private Snapshot start;

    private OpenScope(Registrations registrations) {
        this.registrations = registrations;
        this.start = registrations.snapshot();
    }

    /**
     * Open a scope.
     *
     * @param registrations what is put back when the scope is closed
     * @return the scope
     */
    public static OpenScope on(Registrations registrations) {
        synchronized (registrations.lock()) {
            OpenScope scope = new OpenScope(registrations);
            registrations.ledger().open(scope);
            return scope;
        }
    }

    /**
     * Make changes; if one fails take all back.
     *
     * @param registrations what is changed
     * @param changes makes the changes; what it throws is passed on
     */
    public static void allOrNothing(Registrations registrations, Runnable changes) {
        OpenScope scope = on(registrations);
        boolean succeeded = false;
        try {
            changes.run();
            succeeded = true;
        } finally {
            if (succeeded) {
                scope.keep();
            } else {
                scope.takeBack();
            }
        }
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
        synchronized (registrations.lock()) {
            int later = registrations.ledger().openedAfter(this);
            if (later > 0) {
                throw new IllegalStateException("This scope cannot be closed yet: " + later + " opened after it "
                        + (later == 1 ? "is" : "are") + " still open; close what was opened last first");
            }
            takeBack();
        }
    }

    /** End this scope and those opened later; what was said in them stays. */
    private void keep() {
        synchronized (registrations.lock()) {
            registrations.ledger().end(this);
        }
    }

    /** End this scope and those opened later; what was said in them is taken back. */
    private void takeBack() {
        synchronized (registrations.lock()) {
            if (registrations.ledger().end(this)) {
                registrations.tellUpward(registrations.ledger().goBack(start));
            }
        }
    }
}
