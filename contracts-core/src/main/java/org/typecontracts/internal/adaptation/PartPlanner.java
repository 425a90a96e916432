package org.typecontracts.internal.adaptation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.typecontracts.internal.adapter.AdapterPlan;
import org.typecontracts.internal.adapter.Forward;
import org.typecontracts.internal.adapter.ForwardTarget.PartTarget;
import org.typecontracts.internal.adapter.NestedAdapters;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.KnownMethods;

/** Plans adapters whose members are those of another object that the target has of the contract. */
public final class PartPlanner {
    private PartPlanner() {}

    /**
     * Plan the adapter of a target.
     *
     * @param contract the contract
     * @param target the class of the targets
     * @param part returns the target's object of the contract
     * @param nested adapts results and arguments
     * @return the plan
     */
    public static AdapterPlan plan(
            ContractDefinition contract, Class<?> target, UnaryOperator<Object> part, NestedAdapters nested) {
        MethodHandle made = handle(part);
        List<Forward> forwards = Stream.concat(contract.shape().members().stream(), contract.shape().mixins().stream())
                .map(member -> forward(contract.type(), member, made))
                .toList();
        return new AdapterPlan(contract.type(), List.of(), target, forwards, List.of(), contract.lookup(), nested);
    }

    private static Forward forward(Class<?> contract, ContractMember member, MethodHandle part) {
        Method method = ClassReader.method(member.declaration());
        return Forward.of(method, AdapterPlanner.declarations(member), new PartTarget(contract, method, part));
    }

    private static MethodHandle handle(UnaryOperator<Object> part) {
        MethodType type = MethodType.methodType(Object.class, Object.class);
        return KnownMethods.virtual(MethodHandles.publicLookup(), UnaryOperator.class, "apply", type)
                .bindTo(part);
    }
}
