package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.model.Type;

/**
 * The answer to a structural question, member by member.
 *
 * @param subject the class or array that was asked
 * @param contract the question
 * @param members a binding or a refusal for each member, in the contract's order
 * @param mixins what an adapter forwards though it need not: bindings for those default methods that the subject offers
 *     itself, whether or not it conforms: one that was registered forwards what it has
 * @param typeArguments the inferred or written arguments of the contract's type parameters; empty for a raw answer
 * @param raw whether only the raw contract could be met
 */
public record StructuralDecision(
        Type subject,
        ContractShape contract,
        List<MemberDecision> members,
        List<MemberBinding> mixins,
        List<Type> typeArguments,
        boolean raw) {
    /**
     * Make the decision.
     *
     * @param subject the class or array that was asked
     * @param contract the question
     * @param members a binding or a refusal for each member
     * @param mixins bindings for default methods
     * @param typeArguments the arguments of the contract's type parameters
     * @param raw whether only the raw contract could be met
     */
    public StructuralDecision {
        members = List.copyOf(members);
        mixins = List.copyOf(mixins);
        typeArguments = List.copyOf(typeArguments);
    }

    /**
     * Return whether every member is bound.
     *
     * @return whether the subject conforms
     */
    public boolean conforms() {
        for (MemberDecision member : members) {
            if (!(member instanceof MemberBinding)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Return whether a member that the subject has speaks against the type arguments of the contract: the member
     * mentions them, and what the subject has of its name does not suit. What the subject lacks says nothing of them.
     *
     * @return whether the type arguments are refuted
     */
    public boolean refutesTypeArguments() {
        ContractShape declared = contract.asDeclared();
        for (MemberRefusal refusal : refusals()) {
            if (isMismatch(refusal.kind())
                    && declared.asAsked(refusal.member())
                            .mentions(contract.declaration().typeParameters())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMismatch(RefusalKind kind) {
        return switch (kind) {
            case PARAMETERS, RESULT, EXCEPTIONS, AMBIGUOUS -> true;
            case MISSING, STATIC, INACCESSIBLE -> false;
        };
    }

    /**
     * Return the refusals in the contract's order.
     *
     * @return what is wrong
     */
    public List<MemberRefusal> refusals() {
        List<MemberRefusal> refusals = new ArrayList<>();
        for (MemberDecision member : members) {
            if (member instanceof MemberRefusal refusal) {
                refusals.add(refusal);
            }
        }
        return refusals;
    }
}
