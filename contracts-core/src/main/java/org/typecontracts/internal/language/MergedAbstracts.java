package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;

/**
 * Merges abstract methods that differ in nothing that a caller can choose by: the one with the most specific result
 * stands for all, throwing only what all of them throw (JLS 15.12.2.5).
 */
public final class MergedAbstracts {
    private final TypeRelations relations;

    /**
     * Make the question.
     *
     * @param relations the relations among types
     */
    public MergedAbstracts(TypeRelations relations) {
        this.relations = relations;
    }

    /**
     * Return the method that stands for all.
     *
     * @param candidates the methods
     * @return one of them, throwing what all throw; null if none stands for the others
     */
    public @Nullable Candidate of(List<Candidate> candidates) {
        List<Type> erased = Erasure.of(candidates.get(0).declared().parameters());
        boolean mergeable = candidates.stream()
                .allMatch(candidate -> candidate.isAbstract()
                        && relations
                                .same()
                                .holds(erased, Erasure.of(candidate.declared().parameters())));
        if (!mergeable) {
            return null;
        }
        Candidate merged = preferred(candidates, relations.signatures()::isStrictlyCovariant);
        return merged != null ? merged : preferred(candidates, relations.signatures()::isReturnTypeSubstitutable);
    }

    private @Nullable Candidate preferred(List<Candidate> candidates, BiPredicate<Signature, Signature> suitsResultOf) {
        for (Candidate candidate : candidates) {
            boolean suitsAll = candidates.stream()
                    .allMatch(other -> other == candidate
                            || relations.signatures().isSubsignature(candidate.signature(), other.signature())
                                    && suitsResultOf.test(candidate.signature(), other.signature()));
            if (suitsAll) {
                return candidate.throwing(thrownByAll(candidate, candidates));
            }
        }
        return null;
    }

    private List<Type> thrownByAll(Candidate preferred, List<Candidate> candidates) {
        boolean erases = !preferred.signature().isGeneric()
                && candidates.stream()
                        .anyMatch(candidate -> candidate.declared().isGeneric());
        List<Type> shared = preferred.signature().thrown();
        for (Candidate candidate : candidates) {
            if (candidate != preferred) {
                List<Type> thrown = erases ? Erasure.of(candidate.signature().thrown()) : thrown(candidate, preferred);
                shared = intersect(shared, thrown);
            }
        }
        return shared;
    }

    /** What one throws, with the type parameters of another in the place of its own. */
    private static List<Type> thrown(Candidate candidate, Candidate preferred) {
        Signature signature = candidate.signature();
        return Substitution.of(signature.typeParameters(), preferred.signature().typeParameters())
                .apply(signature.thrown());
    }

    private List<Type> intersect(List<Type> ones, List<Type> others) {
        List<Type> result = new ArrayList<>();
        ones.stream().filter(one -> isCovered(one, others)).forEach(result::add);
        others.stream()
                .filter(other -> isCovered(other, ones) && !result.contains(other))
                .forEach(result::add);
        return result;
    }

    private boolean isCovered(Type type, List<Type> by) {
        return by.stream().anyMatch(each -> relations.subtypes().holds(type, each));
    }
}
