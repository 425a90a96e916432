package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.collections.WeakMap;

/**
 * What was registered, extended, excluded and adopted in one registry; sees its parent's entries too.
 *
 * <p>Reading takes the present snapshot and never locks. Changes are made one after the other, each at once; after a
 * change, and before the call returns, all who remember answers that depend on it are told. The same order holds for a
 * registry and its descendants together, since the ways through all of them decide who is to be told.
 */
public final class Registrations {
    private final @Nullable Registrations parent;
    private final Registrations root;
    private final @Nullable Preparation preparation;
    private final Set<Class<?>> adopted;
    private final Ledger ledger = new Ledger();
    private final Watchers watchers = new Watchers();
    private final WeakMap<Registrations, Boolean> children = new WeakMap<>();

    /** Held by whoever changes a registry of this family; what is built in, and only grows, belongs to none. */
    private final Object writing;

    private Registrations(@Nullable Registrations parent, @Nullable Preparation preparation, Set<Class<?>> adopted) {
        this.parent = parent;
        this.root = parent == null ? this : parent.root;
        this.preparation = preparation;
        this.adopted = adopted;
        this.writing = parent == null || parent.parent == null ? new Object() : parent.writing;
        if (parent != null) {
            parent.children.putIfAbsent(this, true);
        }
    }

    /**
     * Make the registrations that all others see.
     *
     * @param adopted the interfaces that are protocols from the start
     * @param preparation makes those that matter for a question
     * @return registrations whose changes do not count as changes
     */
    public static Registrations builtIn(Set<Class<?>> adopted, Preparation preparation) {
        return new Registrations(null, preparation, adopted);
    }

    /**
     * Make an empty set of registrations.
     *
     * @param parent whose entries are seen too
     * @return the set
     */
    public static Registrations childOf(Registrations parent) {
        return new Registrations(parent, null, Set.of());
    }

    /**
     * Make a set of registrations that is filled as questions are asked.
     *
     * @param parent whose entries are seen too
     * @param preparation makes registrations that matter for a question
     * @return the set
     */
    public static Registrations filledOnDemand(Registrations parent, Preparation preparation) {
        return new Registrations(parent, preparation, Set.of());
    }

    @Nullable
    Registrations parent() {
        return parent;
    }

    /** This, its parent, and so on up. */
    List<Registrations> lineage() {
        List<Registrations> result = new ArrayList<>(4);
        for (Registrations next = this; next != null; next = next.parent) {
            result.add(next);
        }
        return result;
    }

    Snapshot snapshot() {
        return ledger.snapshot();
    }

    /** Whether entries appear as questions are asked, and count as if they had always been there. */
    boolean isFilledOnDemand() {
        return preparation != null;
    }

    boolean adoptsFromTheStart(Class<?> contract) {
        return root.adopted.contains(contract);
    }

    /** Make the registrations that may matter for a question, here and above. */
    void prepare(Lineage lineage, Class<?> contract) {
        for (Registrations next = this; next != null; next = next.parent) {
            if (next.preparation != null) {
                next.preparation.beforeAsking(lineage.subject(), contract);
            }
        }
        root.noteDeclarations(lineage);
    }

    /** Make the registrations for a contract, whoever the subject is, here and above. */
    void prepareToList(Class<?> contract) {
        for (Registrations next = this; next != null; next = next.parent) {
            if (next.preparation != null) {
                next.preparation.beforeListing(contract);
            }
        }
        root.noteDeclarations(Lineage.of(contract));
    }

    /**
     * Make the registrations on ways that lead through one that is about to be added.
     *
     * @param subject the class that is registered or extended
     * @param reached all that the subject will reach
     * @return whether there are more registrations now
     */
    boolean prepareToJoin(Class<?> subject, Set<Class<?>> reached) {
        if (root.preparation == null) {
            return false;
        }
        Snapshot before = root.snapshot();
        root.preparation.beforeJoining(subject, reached);
        return root.snapshot() != before;
    }

    private void noteDeclarations(Lineage lineage) {
        for (Class<?> type : lineage.types()) {
            for (Class<?> contract : Declarations.contracts(type)) {
                if (!snapshot().statement(type, contract).isRegistered()) {
                    DeclaredContract.register(this, type, contract);
                }
            }
            for (Class<?> protocol : Declarations.exclusions(type)) {
                DeclaredContract.requireExcludable(type, protocol);
            }
        }
    }

    /**
     * Tell a watcher of every change that concerns a contract.
     *
     * @param contract the contract
     * @param watcher the watcher; not kept alive
     * @return whether it was not watching the contract yet
     */
    public boolean watch(Class<?> contract, Watcher watcher) {
        return watchers.add(contract, watcher);
    }

    /**
     * Record a virtual subclass.
     *
     * @param contract the contract
     * @param subject the class that is to conform
     * @throws IllegalArgumentException if this would close a cycle; nothing is changed then
     */
    public void register(Class<?> contract, Class<?> subject) {
        synchronized (writing) {
            new Joining(this, contract, subject).register();
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
    public boolean unregister(Class<?> contract, Class<?> subject) {
        prepareToList(contract);
        synchronized (writing) {
            return new Joining(this, contract, subject).unregister();
        }
    }

    /**
     * Record an extension; one of the same name is replaced.
     *
     * @param contract the contract
     * @param type the type of the subjects
     * @param name the name, or an empty text
     * @param adapter makes the adapter
     */
    public void extend(Class<?> contract, Class<?> type, String name, Function<Object, @Nullable Object> adapter) {
        synchronized (writing) {
            new Joining(this, contract, type).extend(name, adapter);
        }
    }

    /**
     * Take back the extension of a name. That of a parent registry is hidden from this registry.
     *
     * @param contract the contract
     * @param type the type of the subjects
     * @param name the name, or an empty text
     * @return whether there was one
     */
    public boolean unextend(Class<?> contract, Class<?> type, String name) {
        prepareToList(contract);
        synchronized (writing) {
            return new Joining(this, contract, type).unextend(name);
        }
    }

    /** Extend a type unless that was done; not a change, for nobody can have been told otherwise. */
    void extendBeforehand(Class<?> contract, Class<?> type, Function<Object, @Nullable Object> adapter) {
        if (!said(contract, type).isExtended()) {
            synchronized (writing) {
                Statement said = said(contract, type);
                if (!said.isExtended()) {
                    ledger.say(contract, type, said.withExtension(new Extension("", contract, type, adapter)));
                }
            }
        }
    }

    /** Exclude a type unless that was done; not a change, for nobody can have been told otherwise. */
    void excludeBeforehand(Class<?> protocol, Class<?> type) {
        if (said(protocol, type).stance() == null) {
            synchronized (writing) {
                ledger.say(protocol, type, said(protocol, type).withStance(Stance.EXCLUDED));
            }
        }
    }

    /** What was said here of a subject and a contract. */
    Statement said(Class<?> contract, Class<?> subject) {
        return snapshot().statement(subject, contract);
    }

    /** Say something else of a subject under a contract; tell those who watch what the contract reaches. */
    void join(Class<?> contract, Class<?> subject, Statement statement, Set<Class<?>> reached) {
        if (ledger.say(contract, subject, statement)) {
            watchers.tell(reached);
            for (Registrations child : children.keys()) {
                child.tellUpward(Set.of(contract));
            }
        }
    }

    /**
     * Exclude a class and its subclasses from matching a protocol structurally.
     *
     * @param contract the protocol
     * @param type the class
     */
    public void exclude(Class<?> contract, Class<?> type) {
        takeStance(contract, type, Stance.EXCLUDED);
    }

    /**
     * Let a class and its subclasses match a protocol structurally, whatever was said of its supertypes.
     *
     * @param contract the protocol
     * @param type the class
     */
    public void include(Class<?> contract, Class<?> type) {
        takeStance(contract, type, Stance.INCLUDED);
    }

    private void takeStance(Class<?> contract, Class<?> type, Stance stance) {
        synchronized (writing) {
            if (ledger.say(contract, type, said(contract, type).withStance(stance))) {
                tell(Set.of(contract));
            }
        }
    }

    /**
     * Take an interface as a protocol for everybody who asks this registry.
     *
     * @param contract the interface
     */
    public void adopt(Class<?> contract) {
        synchronized (writing) {
            if (ledger.adopt(contract)) {
                tell(Set.of(contract));
            }
        }
    }

    /** Tell those who watch the contracts, here and below. */
    private void tell(Set<Class<?>> contracts) {
        watchers.tell(contracts);
        for (Registrations child : children.keys()) {
            child.tell(contracts);
        }
    }

    /** Tell those who watch the contracts or anything that these reach, here and below. */
    private void tellUpward(Set<Class<?>> contracts) {
        View view = View.of(this);
        for (Class<?> contract : contracts) {
            watchers.tell(UpwardSearch.closure(view, contract));
        }
        for (Registrations child : children.keys()) {
            child.tellUpward(contracts);
        }
    }

    /**
     * Return the contracts under which somebody is registered or extended.
     *
     * @return the contracts, in no particular order
     */
    public Set<Class<?>> contracts() {
        return View.of(this).contracts();
    }

    /**
     * Return a number that grows with every change here or in a parent.
     *
     * @return the version
     */
    public long version() {
        return parent == null ? 0 : snapshot().version() + parent.version();
    }

    /**
     * Open a scope.
     *
     * @return the scope, which puts everything back when it is closed
     */
    public OpenScope openScope() {
        synchronized (writing) {
            OpenScope scope = new OpenScope(this, snapshot());
            ledger.open(scope);
            return scope;
        }
    }

    /** Put back what was said since a scope was opened, unless later ones are still open; return how many are. */
    int close(OpenScope scope) {
        synchronized (writing) {
            int later = ledger.isOpen(scope) ? ledger.openedAfter(scope) : 0;
            if (later == 0) {
                end(scope, false);
            }
            return later;
        }
    }

    private void end(OpenScope scope, boolean keeping) {
        synchronized (writing) {
            if (ledger.isOpen(scope)) {
                ledger.end(scope);
                if (!keeping) {
                    tellUpward(ledger.goBack(scope.start()));
                }
            }
        }
    }

    /**
     * Make changes; if one fails take all back.
     *
     * @param changes makes the changes; what it throws is passed on
     */
    public void allOrNothing(Runnable changes) {
        OpenScope scope = openScope();
        boolean succeeded = false;
        try {
            changes.run();
            succeeded = true;
        } finally {
            end(scope, succeeded);
        }
    }
}
