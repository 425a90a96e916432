package org.typecontracts.internal.conformance;

/** What was decided about one member of a contract. */
public sealed interface MemberDecision permits MemberBinding, MemberRefusal {
    /**
     * Return the member, as seen in the instantiation of the contract that was decided on; as declared, where there is
     * none that suits.
     *
     * @return the member
     */
    ContractMember member();
}
