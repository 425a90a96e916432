package org.typecontracts.internal.conformance;

import java.util.List;
import org.typecontracts.internal.language.CapturedVariable;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Tells whether type arguments of a contract are within the bounds of its parameters, and what was written of them. */
final class InstantiationBounds {
    private final ContractShape contract;
    private final TypeRelations relations;

    InstantiationBounds(ContractShape contract, TypeRelations relations) {
        this.contract = contract;
        this.relations = relations;
    }

    /** Look at the arguments of some parameters, which the substitution gives, with all that their bounds mention. */
    boolean admit(List<TypeVariable> parameters, Substitution substitution) {
        List<TypeVariable> all = contract.declaration().typeParameters();
        List<Type> arguments = contract.arguments(substitution);
        Substitution instantiation = Substitution.of(all, arguments);
        for (TypeVariable parameter : parameters) {
            int position = all.indexOf(parameter);
            Type argument = arguments.get(position);
            Type written = contract.type().arguments().get(position);
            boolean isAdmitted = standsFor(argument, written)
                    || isWithin(argument, instantiation.apply(parameter.upperBound()))
                            && isContained(argument, written);
            if (!isAdmitted) {
                return false;
            }
        }
        return true;
    }

    /** What a wildcard stands for is within all bounds, even where capture conversion finds no type below them all. */
    private static boolean standsFor(Type argument, Type written) {
        return argument instanceof CapturedVariable captured && captured.wildcard() == written;
    }

    private boolean isWithin(Type argument, Type bound) {
        return argument instanceof WildcardType || relations.subtypes().holds(argument, bound);
    }

    private boolean isContained(Type argument, Type written) {
        return !(written instanceof WildcardType wildcard)
                || relations.containment().contains(wildcard, argument);
    }
}
