package org.typecontracts.internal.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;

/** Tells whether a candidate takes given arguments, and what an invocation of it comes to (JLS 18.5.1, 18.5.2). */
public final class Applicability {
    private final TypeRelations relations;

    /**
     * Make the question.
     *
     * @param relations the relations among types
     */
    public Applicability(TypeRelations relations) {
        this.relations = relations;
    }

    boolean isApplicable(Candidate candidate, List<Type> arguments, InvocationPhase phase) {
        if (!phase.fits(candidate, arguments.size())) {
            return false;
        }
        Signature signature = candidate.signature();
        List<Type> formals = phase.formals(candidate, arguments.size());
        Unchecked unchecked = new Unchecked();
        if (!signature.isGeneric()) {
            return accepts(formals, arguments, phase, unchecked);
        }
        InferenceContext context = context(signature);
        return accepts(context.opened(formals), arguments, phase, unchecked)
                && new Resolution(context).solveAll(unchecked)
                && accepts(context.solution().apply(formals), arguments, phase, unchecked);
    }

    /**
     * Return the first argument that a candidate does not take by itself.
     *
     * @param candidate the candidate, which fits the phase
     * @param arguments the types of the arguments; null for one of which nothing is known
     * @param phase the phase
     * @return the position of the argument, from 0; -1 if each is taken
     */
    public int firstMismatch(Candidate candidate, List<? extends @Nullable Type> arguments, InvocationPhase phase) {
        InferenceContext context = context(candidate.signature());
        List<Type> formals = context.opened(phase.formals(candidate, arguments.size()));
        Unchecked unchecked = new Unchecked();
        for (int i = 0; i < arguments.size(); i++) {
            Type argument = arguments.get(i);
            if (argument != null
                    && (!accepts(formals.get(i), argument, phase, unchecked)
                            || !context.incorporation().run(unchecked))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Return what an invocation of an applicable candidate comes to where its result is to suit a target.
     *
     * @param candidate the candidate
     * @param arguments the types of the arguments
     * @param phase the phase in which it is applicable
     * @param target the type that the result is to suit; null if nothing is asked of it
     * @return the invocation, or null if no types suit both arguments and target
     */
    public @Nullable Invocation invoke(
            Candidate candidate, List<Type> arguments, InvocationPhase phase, @Nullable Type target) {
        Signature signature = candidate.signature();
        List<Type> formals = phase.formals(candidate, arguments.size());
        Unchecked unchecked = new Unchecked();
        if (!signature.isGeneric()) {
            accepts(formals, arguments, phase, unchecked);
            return invocation(candidate, phase, signature, unchecked);
        }
        InferenceContext context = context(signature);
        boolean isSolved = accepts(context.opened(formals), arguments, phase, unchecked)
                && context.incorporation().run(unchecked)
                && (unchecked.isNeeded() || target == null || suits(signature.result(), target, context))
                && new Resolution(context).solveAll(unchecked)
                && accepts(context.solution().apply(formals), arguments, phase, unchecked);
        return isSolved
                ? invocation(candidate, phase, context.solution().applyWithin(signature, List.of()), unchecked)
                : null;
    }

    /**
     * Infer what a candidate's type parameters stand for from what is known of an invocation (JLS 18.5.2).
     *
     * @param candidate a candidate that fits the number of arguments in this phase
     * @param arguments the types of the arguments; null for one of which nothing is known
     * @param phase the phase
     * @param target the type that the result is to suit; null if nothing is asked of it
     * @return the types, or null if none suit
     */
    public @Nullable Substitution infer(
            Candidate candidate,
            List<? extends @Nullable Type> arguments,
            InvocationPhase phase,
            @Nullable Type target) {
        InferenceContext context = context(candidate.signature());
        List<Type> formals = context.opened(phase.formals(candidate, arguments.size()));
        Unchecked unchecked = new Unchecked();
        boolean isSolved = accepts(formals, arguments, phase, unchecked)
                && context.incorporation().run(unchecked)
                && (target == null || suits(candidate.signature().result(), target, context))
                && new Resolution(context).solveAll(unchecked);
        return isSolved ? context.solution() : null;
    }

    private InferenceContext context(Signature signature) {
        return new InferenceContext(relations, signature.typeParameters(), signature.thrown());
    }

    private boolean accepts(
            List<Type> formals, List<? extends @Nullable Type> arguments, InvocationPhase phase, Unchecked unchecked) {
        for (int i = 0; i < arguments.size(); i++) {
            Type argument = arguments.get(i);
            if (argument != null && !accepts(formals.get(i), argument, phase, unchecked)) {
                return false;
            }
        }
        return true;
    }

    private boolean accepts(Type formal, Type argument, InvocationPhase phase, Unchecked unchecked) {
        return phase == InvocationPhase.STRICT
                ? relations.conversions().strictly(argument, formal, unchecked)
                : relations.conversions().loosely(argument, formal, unchecked);
    }

    private static Invocation invocation(
            Candidate candidate, InvocationPhase phase, Signature signature, Unchecked unchecked) {
        return unchecked.isNeeded()
                ? new Invocation(
                        candidate,
                        phase,
                        signature.parameters(),
                        Erasure.of(signature.result()),
                        Erasure.of(signature.thrown()))
                : new Invocation(candidate, phase, signature.parameters(), signature.result(), signature.thrown());
    }

    /**
     * Bring in the target, as a return statement does (JLS 18.5.2.1). A box that is known may be unboxed and widened:
     * its variable is solved at once, and not taken for the box of the target.
     */
    private boolean suits(Type result, Type target, InferenceContext context) {
        Type opened = context.opened(result);
        return opened instanceof InferenceVariable variable && target.isPrimitive() && hasBox(variable)
                ? new Resolution(context).solve(List.of(variable), new Unchecked())
                : relations.conversions().loosely(opened, target, new Unchecked());
    }

    private boolean hasBox(InferenceVariable variable) {
        for (BoundKind kind : BoundKind.values()) {
            for (Type bound : variable.bounds(kind)) {
                if (relations.boxing().unboxed(bound) != null) {
                    return true;
                }
            }
        }
        return false;
    }
}
