package org.typecontracts.internal.registry;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.contract.ContractClass;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Lineage;

/**
 * Answers checks against one contract in one registry: hook, nominal, registered or extended, excluded, structural; the
 * first that answers wins.
 *
 * <p>Every answer is computed anew. Whoever remembers answers hands in a {@link Watcher}, which is told when they may
 * have changed: a remembered answer is right if it was computed after the watcher was told last. Thread-safe.
 */
public final class Evaluation {
    private final Registrations registrations;
    private final AskedContract asked;
    private final Watcher watcher;

    /**
     * Make the evaluation of a contract.
     *
     * @param registrations what was registered
     * @param contract the contract
     * @param watcher is told when answers may have changed; not kept alive
     */
    public Evaluation(Registrations registrations, ContractDefinition contract, Watcher watcher) {
        this.registrations = registrations;
        this.asked = new AskedContract(contract);
        this.watcher = watcher;
        registrations.watch(contract.type(), watcher);
    }

    /**
     * Return whether the contract is a protocol in this registry.
     *
     * @return whether members decide
     */
    public boolean isProtocol() {
        return asked.definition().isStructural()
                || ContractClass.isMarked(asked.contract())
                || View.of(registrations).isAdopted(asked.contract());
    }

    /**
     * Answer a check.
     *
     * @param subject the class in question
     * @param adapter the class of adapters that are seen as their targets, which are of the class in question; that
     *     class itself if none are
     * @return the verdict
     */
    public Verdict evaluate(Class<?> subject, Class<?> adapter) {
        Lineage lineage = Lineage.of(subject);
        Inquiry inquiry = inquiry(lineage);
        Verdict verdict = inquiry.answer(lineage, ClassReader.type(subject), asked(subject, adapter));
        forgetIfOutrun(inquiry);
        return verdict;
    }

    /**
     * Answer a check, and examine each member.
     *
     * @param subject the class in question
     * @return the verdict and what is found for each member
     */
    public Examination examine(Class<?> subject) {
        return examine(subject, subject);
    }

    /**
     * Answer a check, and examine each member.
     *
     * @param subject the class in question
     * @param adapter the class of adapters that are seen as their targets, which are of the class in question; that
     *     class itself if none are
     * @return the verdict and what is found for each member
     */
    public Examination examine(Class<?> subject, Class<?> adapter) {
        return examine(subject, asked(subject, adapter));
    }

    private AskedContract asked(Class<?> subject, Class<?> adapter) {
        return subject == adapter ? asked : asked.of(adapter);
    }

    /**
     * Answer a check as if nothing had been extended, and examine each member.
     *
     * @param subject the class in question
     * @return the verdict, whose route is not {@code EXTENDED}, and what is found for each member
     */
    public Examination examineWithoutExtensions(Class<?> subject) {
        return examine(subject, asked.withoutExtensions());
    }

    private Examination examine(Class<?> subject, AskedContract contract) {
        Lineage lineage = Lineage.of(subject);
        Inquiry inquiry = inquiry(lineage);
        Verdict verdict = inquiry.answer(lineage, ClassReader.type(subject), contract);
        forgetIfOutrun(inquiry);
        return new Examination(this, verdict, subject, contract, inquiry.view());
    }

    /**
     * Examine each member, where the answer is known already.
     *
     * @param subject the class in question
     * @param verdict the answer
     * @return the verdict and what is found for each member
     */
    public Examination examine(Class<?> subject, Verdict verdict) {
        return new Examination(
                this, verdict, subject, asked, inquiry(Lineage.of(subject)).view());
    }

    /** What is computed from here on may be remembered again; what was just computed lands in what is thrown away. */
    private void forgetIfOutrun(Inquiry inquiry) {
        if (inquiry.isOutrun()) {
            watcher.forget();
        }
    }

    private Inquiry inquiry(Lineage lineage) {
        registrations.preparations().beforeAsking(lineage, asked.contract());
        return new Inquiry(registrations, watcher);
    }

    /**
     * Ask the contract's instance hook.
     *
     * @param object the object in question
     * @return the verdict, or null if there is no hook or it has no opinion
     */
    public @Nullable Verdict evaluateInstance(Object object) {
        return Verdict.ofHook(asked.definition().instanceHook(), object, asked.contract());
    }

    /**
     * Decide each member, whatever the route.
     *
     * @param subject the class in question
     * @return a binding or a refusal for each member
     */
    public StructuralDecision decide(Class<?> subject) {
        return decide(subject, asked);
    }

    /**
     * Decide each member, if members decide.
     *
     * @param subject the type in question, with its type arguments
     * @return a binding for each member; null if the type does not conform by its members, or by another route first
     */
    public @Nullable StructuralDecision decideByMembers(Type subject) {
        Lineage lineage = Lineage.of(ClassReader.erasure(subject));
        Inquiry inquiry = inquiry(lineage);
        Verdict verdict = inquiry.answer(lineage, subject, asked);
        StructuralDecision decision = verdict == Verdict.STRUCTURAL ? inquiry.decide(subject, asked) : null;
        forgetIfOutrun(inquiry);
        return decision;
    }

    /**
     * Decide each member of another contract, whatever the route.
     *
     * @param subject the class in question
     * @param other a contract that conforms to this one
     * @return a binding or a refusal for each member
     */
    public StructuralDecision decide(Class<?> subject, ContractDefinition other) {
        return decide(subject, new AskedContract(other));
    }

    private StructuralDecision decide(Class<?> subject, AskedContract contract) {
        return decide(subject, contract, inquiry(Lineage.of(subject)));
    }

    /** Decide each member on what a registry held when the view of it was taken. */
    StructuralDecision decide(Class<?> subject, AskedContract contract, View view) {
        return decide(subject, contract, new Inquiry(registrations, watcher, view));
    }

    private StructuralDecision decide(Class<?> subject, AskedContract contract, Inquiry inquiry) {
        StructuralDecision decision = inquiry.decide(ClassReader.type(subject), contract);
        forgetIfOutrun(inquiry);
        return decision;
    }

    /** Tell which ways by extensions lead to a contract on what a registry held when the view of it was taken. */
    List<String> extended(Class<?> subject, AskedContract contract, View view) {
        Inquiry inquiry = new Inquiry(registrations, watcher, view);
        return new RegisteredWays(inquiry, Lineage.of(subject), ClassReader.type(subject), contract).extended();
    }

    /**
     * Return the sub-contracts of the contract under which a class, or a type above it, was registered.
     *
     * @param subject the class in question
     * @return the sub-contracts, in an order that is always the same
     */
    public List<Class<?>> registeredUnder(Class<?> subject) {
        Lineage lineage = Lineage.of(subject);
        return UpwardSearch.alongRegistrations(inquiry(lineage).view(), lineage).subContracts(asked.contract());
    }

    /**
     * Return what adapts the objects of a class by extensions: one that serves the contract directly, the most specific
     * subject type first; else those on a way that also leads through registrations.
     *
     * @param subject the class of the objects
     * @param adapter adapts an object to another contract on the way; null if that refuses it
     * @return the adapter, which returns null if all extensions decline; null if there is no extension
     */
    public @Nullable Function<Object, @Nullable Object> extension(
            Class<?> subject, BiFunction<Object, Class<?>, @Nullable Object> adapter) {
        Lineage lineage = Lineage.of(subject);
        Inquiry inquiry = inquiry(lineage);
        Function<Object, @Nullable Object> extension =
                inquiry.extension(lineage, ClassReader.type(subject), asked, adapter);
        forgetIfOutrun(inquiry);
        return extension;
    }
}
