package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Conformance.Route;
import org.typecontracts.internal.conformance.ContractShape;
import org.typecontracts.internal.conformance.ForwardingRule;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.contract.ContractClass;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.contract.Hook;
import org.typecontracts.internal.language.Subtyping;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Lineage;

/** One check, on one view of a registry, with the nested checks that it leads to. Not for several threads. */
final class Inquiry {
    private static final ForwardingRule RULE = new ForwardingRule(ClassReader.known());

    private final Registrations registrations;
    private final Watcher watcher;
    private final Assumptions assumptions = new Assumptions();
    private View view;
    private boolean restsOnMore;

    Inquiry(Registrations registrations, Watcher watcher) {
        this(registrations, watcher, View.of(registrations));
    }

    Inquiry(Registrations registrations, Watcher watcher, View view) {
        this.registrations = registrations;
        this.watcher = watcher;
        this.view = view;
    }

    /** Whether this came to depend on more than its contract, of which something may have been said meanwhile. */
    boolean isOutrun() {
        return restsOnMore && !view.isPresent();
    }

    /** The view on which answers are given at present. */
    View view() {
        return view;
    }

    /** Answer in the order of evaluation; the first that answers wins. Adapters are seen as their targets first. */
    Verdict answer(Lineage lineage, Type type, AskedContract asked) {
        Verdict verdict = answerOf(lineage, type, asked);
        Class<?> adapter = asked.adapter();
        if (verdict.conforms() || verdict.route() == Route.HOOK || adapter == null) {
            return verdict;
        }
        Verdict registered = registeredItself(adapter, asked);
        return registered != null && registered.conforms() ? registered : verdict;
    }

    /** What is said of adapters as of all that implement their contract. */
    private @Nullable Verdict registeredItself(Class<?> adapter, AskedContract asked) {
        Lineage lineage = Lineage.of(adapter);
        prepare(lineage, asked);
        return registered(lineage, ClassReader.type(adapter), asked);
    }

    private Verdict answerOf(Lineage lineage, Type type, AskedContract asked) {
        Verdict said = saidOf(lineage, type, asked);
        if (said != null) {
            return said;
        }
        return hasMembers(type, asked) ? Verdict.STRUCTURAL : Verdict.LACKING;
    }

    /** The answer that needs no look at members, or null. */
    private @Nullable Verdict saidOf(Lineage lineage, Type type, AskedContract asked) {
        Verdict byHook = byHook(lineage.subject(), asked);
        if (byHook != null) {
            return byHook;
        }
        Class<?> adapter = asked.adapter();
        if (isNominal(lineage.subject(), type, asked)
                || adapter != null && isNominal(adapter, ClassReader.type(adapter), asked)) {
            return Verdict.NOMINAL;
        }
        Verdict registered = registered(lineage, type, asked);
        if (registered != null) {
            return registered;
        }
        if (!isProtocol(asked.definition())) {
            return Verdict.notRegistered();
        }
        Class<?> excluded = exclusion(lineage, asked.contract());
        return excluded == null ? null : Verdict.excluded(excluded);
    }

    private @Nullable Verdict registered(Lineage lineage, Type type, AskedContract asked) {
        return view.isEmpty() ? null : new RegisteredWays(this, lineage, type, asked).verdict();
    }

    private static boolean isNominal(Class<?> subject, Type type, AskedContract asked) {
        return asked.isParametrised()
                ? new Subtyping(ClassReader.known()).isSubtype(type, asked.type())
                : asked.contract().isAssignableFrom(subject);
    }

    /** What adapts the objects of a class by extensions, or null; a hook that refuses the class refuses them, too. */
    @Nullable
    Function<Object, @Nullable Object> extension(
            Lineage lineage, Type type, AskedContract asked, BiFunction<Object, Class<?>, @Nullable Object> adapter) {
        return view.isEmpty() || isRefusedByHook(lineage.subject(), asked)
                ? null
                : new RegisteredWays(this, lineage, type, asked).extension(adapter);
    }

    private boolean isRefusedByHook(Class<?> subject, AskedContract asked) {
        Verdict byHook = byHook(subject, asked);
        return byHook != null && !byHook.conforms();
    }

    /** What a hook says may rest on what it asks in its turn, whoever of. */
    private @Nullable Verdict byHook(Class<?> subject, AskedContract asked) {
        Hook hook = asked.definition().subclassHook();
        if (hook == null) {
            return null;
        }
        HookWatchers.add(watcher);
        restsOnMore = true;
        return Verdict.ofHook(hook, subject, asked.contract());
    }

    /** Whether members decide on a contract that is asked about, and so is watched. */
    boolean isProtocol(ContractDefinition contract) {
        return contract.isStructural() || isMarkedOrAdopted(contract.type());
    }

    /** Whether members decide on an interface; the answer may change, so whoever asked is told of changes. */
    boolean isProtocol(Class<?> type) {
        watch(type);
        return isMarkedOrAdopted(type);
    }

    private boolean isMarkedOrAdopted(Class<?> type) {
        return ContractClass.isMarked(type) || view.isAdopted(type);
    }

    /** The nearest type that something was said of, if it is excluded; of equally near ones the excluded one. */
    private @Nullable Class<?> exclusion(Lineage lineage, Class<?> protocol) {
        List<Class<?>> mentioned = new ArrayList<>();
        for (Class<?> type : lineage.types()) {
            if (view.stance(type, protocol) != null) {
                mentioned.add(type);
            }
        }
        for (Class<?> nearest : lineage.nearest(mentioned)) {
            if (view.stance(nearest, protocol) == Stance.EXCLUDED) {
                return nearest;
            }
        }
        return null;
    }

    /** Whether a type has each member of a contract. */
    boolean hasMembers(Type subject, AskedContract asked) {
        ContractShape shape = asked.shape(subject);
        Boolean known = assumptions.answer(subject, shape.type());
        if (known != null) {
            return known;
        }
        assumptions.begin(subject, shape.type());
        boolean answer = RULE.conforms(asked.membersOf(subject), shape, new NestedQuestions(this, asked));
        assumptions.end(answer);
        return answer;
    }

    /** Whether a type has each member of a contract, and what passes through it is nowhere adapted to a protocol. */
    boolean forwardsUnadapted(Type subject, AskedContract asked) {
        return RULE.conforms(
                asked.membersOf(subject), asked.shape(subject), new NothingNested(new NestedQuestions(this, asked)));
    }

    /** Decide each member, whatever the route. */
    StructuralDecision decide(Type subject, AskedContract asked) {
        ContractShape shape = asked.shape(subject);
        assumptions.begin(subject, shape.type());
        StructuralDecision decision = RULE.decide(asked.membersOf(subject), shape, new NestedQuestions(this, asked));
        assumptions.end(decision.conforms());
        return decision;
    }

    /** Answer a nested question. */
    boolean conforms(Type subject, AskedContract asked) {
        Lineage lineage = Lineage.of(ClassReader.erasure(subject));
        watch(asked.contract());
        prepare(lineage, asked);
        return answer(lineage, subject, asked).conforms();
    }

    /** That it is watched already says nothing: another check may have come to that since the view was taken. */
    private void watch(Class<?> contract) {
        registrations.watch(contract, watcher);
        restsOnMore = true;
    }

    /** Look at what is said of a class that nobody asked about before. */
    private void prepare(Lineage lineage, AskedContract asked) {
        registrations.preparations().beforeAsking(lineage, asked.contract());
        view = view.refilled();
    }
}
