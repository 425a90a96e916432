package org.typecontracts.internal.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.StructuralDecision;

/**
 * The answer to one check and what is found for each member, of one moment: they never disagree.
 *
 * <p>Members are decided one by one when somebody wants to know of them, on what the registry held when the check was
 * answered: most callers want a yes or a no. Thread-safe.
 */
public final class Examination {
    private final Evaluation evaluation;
    private final Verdict verdict;
    private final Class<?> subject;
    private final AskedContract asked;
    private final View view;
    private volatile @Nullable StructuralDecision decision;

    Examination(Evaluation evaluation, Verdict verdict, Class<?> subject, AskedContract asked, View view) {
        this.evaluation = evaluation;
        this.verdict = verdict;
        this.subject = subject;
        this.asked = asked;
        this.view = view;
    }

    /**
     * Return the answer.
     *
     * @return the answer
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Return what is decided about each member, whatever the route.
     *
     * @return a binding or a refusal for each member
     */
    public StructuralDecision decision() {
        StructuralDecision known = decision;
        if (known == null) {
            known = evaluation.decide(subject, asked, view);
            decision = known;
        }
        return known;
    }

    /**
     * Return by which extensions the objects of the subject are adapted, whether or not the answer counts them.
     *
     * @return the ways on which extensions lie, each in words
     */
    public List<String> extended() {
        return evaluation.extended(subject, asked, view);
    }
}
