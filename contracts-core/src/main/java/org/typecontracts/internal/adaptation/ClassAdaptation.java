package org.typecontracts.internal.adaptation;

import java.util.List;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.internal.adapter.AdapterPlan;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.MemberBinding;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.contract.ContractDefinition;

/** Plans adapters of classes themselves, for contracts that ask something of the class and not of its objects. */
public final class ClassAdaptation {
    private ClassAdaptation() {}

    /**
     * Check that a contract asks everything of the class.
     *
     * @param contract the contract
     * @throws ContractDeclarationException if a member is asked of an instance
     */
    public static void requireClassMembers(ContractDefinition contract) {
        for (ContractMember member : contract.shape().members()) {
            if (!member.marks().asksClass()) {
                throw new ContractDeclarationException("[" + contract.type().getTypeName()
                        + "] cannot be met by a class itself: its member " + member.name()
                        + " is asked of an instance; mark it @Static or @Constructor, or adapt an object");
            }
        }
    }

    /**
     * Plan the adapter of a class. What its objects have stands for no default method: there is no object to ask.
     *
     * @param contract the contract
     * @param subject the class
     * @param decision what was decided on the class
     * @param nested adapts results and arguments
     * @return the plan
     */
    public static AdapterPlan plan(
            ContractDefinition contract, Class<?> subject, StructuralDecision decision, NestedTypes nested) {
        List<MemberBinding> mixins = decision.mixins().stream()
                .filter(mixin -> mixin.member().marks().asksClass())
                .toList();
        return AdapterPlanner.plan(contract, subject, decision.members(), mixins, nested);
    }
}
