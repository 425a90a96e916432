package org.typecontracts.internal.registry;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts a subject under a contract in one registry, or takes it away again. The caller holds the lock of the registry's
 * family, because this changes which ways lead where.
 */
final class Joining {
    private final Registrations registrations;
    private final Class<?> contract;
    private final Class<?> subject;

    Joining(Registrations registrations, Class<?> contract, Class<?> subject) {
        this.registrations = registrations;
        this.contract = contract;
        this.subject = subject;
    }

    /** Register the subject, unless this would close a cycle; what is said again closes none. */
    void register() {
        Set<Class<?>> reached = reachedWhenJoined();
        if (contract != subject && reached.contains(subject) && !said().isRegistered()) {
            requireNoCycle();
        }
        long next = registrations.snapshot().version() + 1;
        say(said().withRegistration(next), reached);
    }

    private void requireNoCycle() {
        Path path = UpwardSearch.throughRegistrations(View.of(registrations), contract, subject);
        if (path != null) {
            throw new IllegalArgumentException("Registering [" + subject.getTypeName() + "] under ["
                    + contract.getTypeName() + "] would close a cycle: " + path
                    + "; a contract cannot be its own subclass, so leave out one of these");
        }
    }

    /** Take the registration and all extensions back; true if there was one. */
    boolean unregister() {
        boolean isJoined = above(registrations).contains(contract);
        if (isJoined) {
            Registrations parent = registrations.parent();
            boolean saidElsewhere = parent == null
                    ? Declarations.contracts(subject).contains(contract)
                    : above(parent).contains(contract);
            say(said().withoutRegistration(saidElsewhere), reached());
        }
        return isJoined;
    }

    void extend(String name, Function<Object, @Nullable Object> adapter) {
        Set<Class<?>> reached = reachedWhenJoined();
        say(said().withExtension(new Extension(name, contract, subject, adapter)), reached);
    }

    /** Take the extension of a name back; true if there was one. */
    boolean unextend(String name) {
        boolean isExtended = above(registrations).hasExtension(contract, name);
        if (isExtended) {
            Registrations parent = registrations.parent();
            boolean saidElsewhere = parent != null && above(parent).hasExtension(contract, name);
            say(said().withoutExtension(name, saidElsewhere), reached());
        }
        return isExtended;
    }

    /** All that the subject reaches through the contract; what is made on demand on the way is there then. */
    private Set<Class<?>> reachedWhenJoined() {
        Set<Class<?>> reached = reached();
        return registrations.prepareToJoin(subject, reached) ? reached() : reached;
    }

    private Set<Class<?>> reached() {
        return UpwardSearch.closure(View.of(registrations), contract);
    }

    private Above above(Registrations registry) {
        return View.of(registry).above(subject);
    }

    private Statement said() {
        return registrations.said(contract, subject);
    }

    private void say(Statement statement, Set<Class<?>> reached) {
        registrations.join(contract, subject, statement, reached);
    }
}
