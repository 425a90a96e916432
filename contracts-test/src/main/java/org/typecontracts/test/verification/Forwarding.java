package org.typecontracts.test.verification;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Binding;
import org.typecontracts.Conformance;
import org.typecontracts.Conformance.Route;
import org.typecontracts.test.text.Display;

/**
 * Compares what an adapter does with what its target does, each on a subject of its own.
 *
 * <p>A method that does not answer alike when it is asked twice, on equal subjects, is not compared.
 */
final class Forwarding {
    /** Twice, since one object that is asked again and again may answer yes and no by turns. */
    private static final int TIMES_ASKED_AGAIN = 2;

    /** A coin differs in one comparison of eight by chance, so in one of a thousand million of these. */
    private static final int REPETITIONS = 10;

    private final Attempt attempt;
    private final Method member;
    private final Method target;
    private final boolean comparesResults;

    private Forwarding(Attempt attempt, Binding binding, boolean comparesResults) {
        this.attempt = attempt;
        this.member = binding.member().method();
        this.target = (Method) binding.target();
        this.comparesResults = comparesResults && member.getReturnType() != void.class;
    }

    /** Compare every member that has values for its parameters, up to the first that differs. */
    static Outcome compareWithValues(Attempt attempt) {
        return compareAll(of(attempt), attempt::valueOf);
    }

    /** Compare every member that takes references with null for them, up to the first that differs. */
    static Outcome compareWithNull(Attempt attempt) {
        List<Forwarding> takingNull =
                of(attempt).stream().filter(Forwarding::takesReferences).toList();
        return compareAll(
                takingNull, type -> type.isPrimitive() ? attempt.valueOf(type) : Optional.of(Sample.of(() -> null)));
    }

    private static Outcome compareAll(List<Forwarding> members, Function<Class<?>, Optional<Sample<?>>> values) {
        for (Forwarding member : members) {
            Optional<List<Sample<?>>> arguments = member.arguments(values);
            Outcome outcome = arguments.isEmpty() ? Outcome.KEPT : member.compare(arguments.get());
            if (outcome != Outcome.KEPT) {
                return outcome;
            }
        }
        return Outcome.KEPT;
    }

    /**
     * Return the members that can be compared; none of a subject that needs no adapter.
     *
     * <p>An extension is free to answer otherwise than a method of the same name, as {@code Sized} over {@code BitSet}
     * must; what the method throws it has no reason to hide.
     */
    private static List<Forwarding> of(Attempt attempt) {
        Object subject = attempt.subject();
        if (attempt.contract().adapt(subject) == subject) {
            return List.of();
        }
        boolean extended = attempt.conformanceOf(subject).route() == Route.EXTENDED;
        Conformance<?> conformance = extended ? attempt.membersOf(subject) : attempt.conformanceOf(subject);
        return conformance.members().stream()
                .filter(Forwarding::isCallable)
                .map(finding -> new Forwarding(attempt, (Binding) finding, !extended))
                .toList();
    }

    private static boolean isCallable(Object finding) {
        return finding instanceof Binding binding
                && binding.target() instanceof Method method
                && !Modifier.isStatic(method.getModifiers());
    }

    private String signature(List<Sample<?>> arguments) {
        return member.getName() + "("
                + Display.ofAll(arguments.stream().map(Sample::value).toList())
                + ")";
    }

    private boolean takesReferences() {
        return List.of(member.getParameterTypes()).stream().anyMatch(type -> !type.isPrimitive());
    }

    /** Return a value for each parameter, or nothing if one of them has none. */
    private Optional<List<Sample<?>>> arguments(Function<Class<?>, Optional<Sample<?>>> values) {
        List<Sample<?>> arguments = new ArrayList<>();
        for (Class<?> type : member.getParameterTypes()) {
            Optional<Sample<?>> value = values.apply(type);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(value.get());
        }
        return Optional.of(arguments);
    }

    /** Compare, and again where the two differ: a method that answers by chance may look like a bad adapter. */
    private Outcome compare(List<Sample<?>> arguments) {
        Outcome outcome = compareOnce(arguments);
        for (int repetition = 1; outcome != Outcome.KEPT && repetition < REPETITIONS; repetition++) {
            outcome = compareOnce(arguments);
        }
        return outcome;
    }

    private Outcome compareOnce(List<Sample<?>> arguments) {
        Optional<Call> direct = call(target, attempt.subject(), arguments);
        Optional<Call> adapted = call(member, attempt.adapted(), arguments);
        if (direct.isEmpty() || adapted.isEmpty()) {
            return Outcome.KEPT;
        }
        for (int asked = 0; asked < TIMES_ASKED_AGAIN; asked++) {
            Optional<Call> again = call(target, attempt.subject(), arguments);
            if (again.isEmpty() || agree(direct.get(), adapted.get(), again.get())) {
                return Outcome.KEPT;
            }
        }
        return new Outcome.Broken(
                direct.get().toString(),
                adapted.get().toString(),
                signature(arguments) + " of the adapter and of its target",
                adapted.get().thrown());
    }

    private boolean agree(Call direct, Call adapted, Call again) {
        if (!direct.endedLike(again)) {
            return true;
        }
        if (!direct.endedLike(adapted)) {
            return false;
        }
        if (direct.threw()) {
            return !direct.threwTheSameAs(again) || direct.threwTheSameAs(adapted);
        }
        return !comparesResults
                || !SameValue.of(direct.result(), again.result())
                || SameValue.of(direct.result(), adapted.result());
    }

    private static Optional<Call> call(Method method, Object on, List<Sample<?>> arguments) {
        @Nullable Object[] values = arguments.stream().map(Sample::value).toArray();
        return Call.of(method, on, values);
    }
}
