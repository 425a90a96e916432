package org.typecontracts.internal.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.UnreadableClassException;

/** What became of the attempt to meet a member: cheap data, from which a refusal is made when someone asks why. */
sealed interface MemberOutcome {
    /** The member is met. */
    record Bound(MemberBinding binding) implements MemberOutcome {}

    /**
     * The member is not met.
     *
     * @param kind the kind of refusal
     * @param name the name tried
     * @param candidates the candidates in question: the one chosen, or all of that name
     * @param reason what is wrong with the one chosen; null if there is more to say about each
     */
    record Refused(
            RefusalKind kind,
            String name,
            List<Candidate> candidates,
            @Nullable RefusalReason reason) implements MemberOutcome {
        static Refused missing(String name, List<Candidate> candidates) {
            return new Refused(RefusalKind.MISSING, name, candidates, null);
        }

        static Refused unreadable(String name, UnreadableClassException exception) {
            return new Refused(
                    RefusalKind.INACCESSIBLE,
                    name,
                    List.of(),
                    new RefusalReason.NotReadable(
                            exception.unreadable(), exception.missing(), exception.obstacle(), exception.remedy()));
        }

        static Refused undeclarable(String name, ArrayType bound) {
            return new Refused(RefusalKind.PARAMETERS, name, List.of(), new RefusalReason.ArrayBound(bound));
        }

        static Refused chosen(RefusalKind kind, String name, Candidate candidate, RefusalReason reason) {
            return new Refused(kind, name, List.of(candidate), reason);
        }
    }
}
