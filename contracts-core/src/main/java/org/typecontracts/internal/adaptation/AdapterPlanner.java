package org.typecontracts.internal.adaptation;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.AdapterPlan;
import org.typecontracts.internal.adapter.Forward;
import org.typecontracts.internal.adapter.NestedResult;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.Conversion;
import org.typecontracts.internal.conformance.MemberBinding;
import org.typecontracts.internal.conformance.MemberDecision;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.reflect.ClassReader;

/** Turns what was decided on the model into a plan for the adapter, in terms of reflection. */
public final class AdapterPlanner {
    private AdapterPlanner() {}

    /**
     * Plan the adapter of a subject.
     *
     * @param contract the contract
     * @param subject the class of the objects to adapt
     * @param decision what was decided on the subject's members; those refused become missing members
     * @param nested adapts results and arguments
     * @return the plan
     */
    public static AdapterPlan plan(
            ContractDefinition contract, Class<?> subject, StructuralDecision decision, NestedTypes nested) {
        return plan(contract, subject, decision.members(), decision.mixins(), nested);
    }

    /** Plan the adapter of a subject, with those of the contract's default methods that are to forward. */
    static AdapterPlan plan(
            ContractDefinition contract,
            Class<?> subject,
            List<MemberDecision> members,
            List<MemberBinding> mixins,
            NestedTypes nested) {
        List<Forward> forwards = new ArrayList<>();
        List<Method> missing = new ArrayList<>();
        // The concrete methods of an abstract class stay.
        for (MemberBinding mixin : mixins) {
            if (mixin.member().isDefault()) {
                forwards.add(forward(mixin, nested));
            }
        }
        for (MemberDecision member : members) {
            if (member instanceof MemberBinding binding) {
                forwards.add(forward(binding, nested));
            } else {
                missing.addAll(declarations(member.member()));
            }
        }
        return new AdapterPlan(contract.type(), List.of(), subject, forwards, missing, contract.lookup(), nested);
    }

    private static Forward forward(MemberBinding binding, NestedTypes nested) {
        return new Forward(
                ClassReader.method(binding.member().declaration()),
                declarations(binding.member()),
                ForwardTargets.of(binding.target(), binding.variableArity()),
                unwrappedParameters(binding),
                result(binding.resultConversion(), nested));
    }

    /** Return all declarations that a member stands for. */
    static List<Method> declarations(ContractMember member) {
        List<Method> methods = new ArrayList<>();
        for (MethodDeclaration declaration : member.declarations()) {
            methods.add(ClassReader.method(declaration));
        }
        return methods;
    }

    private static List<@Nullable Class<?>> unwrappedParameters(MemberBinding binding) {
        List<@Nullable Class<?>> result = new ArrayList<>();
        for (Conversion conversion : binding.parameterConversions()) {
            result.add(protocol(conversion));
        }
        return result;
    }

    private static @Nullable NestedResult result(Conversion conversion, NestedTypes nested) {
        return conversion instanceof Conversion.NestedProtocol protocol
                ? new NestedResult(ClassReader.erasure(protocol.protocol()), nested.of(protocol))
                : null;
    }

    private static @Nullable Class<?> protocol(Conversion conversion) {
        return conversion instanceof Conversion.NestedProtocol nested ? ClassReader.erasure(nested.protocol()) : null;
    }
}
