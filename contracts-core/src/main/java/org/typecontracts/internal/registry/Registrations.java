package org.typecontracts.internal.registry;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was registered, extended, excluded and adopted in one registry; sees its parent's entries too.
 *
 * <p>Reading takes the present snapshot and never locks. Changes are made one after the other, each at once.
 */
public final class Registrations {
    private final @Nullable Registrations parent;
    private final @Nullable OnFirstQuestion builtIn;
    private final ReferenceQueue<Class<?>> unloaded = new ReferenceQueue<>();
    private final Deque<OpenScope> scopes = new ArrayDeque<>();
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    private Registrations(@Nullable Registrations parent, @Nullable OnFirstQuestion builtIn) {
        this.parent = parent;
        this.builtIn = builtIn;
    }

    /**
     * Make the registrations that every registry sees.
     *
     * @param loader loads those that matter for questions about a contract; called once for each contract
     * @return registrations whose changes do not count as changes
     */
    public static Registrations builtIn(Consumer<Class<?>> loader) {
        return new Registrations(null, new OnFirstQuestion(loader));
    }

    /**
     * Make an empty set of registrations.
     *
     * @param parent whose entries are seen too
     * @return the set
     */
    public static Registrations childOf(Registrations parent) {
        return new Registrations(parent, null);
    }

    /**
     * Make ready for questions about a contract.
     *
     * @param contract the contract
     */
    public void prepare(Class<?> contract) {
        root().loadBuiltIn(contract);
    }

    private void loadBuiltIn(Class<?> contract) {
        if (builtIn != null) {
            builtIn.ask(contract);
        }
    }

    private Registrations root() {
        return parent == null ? this : parent.root();
    }

    /** Note that a class says it is registered, so that it is listed; nothing if that is known. */
    void noteDeclarations(Class<?> subject) {
        for (Class<?> type : Lineage.of(subject).types()) {
            for (Class<?> contract : Declarations.contracts(type)) {
                root().note(contract, type);
            }
        }
    }

    private void note(Class<?> contract, Class<?> subject) {
        if (!snapshot.statement(subject, contract).isRegistered()) {
            register(contract, subject);
        }
    }

    /** What this registry was told, then what its parent was, and so on up; not necessarily of one moment. */
    List<Snapshot> snapshots() {
        List<Snapshot> result = new ArrayList<>(4);
        for (Registrations next = this; next != null; next = next.parent) {
            result.add(next.snapshot);
        }
        return result;
    }

    /**
     * Record a virtual subclass.
     *
     * @param contract the contract
     * @param subject the class that is to conform
     * @throws IllegalArgumentException if this would close a cycle; nothing is changed then
     */
    public synchronized void register(Class<?> contract, Class<?> subject) {
        requireNoCycle(contract, subject);
        change(contract, subject, statement -> statement.withRegistration(snapshot.version() + 1));
    }

    private void requireNoCycle(Class<?> contract, Class<?> subject) {
        Path path = contract == subject ? null : UpwardSearch.throughRegistrations(View.of(this), contract, subject);
        if (path != null) {
            throw new IllegalArgumentException("Registering [" + subject.getTypeName() + "] under ["
                    + contract.getTypeName() + "] would close a cycle: " + path
                    + "; a contract cannot be its own subclass, so leave out one of these");
        }
    }

    /**
     * Take a registration or the extensions of a type back. What a parent registry or the class itself says of it is
     * hidden from this registry.
     *
     * @param contract the contract
     * @param subject the class
     * @return whether there was one
     */
    public synchronized boolean unregister(Class<?> contract, Class<?> subject) {
        if (!View.of(this).joins(subject, contract)) {
            return false;
        }
        boolean saidElsewhere = parent == null
                ? Declarations.contracts(subject).contains(contract)
                : View.of(parent).joins(subject, contract);
        change(contract, subject, statement -> statement.withoutRegistration(saidElsewhere));
        return true;
    }

    /**
     * Return the classes registered under a contract.
     *
     * @param contract the contract
     * @return the classes, a parent's first, in order of registration
     */
    public Set<Class<?>> registered(Class<?> contract) {
        return View.of(this).subjects(contract, Statement::isRegistered);
    }

    /**
     * Record an extension; one of the same name is replaced.
     *
     * @param contract the contract
     * @param type the type of the subjects
     * @param name the name, or an empty text
     * @param adapter makes the adapter
     */
    public synchronized void extend(
            Class<?> contract, Class<?> type, String name, Function<Object, @Nullable Object> adapter) {
        Extension extension = new Extension(name, contract, type, adapter);
        change(contract, type, statement -> statement.withExtension(extension));
    }

    /**
     * Return the types for which a contract was extended.
     *
     * @param contract the contract
     * @return the types
     */
    public Set<Class<?>> extended(Class<?> contract) {
        return View.of(this).subjects(contract, Statement::isExtended);
    }

    /**
     * Exclude a class and its subclasses from matching a protocol structurally.
     *
     * @param contract the protocol
     * @param type the class
     */
    public synchronized void exclude(Class<?> contract, Class<?> type) {
        change(contract, type, statement -> statement.withStance(Stance.EXCLUDED));
    }

    /**
     * Let a class and its subclasses match a protocol structurally, whatever was said of its supertypes.
     *
     * @param contract the protocol
     * @param type the class
     */
    public synchronized void include(Class<?> contract, Class<?> type) {
        change(contract, type, statement -> statement.withStance(Stance.INCLUDED));
    }

    /**
     * Take an interface as a protocol for everybody who asks this registry.
     *
     * @param contract the interface
     */
    public synchronized void adopt(Class<?> contract) {
        forgetUnloaded();
        if (!snapshot.record(contract).adopted()) {
            snapshot = snapshot.withAdoption(reference(contract));
        }
    }

    private void change(Class<?> contract, Class<?> subject, UnaryOperator<Statement> change) {
        forgetUnloaded();
        Statement before = snapshot.statement(subject, contract);
        Statement after = change.apply(before);
        if (!after.equals(before)) {
            ClassReference ofSubject = reference(subject);
            ClassReference ofContract = contract == subject ? ofSubject : reference(contract);
            snapshot = snapshot.withStatement(ofSubject, ofContract, after);
        }
    }

    private ClassReference reference(Class<?> type) {
        ClassReference known = snapshot.reference(type);
        return known != null ? known : new ClassReference(type, unloaded);
    }

    private void forgetUnloaded() {
        for (Reference<?> next = unloaded.poll(); next != null; next = unloaded.poll()) {
            ClassReference gone = (ClassReference) next;
            snapshot = snapshot.without(gone);
            scopes.forEach(scope -> scope.forget(gone));
        }
    }

    /**
     * Open a scope.
     *
     * @return the scope, which puts everything back when it is closed
     */
    public synchronized OpenScope openScope() {
        OpenScope scope = new OpenScope(this, snapshot);
        scopes.push(scope);
        return scope;
    }

    /** Put everything back to where it was when a scope was opened. */
    synchronized void close(OpenScope scope) {
        if (!scopes.contains(scope)) {
            return;
        }
        if (scopes.peek() != scope) {
            long later = scopes.stream().takeWhile(other -> other != scope).count();
            throw new IllegalStateException("This scope cannot be closed yet: " + later + " opened after it "
                    + (later == 1 ? "is" : "are") + " still open; close what was opened last first");
        }
        scopes.pop();
        if (scope.start().version() != snapshot.version()) {
            snapshot = scope.start().after(snapshot);
        }
    }

    /**
     * Return a number that grows with every change here or in a parent.
     *
     * @return the version
     */
    public long version() {
        return builtIn != null ? 0 : snapshot.version() + (parent == null ? 0 : parent.version());
    }
}
