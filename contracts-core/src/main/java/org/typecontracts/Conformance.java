package org.typecontracts;

import java.lang.reflect.Type;
import java.util.List;

/**
 * The answer to a check, with its reasons.
 *
 * <pre>{@code
 * Conformance<Sized> conformance = Contracts.check(Team.class, Sized.class);
 * if (!conformance.conforms()) {
 *     System.out.println(conformance.explain());
 * }
 * }</pre>
 *
 * <p>A conformance tells what was true when it was made; it does not follow later registrations. What it says of
 * members is worked out, and its texts are built, when they are asked for. Immutable and thread-safe.
 *
 * @param <T> the contract
 * @since 0.1.0
 */
public final class Conformance<T> {
    /** How a subject conforms. */
    public enum Route {
        /** The contract's own hook decided, either way. */
        HOOK,
        /** The subject implements or extends the contract. */
        NOMINAL,
        /** The subject, or a supertype of it, was registered under the contract. */
        REGISTERED,
        /** An extension adapts the subject, or a supertype of it. */
        EXTENDED,
        /** The subject has the members. */
        STRUCTURAL,
        /** The subject does not conform. */
        NONE
    }

    private final Contract<T> contract;
    private final Class<?> subject;
    private final Findings findings;

    Conformance(Contract<T> contract, Class<?> subject, Findings findings) {
        this.contract = contract;
        this.subject = subject;
        this.findings = findings;
    }

    /**
     * Return the contract that was asked about.
     *
     * @return the contract
     */
    public Contract<T> contract() {
        return contract;
    }

    /**
     * Return the class that was checked.
     *
     * @return the subject
     */
    public Class<?> subject() {
        return subject;
    }

    /**
     * Return whether the subject conforms.
     *
     * @return whether it conforms
     */
    public boolean conforms() {
        return findings.conforms();
    }

    /**
     * Return how the subject conforms.
     *
     * @return the route; {@link Route#HOOK} also if the contract's hook refused
     */
    public Route route() {
        return findings.route();
    }

    /**
     * Return what was found for each member of the contract, in the order of {@link Contract#members()}.
     *
     * <p>Members are looked up by the forwarding rule whatever the route, so that a registered subject shows what it
     * lacks. A subject that implements the contract is bound to the contract's own method where the rule finds none,
     * and so is one that an extension adapts.
     *
     * @return a binding or a violation for each member
     */
    public List<MemberConformance> members() {
        return findings.members();
    }

    /**
     * Return every reason against the subject.
     *
     * @return first the reason about the subject as a whole, if there is one, then those about members; of a subject
     *     that conforms by registration or by a hook those members that it lacks, although it conforms
     */
    public List<Violation> violations() {
        return findings.violations(this);
    }

    /**
     * Return the type arguments of the contract with which the subject conforms.
     *
     * @return the inferred or written arguments, in the order of the contract's type parameters; empty if the contract
     *     is not generic, if the subject does not conform, or if it conforms to the raw contract only
     */
    public List<Type> typeArguments() {
        return findings.typeArguments();
    }

    /**
     * Return in words by which way the subject conforms, with the registrations on it.
     *
     * @return for example {@code structurally}, or {@code by registration: [Robin] is registered under [Bird]}; empty
     *     if the subject does not conform
     */
    public String way() {
        return findings.way();
    }

    /**
     * Return the answer as a text: one block a member, with what was expected, what was found and the nearest
     * candidate.
     *
     * @return the explanation; its first line names subject and contract
     */
    public String explain() {
        return findings.explain(this);
    }

    /**
     * The exception that refuses an object of the subject. Declared as what the JDK has, because the JVM, when it
     * verifies a class, loads the type of whatever that throws.
     */
    RuntimeException refusal() {
        return new ConformanceException(this);
    }

    @Override
    public String toString() {
        return explain();
    }
}
