package org.typecontracts.internal.registry;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.typecontracts.internal.collections.ClassReference;

/**
 * The book of one registry: its present snapshot, and the scopes that will go back to earlier ones.
 *
 * <p>Anybody may read the snapshot at any time. Whoever writes makes sure that nobody else does meanwhile.
 */
final class Ledger {
    private final ReferenceQueue<Class<?>> unloaded = new ReferenceQueue<>();
    private final Deque<OpenScope> scopes = new ArrayDeque<>();
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    Snapshot snapshot() {
        return snapshot;
    }

    /** Say something else of a subject and a contract; true if it is something else. */
    boolean say(Class<?> contract, Class<?> subject, Statement statement) {
        forgetUnloaded();
        if (statement == snapshot.statement(subject, contract)) {
            return false;
        }
        ClassReference ofSubject = reference(subject);
        ClassReference ofContract = contract == subject ? ofSubject : reference(contract);
        snapshot = snapshot.withStatement(ofSubject, ofContract, statement);
        return true;
    }

    /** Adopt a contract as a protocol; true if it was none. */
    boolean adopt(Class<?> contract) {
        forgetUnloaded();
        if (snapshot.record(contract).isAdopted()) {
            return false;
        }
        snapshot = snapshot.withAdoption(reference(contract));
        return true;
    }

    private ClassReference reference(Class<?> type) {
        ClassReference known = snapshot.reference(type);
        return known != null ? known : new ClassReference(type, unloaded);
    }

    private void forgetUnloaded() {
        Reference<?> next = unloaded.poll();
        if (next != null) {
            List<ClassReference> gone = new ArrayList<>();
            for (; next != null; next = unloaded.poll()) {
                gone.add((ClassReference) next);
            }
            snapshot = snapshot.without(gone);
            for (OpenScope scope : scopes) {
                scope.forget(gone);
            }
        }
    }

    void open(OpenScope scope) {
        scopes.push(scope);
    }

    /** How many scopes were opened after a scope and are still open; none if the scope has ended. */
    int openedAfter(OpenScope scope) {
        return Math.max(0, new ArrayList<>(scopes).indexOf(scope));
    }

    /** End a scope, and those opened after it; false if it has ended. */
    boolean end(OpenScope scope) {
        if (!scopes.contains(scope)) {
            return false;
        }
        while (scopes.pop() != scope) {
            // Those opened later end with it.
        }
        return true;
    }

    /** Go back to an earlier snapshot; return the classes of which something else was said then. */
    Set<Class<?>> goBack(Snapshot start) {
        Set<Class<?>> changed = snapshot.difference(start);
        if (!changed.isEmpty()) {
            snapshot = start.after(snapshot);
        }
        return changed;
    }
}
