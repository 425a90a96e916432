package org.typecontracts.internal.conformance;

import java.util.List;

/**
 * How a member is met.
 *
 * @param member the member
 * @param target what a call of it becomes
 * @param variableArity whether the arguments beyond the target's fixed parameters go into a new array
 * @param parameterConversions what happens to each argument of the member on its way in, beyond what assignment does
 * @param resultConversion what happens to the result on its way out, beyond what assignment does
 */
public record MemberBinding(
        ContractMember member,
        BindingTarget target,
        boolean variableArity,
        List<Conversion> parameterConversions,
        Conversion resultConversion)
        implements MemberDecision {
    /**
     * Make the binding.
     *
     * @param member the member
     * @param target what a call of it becomes
     * @param variableArity whether trailing arguments go into a new array
     * @param parameterConversions what happens to each argument
     * @param resultConversion what happens to the result
     */
    public MemberBinding {
        parameterConversions = List.copyOf(parameterConversions);
    }

    /**
     * Return whether arguments and result pass as they are.
     *
     * @return whether nothing is adapted or unwrapped on its way
     */
    public boolean isDirect() {
        return resultConversion == Conversion.Direct.DIRECT
                && parameterConversions.stream().allMatch(conversion -> conversion == Conversion.Direct.DIRECT);
    }

    MemberBinding of(ContractMember other) {
        return new MemberBinding(other, target, variableArity, parameterConversions, resultConversion);
    }
}
