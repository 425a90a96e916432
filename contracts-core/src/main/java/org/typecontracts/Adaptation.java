package org.typecontracts;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Conformance.Route;
import org.typecontracts.internal.adaptation.AdapterPlanner;
import org.typecontracts.internal.adaptation.ClassAdaptation;
import org.typecontracts.internal.adaptation.CombinedTarget;
import org.typecontracts.internal.adaptation.DeferredFactory;
import org.typecontracts.internal.adaptation.ExtensionFactory;
import org.typecontracts.internal.adaptation.IdentityFactory;
import org.typecontracts.internal.adaptation.NestedTypes;
import org.typecontracts.internal.adaptation.PartPlanner;
import org.typecontracts.internal.adaptation.RefusingFactory;
import org.typecontracts.internal.adaptation.UnwrappingFactory;
import org.typecontracts.internal.adapter.AdapterFactories;
import org.typecontracts.internal.adapter.AdapterFactory;
import org.typecontracts.internal.adapter.AdapterPlan;
import org.typecontracts.internal.adapter.Adapters;
import org.typecontracts.internal.conformance.MemberBinding;
import org.typecontracts.internal.conformance.MemberDecision;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.registry.Evaluation;
import org.typecontracts.internal.registry.Examination;
import org.typecontracts.internal.registry.Verdict;

/**
 * The order in which an object becomes an instance of a contract: it is one, it is an adapter whose target is asked
 * instead, an extension adapts it, its members forward, it was registered; else it is refused.
 *
 * <p>Is itself what makes the factory for a class: a method reference to that would cost a starting JVM as much as the
 * first adapter.
 */
final class Adaptation<T> implements Function<Class<?>, AdapterFactory> {
    static final AdapterFactory IDENTITY = new IdentityFactory();

    private final Contract<T> contract;
    private final ContractDefinition definition;
    private final Evaluation evaluation;
    private final ContractRegistry registry;
    private final NestedTypes nested;
    private final MixinSearch mixing;

    /** No method reference, whose first use would cost a starting JVM 10 ms and more. */
    private final BiFunction<Object, Class<?>, @Nullable Object> adapting = new BiFunction<>() {
        @Override
        public @Nullable Object apply(Object object, Class<?> type) {
            return registry.contracts(null).of(type).adaptOnTheWay(object);
        }
    };

    Adaptation(Contract<T> contract, ContractDefinition definition, Evaluation evaluation, ContractRegistry registry) {
        this.contract = contract;
        this.definition = definition;
        this.evaluation = evaluation;
        this.registry = registry;
        this.nested = NestedContracts.of(registry, definition);
        this.mixing = new MixinSearch(definition, evaluation, nested);
    }

    @Override
    public AdapterFactory apply(Class<?> subject) {
        if (definition.type().isAssignableFrom(subject)) {
            return definition.isParametrised() ? asWritten(subject) : IDENTITY;
        }
        return Adapters.isAdapterClass(subject) && !isRegisteredItself(subject)
                ? new UnwrappingFactory(contract::adapt)
                : asItStands(subject);
    }

    /** Whether adapters of a class conform as what implements their contract, and their targets do not. */
    private boolean isRegisteredItself(Class<?> adapter) {
        Class<?> target = Adapters.subjectOf(adapter);
        return target != null
                && !evaluation.evaluate(target, target).conforms()
                && evaluation.evaluate(target, adapter).conforms();
    }

    /** The factory for objects of a class, which is not looked through even if it is that of adapters. */
    AdapterFactory asItStands(Class<?> subject) {
        Function<Object, @Nullable Object> extension = evaluation.extension(subject, adapting);
        if (extension != null) {
            return extending(extension, () -> whereDeclined(subject));
        }
        Examination examined = evaluation.examine(subject);
        // What was extended since is asked about anew.
        return examined.verdict().route() == Route.EXTENDED ? asItStands(subject) : forwarding(subject, examined);
    }

    /** The factory for objects that the contract's instance hook takes in, whatever is said of their class. */
    AdapterFactory factoryByHook(Class<?> subject) {
        Function<Object, @Nullable Object> extension = evaluation.extension(subject, adapting);
        Supplier<AdapterFactory> forwarding = () -> AdapterFactories.make(plan(subject));
        return extension == null ? forwarding.get() : extending(extension, forwarding);
    }

    private AdapterFactory extending(Function<Object, @Nullable Object> extension, Supplier<AdapterFactory> otherwise) {
        return new ExtensionFactory(definition.type(), extension, new DeferredFactory(otherwise));
    }

    /** Whether extensions adapt the objects of a class. */
    boolean isExtended(Class<?> subject) {
        return !definition.type().isAssignableFrom(subject) && evaluation.extension(subject, adapting) != null;
    }

    /** What an adapter of a class must do: forward what forwards. */
    AdapterPlan plan(Class<?> subject) {
        return mixing.plan(subject, evaluation.decide(subject));
    }

    /** The same, where the targets are combined and this contract's part of them has a place. */
    AdapterPlan partPlan(int place) {
        return PartPlanner.plan(
                definition, CombinedTarget.class, target -> ((CombinedTarget) target).part(place), nested);
    }

    /** The factory for values of a type, whatever their classes; null if not members alone decide on that. */
    @Nullable
    AdapterFactory factory(Type type, NestedTypes among) {
        StructuralDecision decision = evaluation.decideByMembers(type);
        return decision == null
                ? null
                : AdapterFactories.make(AdapterPlanner.plan(definition, ClassReader.erasure(type), decision, among));
    }

    AdapterFactory classFactory(Class<?> subject) {
        Examination examined = evaluation.examineWithoutExtensions(subject);
        if (!examined.verdict().conforms()) {
            return refusing(subject, examined);
        }
        StructuralDecision decision = examined.decision();
        // That its objects implement the contract says nothing of the class.
        return examined.verdict().route() == Route.NOMINAL && !decision.conforms()
                ? refusing(subject, evaluation.examine(subject, Verdict.LACKING))
                : AdapterFactories.make(ClassAdaptation.plan(definition, subject, decision, nested), Class.class);
    }

    private AdapterFactory asWritten(Class<?> subject) {
        if (Adapters.subjectOf(subject) != null) {
            // Its class tells nothing of type arguments; its target's does.
            return new UnwrappingFactory(contract::adapt);
        }
        Examination examined = evaluation.examine(subject);
        boolean isItself = examined.verdict().conforms()
                && (examined.verdict().route() != Route.STRUCTURAL || isDirect(examined.decision()));
        return isItself ? IDENTITY : forwarding(subject, examined);
    }

    /** Whether what implements the contract with other type arguments passes nothing that would have to be adapted. */
    private static boolean isDirect(StructuralDecision decision) {
        for (MemberDecision member : decision.members()) {
            if (member instanceof MemberBinding binding && !binding.isDirect()) {
                return false;
            }
        }
        return true;
    }

    private AdapterFactory whereDeclined(Class<?> subject) {
        Examination examined = evaluation.examineWithoutExtensions(subject);
        return examined.verdict().conforms()
                ? forwarding(subject, examined)
                : refusing(MemberFindings.whereDeclined(contract, subject, examined));
    }

    private AdapterFactory forwarding(Class<?> subject, Examination examined) {
        return examined.verdict().conforms()
                ? AdapterFactories.make(mixing.plan(subject, examined.decision()))
                : refusing(subject, examined);
    }

    private AdapterFactory refusing(Class<?> subject, Examination examined) {
        return refusing(MemberFindings.of(contract, subject, examined));
    }

    private AdapterFactory refusing(Conformance<T> refusal) {
        return new RefusingFactory(refusal::refusal);
    }
}
