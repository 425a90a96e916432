package org.typecontracts.internal.registry;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Conformance.Route;
import org.typecontracts.HookResult;
import org.typecontracts.Violation.Kind;
import org.typecontracts.internal.conformance.ForwardingRule;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.conformance.Subtyping;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.contract.Hook;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;

/**
 * The order of evaluation of a check: hook, nominal, registered or extended, excluded, structural; the first that
 * answers wins.
 *
 * <p>Thread-safe.
 */
public final class Evaluation {
    private static final ForwardingRule RULE = new ForwardingRule(ClassReader.known());
    private static final Subtyping SUBTYPING = new Subtyping(ClassReader.known());

    private final Registrations registrations;

    /**
     * Make the evaluation of one registry.
     *
     * @param registrations what was registered there
     */
    public Evaluation(Registrations registrations) {
        this.registrations = registrations;
    }

    /**
     * Return whether a contract is a protocol in this registry.
     *
     * @param contract the contract
     * @return whether members decide
     */
    public boolean isProtocol(ContractDefinition contract) {
        return contract.isStructural() || isProtocol(contract.type());
    }

    boolean isProtocol(Class<?> type) {
        return ContractDefinition.isMarked(type) || View.of(registrations).isAdopted(type);
    }

    /**
     * Answer a check.
     *
     * @param subject the class in question
     * @param contract the contract
     * @return the verdict
     */
    public Verdict evaluate(Class<?> subject, ContractDefinition contract) {
        return evaluate(subject, ClassReader.type(subject), contract, Set.of(), true);
    }

    /**
     * Answer a check as if nothing had been extended.
     *
     * @param subject the class in question
     * @param contract the contract
     * @return the verdict; its route is not {@code EXTENDED}
     */
    public Verdict evaluateWithoutExtensions(Class<?> subject, ContractDefinition contract) {
        return evaluate(subject, ClassReader.type(subject), contract, Set.of(), false);
    }

    private Verdict evaluate(
            Class<?> subject,
            Type type,
            ContractDefinition contract,
            Set<Assumption> assumptions,
            boolean withExtensions) {
        Verdict byHook = askHook(contract.subclassHook(), subject, contract);
        if (byHook != null) {
            return byHook;
        }
        if (isNominal(subject, type, contract)) {
            return new Verdict(Route.NOMINAL, true, null, null);
        }
        View view = view(subject, contract.type());
        Path path = contract.isParametrised() ? null : path(view, subject, contract.type(), withExtensions);
        if (path != null) {
            return new Verdict(path.usesExtension() ? Route.EXTENDED : Route.REGISTERED, true, null, path);
        }
        if (!isProtocol(contract)) {
            return new Verdict(Route.NONE, false, Kind.NOT_REGISTERED, null);
        }
        Class<?> excluded = exclusion(view, subject, contract.type());
        if (excluded != null) {
            return new Verdict(Route.NONE, false, Kind.EXCLUDED, excluded);
        }
        boolean conforms = RULE.conforms(type, contract.shape(), surroundings(contract, type, assumptions));
        return new Verdict(conforms ? Route.STRUCTURAL : Route.NONE, conforms, null, null);
    }

    /**
     * Ask an instance hook.
     *
     * @param object the object in question
     * @param contract the contract
     * @return the verdict, or null if there is no hook or it has no opinion
     */
    public @Nullable Verdict evaluateInstance(Object object, ContractDefinition contract) {
        return askHook(contract.instanceHook(), object, contract);
    }

    private static @Nullable Verdict askHook(@Nullable Hook hook, Object subject, ContractDefinition contract) {
        HookResult result = hook == null ? HookResult.DEFER : hook.ask(subject, contract.type());
        return switch (result) {
            case CONFORMS -> new Verdict(Route.HOOK, true, null, hook);
            case VIOLATES -> new Verdict(Route.HOOK, false, Kind.HOOK, hook);
            case DEFER -> null;
        };
    }

    private static boolean isNominal(Class<?> subject, Type type, ContractDefinition contract) {
        return contract.isParametrised()
                ? SUBTYPING.isSubtype(type, ClassReader.type(contract.written()))
                : contract.type().isAssignableFrom(subject);
    }

    private View view(Class<?> subject, Class<?> contract) {
        registrations.prepare(contract);
        registrations.noteDeclarations(subject);
        return View.of(registrations);
    }

    private static @Nullable Path path(View view, Class<?> subject, Class<?> contract, boolean withExtensions) {
        Path path = UpwardSearch.throughRegistrations(view, subject, contract);
        return path == null && withExtensions ? UpwardSearch.throughExtensions(view, subject, contract) : path;
    }

    /** The nearest class that something was said of, if it is an exclusion; among equally near ones exclusion wins. */
    private static @Nullable Class<?> exclusion(View view, Class<?> subject, Class<?> protocol) {
        return Lineage.of(subject).nearest(type -> view.stance(type, protocol) != null).stream()
                .filter(type -> view.stance(type, protocol) == Stance.EXCLUDED)
                .findFirst()
                .orElse(null);
    }

    /**
     * Decide each member, whatever the route.
     *
     * @param subject the class in question
     * @param contract the contract
     * @return a binding or a refusal for each member
     */
    public StructuralDecision decide(Class<?> subject, ContractDefinition contract) {
        Type type = ClassReader.type(subject);
        return RULE.decide(type, contract.shape(), surroundings(contract, type, Set.of()));
    }

    private RegistrySurroundings surroundings(ContractDefinition contract, Type subject, Set<Assumption> assumptions) {
        return new RegistrySurroundings(
                this,
                contract.reachability(),
                Assumption.with(assumptions, subject, contract.shape().type()));
    }

    boolean conforms(Type subject, ClassType protocol, Set<Assumption> assumptions) {
        Class<?> type = ClassReader.erasure(subject);
        ContractDefinition contract = ContractDefinition.of(ClassReader.reflected(protocol), false, null);
        return evaluate(type, subject, contract, assumptions, true).conforms();
    }

    /**
     * Return what adapts the objects of a class by extensions, the most specific subject type first.
     *
     * @param subject the class of the objects
     * @param contract the contract
     * @return the adapter, which returns null if all extensions decline; null if there is no extension
     */
    public @Nullable Function<Object, @Nullable Object> extension(Class<?> subject, ContractDefinition contract) {
        Extensions extensions = new Extensions(view(subject, contract.type()), subject, contract.type());
        return extensions.isEmpty() ? null : extensions::adapt;
    }
}
