package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.MostSpecific.Preference;
import org.typecontracts.internal.model.Type;

/** Overload resolution: which of a type's methods an invocation means (JLS 15.12.2). */
public final class MethodSelection {
    private final TypeRelations relations;
    private final Applicability applicability;

    /**
     * Make the question.
     *
     * @param relations the relations among types
     * @param applicability tells what is applicable
     */
    public MethodSelection(TypeRelations relations, Applicability applicability) {
        this.relations = relations;
        this.applicability = applicability;
    }

    /**
     * Go through the three phases; the first in which a candidate is applicable decides.
     *
     * @param candidates the methods of the name
     * @param arguments the types of the arguments
     * @return what is chosen
     */
    public Selection select(Candidates candidates, List<Type> arguments) {
        for (InvocationPhase phase : InvocationPhase.values()) {
            List<Candidate> best = best(candidates, arguments, phase);
            if (best.size() == 1) {
                return new Selection.Chosen(best.get(0), phase);
            }
            if (!best.isEmpty()) {
                Candidate merged = new MergedAbstracts(relations).of(best);
                return merged == null ? new Selection.Ambiguous(best) : new Selection.Chosen(merged, phase);
            }
        }
        return Selection.None.NONE;
    }

    private List<Candidate> best(Candidates candidates, List<Type> arguments, InvocationPhase phase) {
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : candidates.classes()) {
            consider(candidate, best, arguments, phase);
        }
        Candidate concrete = best.size() == 1 && !best.get(0).isAbstract() ? best.get(0) : null;
        for (Candidate candidate : candidates.interfaces()) {
            consider(candidate, best, arguments, phase);
            preferConcrete(concrete, best);
        }
        if (best.size() != 1) {
            for (Candidate candidate : candidates.fallback()) {
                consider(candidate, best, arguments, phase);
            }
        }
        return best;
    }

    /** A raw type's concrete method may look less specific than the abstract one that it implements. */
    private void preferConcrete(@Nullable Candidate concrete, List<Candidate> best) {
        if (concrete != null
                && best.size() == 1
                && best.get(0) != concrete
                && relations
                        .signatures()
                        .isSubsignature(concrete.declared(), best.get(0).declared())) {
            best.set(0, concrete);
        }
    }

    private void consider(Candidate candidate, List<Candidate> best, List<Type> arguments, InvocationPhase phase) {
        if (applicability.isApplicable(candidate, arguments, phase)) {
            merge(candidate, best, arguments.size(), phase);
        }
    }

    private void merge(Candidate candidate, List<Candidate> best, int argumentCount, InvocationPhase phase) {
        if (best.isEmpty()) {
            best.add(candidate);
            return;
        }
        boolean beatsAll = true;
        boolean isBeatenByAll = true;
        for (Candidate known : best) {
            Preference preference = new MostSpecific(relations).choose(candidate, known, argumentCount, phase);
            beatsAll &= preference == Preference.FIRST;
            isBeatenByAll &= preference == Preference.SECOND;
        }
        if (beatsAll) {
            best.clear();
        }
        if (beatsAll || !isBeatenByAll) {
            best.add(candidate);
        }
    }
}
