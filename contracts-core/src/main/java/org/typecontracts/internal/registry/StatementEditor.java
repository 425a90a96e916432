package org.typecontracts.internal.registry;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.Lineage;

/** Changes what one registry says of one subject and one contract: each change at once, or not at all. */
public final class StatementEditor {
    private final Registrations registrations;
    private final Class<?> contract;
    private final Class<?> subject;

    StatementEditor(Registrations registrations, Class<?> contract, Class<?> subject) {
        this.registrations = registrations;
        this.contract = contract;
        this.subject = subject;
    }

    /**
     * Register the subject under the contract; what is said again closes no cycle.
     *
     * @throws IllegalArgumentException if this would close a cycle; nothing is changed then
     */
    public void register() {
        synchronized (registrations.lock()) {
            Set<Class<?>> reached = prepareWaysUp();
            if (contract != subject && reached.contains(subject) && !statement().isRegistered()) {
                requireNoCycle();
            }
            long next = registrations.snapshot().version() + 1;
            join(statement().withRegistration(next));
        }
    }

    private void requireNoCycle() {
        Path path = UpwardSearch.alongRegistrations(View.of(registrations), Lineage.of(contract))
                .path(subject, null);
        if (path != null) {
            throw new IllegalArgumentException("Registering [" + subject.getTypeName() + "] under ["
                    + contract.getTypeName() + "] would close a cycle: " + path
                    + "; a contract cannot be its own subclass, so leave out one of these");
        }
    }

    /**
     * Take the registration and all extensions of the subject back. What a parent registry or the class itself says of
     * it is hidden from this registry.
     *
     * @return whether there was one
     */
    public boolean unregister() {
        registrations.preparations().beforeListing(contract);
        synchronized (registrations.lock()) {
            boolean isJoined = above(registrations).contains(contract);
            if (isJoined) {
                Registrations parent = registrations.parent();
                boolean saidElsewhere = parent == null
                        ? Declarations.contracts(subject).contains(contract)
                        : above(parent).contains(contract);
                join(statement().withoutRegistration(saidElsewhere));
            }
            return isJoined;
        }
    }

    /**
     * Extend the subject to the contract; an extension of the same name is replaced.
     *
     * @param name the name, or an empty text
     * @param adapter makes the adapter
     */
    public void extend(String name, Function<Object, @Nullable Object> adapter) {
        synchronized (registrations.lock()) {
            prepareWaysUp();
            join(statement().withExtension(new Extension(name, contract, subject, adapter)));
        }
    }

    /**
     * Take back the extension of a name. That of a parent registry is hidden from this registry.
     *
     * @param name the name, or an empty text
     * @return whether there was one
     */
    public boolean unextend(String name) {
        registrations.preparations().beforeListing(contract);
        synchronized (registrations.lock()) {
            boolean isExtended = above(registrations).hasExtension(contract, name);
            if (isExtended) {
                Registrations parent = registrations.parent();
                boolean saidElsewhere = parent != null && above(parent).hasExtension(contract, name);
                join(statement().withoutExtension(name, saidElsewhere));
            }
            return isExtended;
        }
    }

    /** Exclude the subject and its subclasses from matching the protocol structurally. */
    public void exclude() {
        take(Stance.EXCLUDED);
    }

    /** Let the subject and its subclasses match the protocol structurally, whatever was said of its supertypes. */
    public void include() {
        take(Stance.INCLUDED);
    }

    private void take(Stance stance) {
        synchronized (registrations.lock()) {
            if (say(statement().withStance(stance))) {
                registrations.tell(Set.of(contract));
            }
        }
    }

    /** Have what is made on demand made on all ways that lead up from the contract; return what these reached. */
    private Set<Class<?>> prepareWaysUp() {
        Set<Class<?>> reached = UpwardSearch.alongAll(View.of(registrations), Lineage.of(contract))
                .closure();
        registrations.preparations().beforeJoining(subject, reached);
        return reached;
    }

    private ContractsAbove above(Registrations registry) {
        return View.of(registry).contractsAbove(subject);
    }

    private Statement statement() {
        return registrations.snapshot().statement(subject, contract);
    }

    /** Whom to tell is found out afterwards: what is built in may have been written by other threads meanwhile. */
    private void join(Statement statement) {
        if (say(statement)) {
            registrations.tellUpward(Set.of(contract));
        }
    }

    private boolean say(Statement statement) {
        return registrations.ledger().say(contract, subject, statement);
    }
}
