package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.Applicability;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.Erasure;
import org.typecontracts.internal.language.InvocationPhase;
import org.typecontracts.internal.language.Mentions;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/** Reads the types of a candidate from outside, where its own type parameters mean nothing. */
final class CandidateReading {
    private final List<TypeVariable> own;
    private final Substitution bounds;
    private final @Nullable Substitution inferred;

    private CandidateReading(List<TypeVariable> own, @Nullable Substitution inferred) {
        this.own = own;
        this.bounds = Substitution.of(own, closedBounds(own));
        this.inferred = inferred;
    }

    /** Read a candidate that is called with arguments, null where they are not known, for a result. */
    static CandidateReading of(
            Candidate candidate,
            List<@Nullable Type> arguments,
            InvocationPhase phase,
            Type result,
            TypeRelations relations) {
        List<TypeVariable> own = candidate.signature().typeParameters();
        Substitution inferred = null;
        if (!own.isEmpty()) {
            Applicability applicability = new Applicability(relations);
            inferred = result.isVoid() ? null : applicability.infer(candidate, arguments, phase, result);
            if (inferred == null) {
                inferred = applicability.infer(candidate, arguments, phase, null);
            }
        }
        return new CandidateReading(own, inferred);
    }

    /** Return what a type may mean: what is inferred of it, what its bounds say, or the raw type. */
    List<Type> of(Type type) {
        if (!Mentions.any(type, own)) {
            return List.of(type);
        }
        List<Type> readings = new ArrayList<>();
        if (inferred != null) {
            readings.add(inferred.apply(type));
        }
        readings.add(bounded(type));
        readings.add(Erasure.of(type));
        return readings;
    }

    /** Return a type with bounds in place of the candidate's type parameters. */
    Type bounded(Type type) {
        return bounds.apply(type);
    }

    /** A bound that speaks of type parameters in turn is erased. */
    private static List<Type> closedBounds(List<TypeVariable> own) {
        List<Type> bounds = new ArrayList<>();
        for (TypeVariable parameter : own) {
            Type bound = parameter.upperBound();
            bounds.add(Mentions.any(bound, own) ? Erasure.of(bound) : bound);
        }
        return bounds;
    }
}
