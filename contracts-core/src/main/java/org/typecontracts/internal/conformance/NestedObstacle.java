package org.typecontracts.internal.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.Type;

/** Finds out why a type does not conform to a nested protocol. */
final class NestedObstacle {
    private final KnownTypes known;
    private final Surroundings surroundings;
    private final NestedProtocols nested;

    NestedObstacle(TypeRelations relations, Surroundings surroundings) {
        this.known = relations.known();
        this.surroundings = surroundings;
        this.nested = new NestedProtocols(relations, surroundings);
    }

    /**
     * Return the first member that is not met, or null if that is not it: no protocol is asked for, or another rule.
     */
    @Nullable
    MemberRefusal find(Type found, Type expected) {
        if (found.isPrimitive() || found.isVoid() || !nested.isProtocol(expected)) {
            return null;
        }
        ContractShape shape = ContractShape.of((ClassType) expected, known);
        return shape.openParameters().isEmpty() ? find(new MemberMatching(found, known, surroundings), shape) : null;
    }

    private static @Nullable MemberRefusal find(MemberMatching matching, ContractShape shape) {
        for (ContractMember member : shape.members()) {
            if (matching.match(member) instanceof MemberOutcome.Refused refused) {
                return RefusalDiagnosis.superficial(matching)
                        .refusal(member, member, Substitution.of(List.of(), List.of()), refused);
            }
        }
        return null;
    }
}
