package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.collections.WeakMap;
import org.typecontracts.internal.reflect.Lineage;

/**
 * What was registered, extended, excluded and adopted in one registry; sees its parent's entries too.
 *
 * <p>Reading takes the present snapshot and never locks. Changes are made one after the other, each at once; after a
 * change, and before the call returns, all who remember answers that depend on it are told. The same order holds for a
 * registry and its descendants together, since the ways through all of them decide who is to be told.
 */
public final class Registrations {
    private final @Nullable Registrations parent;
    private final List<Registrations> lineage;
    private final Preparations preparations;
    private final Set<Class<?>> adoptedFromTheStart;
    private final Ledger ledger = new Ledger();
    private final Watchers watchers = new Watchers();
    private final WeakMap<Registrations, Boolean> children = new WeakMap<>();
    private final Object lock;

    private Registrations(Set<Class<?>> adoptedFromTheStart, Preparation preparation) {
        this.parent = null;
        this.lineage = List.of(this);
        this.preparations = Preparations.of(this, preparation);
        this.adoptedFromTheStart = adoptedFromTheStart;
        this.lock = new Object();
    }

    private Registrations(Registrations parent, Preparations preparations) {
        this.parent = parent;
        this.lineage = below(parent);
        this.preparations = preparations;
        this.adoptedFromTheStart = parent.adoptedFromTheStart;
        this.lock = parent.parent == null ? new Object() : parent.lock;
        parent.children.putIfAbsent(this, true);
    }

    private List<Registrations> below(Registrations parent) {
        List<Registrations> result = new ArrayList<>();
        result.add(this);
        result.addAll(parent.lineage);
        return Collections.unmodifiableList(result);
    }

    /**
     * Make the registrations that all others see.
     *
     * @param adopted the interfaces that are protocols from the start
     * @param preparation makes those that matter for a question
     * @return registrations whose changes do not count as changes
     */
    public static Registrations builtIn(Set<Class<?>> adopted, Preparation preparation) {
        return new Registrations(adopted, preparation);
    }

    /**
     * Make an empty set of registrations.
     *
     * @param parent whose entries are seen too
     * @return the set
     */
    public static Registrations childOf(Registrations parent) {
        return new Registrations(parent, parent.preparations);
    }

    /**
     * Make a set of registrations that is filled as questions are asked.
     *
     * @param parent whose entries are seen too
     * @param preparation makes registrations that matter for a question
     * @return the set
     */
    public static Registrations filledOnDemand(Registrations parent, Preparation preparation) {
        return new Registrations(parent, parent.preparations.after(preparation));
    }

    @Nullable
    Registrations parent() {
        return parent;
    }

    /** This, its parent, and so on up. */
    List<Registrations> lineage() {
        return lineage;
    }

    /** What fills this registry and those above it on demand. */
    Preparations preparations() {
        return preparations;
    }

    /** Whether entries appear as questions are asked, and count as if they had always been there. */
    boolean isFilledOnDemand() {
        return parent == null || preparations != parent.preparations;
    }

    boolean adoptsFromTheStart(Class<?> contract) {
        return adoptedFromTheStart.contains(contract);
    }

    /** The book of this registry; whoever writes in it holds the lock. */
    Ledger ledger() {
        return ledger;
    }

    /** Held by whoever changes a registry of this family; what is built in, and only grows, belongs to none. */
    Object lock() {
        return lock;
    }

    Snapshot snapshot() {
        return ledger.snapshot();
    }

    /**
     * Return the contracts under which somebody is registered or extended, and those under which a class in question,
     * or a type above it, says of itself that it is.
     *
     * @param subject the class in question
     * @return the contracts, in no particular order
     */
    public Set<Class<?>> contracts(Class<?> subject) {
        preparations.beforeListing(subject);
        Set<Class<?>> contracts = View.of(this).contracts();
        for (Class<?> type : Lineage.of(subject).types()) {
            contracts.addAll(Declarations.contracts(type));
        }
        return contracts;
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
     * Return what changes the statement of this registry on a class and a contract.
     *
     * @param contract the contract
     * @param subject the class
     * @return the editor
     */
    public StatementEditor edit(Class<?> contract, Class<?> subject) {
        return new StatementEditor(this, contract, subject);
    }

    /**
     * Take an interface as a protocol for everybody who asks this registry.
     *
     * @param contract the interface
     */
    public void adopt(Class<?> contract) {
        synchronized (lock) {
            if (ledger.adopt(contract)) {
                tell(Set.of(contract));
            }
        }
    }

    /**
     * Tell a watcher of every change that concerns a contract.
     *
     * @param contract the contract
     * @param watcher the watcher; not kept alive
     */
    public void watch(Class<?> contract, Watcher watcher) {
        watchers.add(contract, watcher);
    }

    /** Tell those who watch the contracts, here and below, and those who ask hooks. */
    void tell(Set<Class<?>> contracts) {
        tellFamily(contracts);
        HookWatchers.tell();
    }

    private void tellFamily(Set<Class<?>> contracts) {
        watchers.tell(contracts);
        for (Registrations child : children.keys()) {
            child.tellFamily(contracts);
        }
    }

    /** Tell those who watch the contracts or anything that these reach, here and below, and those who ask hooks. */
    void tellUpward(Set<Class<?>> contracts) {
        tellFamilyUpward(contracts);
        HookWatchers.tell();
    }

    private void tellFamilyUpward(Set<Class<?>> contracts) {
        View view = View.of(this);
        for (Class<?> contract : contracts) {
            watchers.tell(UpwardSearch.alongAll(view, Lineage.of(contract)).closure());
        }
        for (Registrations child : children.keys()) {
            child.tellFamilyUpward(contracts);
        }
    }
}
