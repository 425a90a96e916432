package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.language.CapturedVariable;
import org.typecontracts.internal.language.Erasure;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.model.Type;

/**
 * A contract as it is decided on, with types in place of its open parameters.
 *
 * @param members its members
 * @param mixins its mixins
 * @param substitution what takes the place of the open parameters
 * @param arguments the type arguments, if they suit or are written; otherwise empty
 */
record Guess(
        List<ContractMember> members, List<ContractMember> mixins, Substitution substitution, List<Type> arguments) {
    /**
     * Return the contract with the type arguments that suit; what a wildcard stands for is reported as the wildcard.
     */
    static Guess found(ContractShape contract, Substitution substitution) {
        List<Type> arguments = new ArrayList<>();
        for (Type argument : contract.arguments(substitution)) {
            arguments.add(argument instanceof CapturedVariable captured ? captured.wildcard() : argument);
        }
        return of(contract, substitution, arguments);
    }

    /** Return the contract with the type arguments that come nearest. */
    static Guess nearest(ContractShape contract, Substitution substitution) {
        return of(contract, substitution, List.of());
    }

    private static Guess of(ContractShape contract, Substitution substitution, List<Type> arguments) {
        return new Guess(
                instantiated(contract.members(), substitution),
                instantiated(contract.mixins(), substitution),
                substitution,
                arguments);
    }

    static Guess raw(ContractShape contract) {
        ContractShape raw = contract.raw();
        Substitution erasure = Substitution.of(contract.openParameters(), Erasure.of(contract.openParameters()));
        return new Guess(raw.members(), raw.mixins(), erasure, List.of());
    }

    /** Return the contract just as it is asked for. */
    static Guess asAsked(ContractShape contract, List<Type> arguments) {
        return new Guess(
                contract.members(), contract.mixins(), Substitution.of(List.of(), List.of()), List.copyOf(arguments));
    }

    private static List<ContractMember> instantiated(List<ContractMember> members, Substitution substitution) {
        List<ContractMember> instantiated = new ArrayList<>(members.size());
        for (ContractMember member : members) {
            instantiated.add(InstantiationSearch.instantiated(member, substitution));
        }
        return instantiated;
    }
}
