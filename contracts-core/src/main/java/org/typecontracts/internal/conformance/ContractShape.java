package org.typecontracts.internal.conformance;

import java.util.List;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.TypeVariable;

/**
 * A contract as a question: its members with inheritance resolved, and the type parameters still open.
 *
 * @param type the contract as asked: the generic type of the declaration when its parameters are open, a parametrised
 *     type as written otherwise
 * @param openParameters the type parameters to infer; empty for a parametrised question or a contract without any
 * @param members the abstract methods, those that override a public method of {@code Object} excluded
 * @param mixins the default methods, or the concrete public methods of an abstract class
 * @since 0.1.0
 */
public record ContractShape(
        ClassType type, List<TypeVariable> openParameters, List<ContractMember> members, List<ContractMember> mixins) {
    /**
     * Make the shape.
     *
     * @param type the contract as asked
     * @param openParameters the type parameters to infer
     * @param members what a class must offer
     * @param mixins what it may offer
     */
    public ContractShape {
        openParameters = List.copyOf(openParameters);
        members = List.copyOf(members);
        mixins = List.copyOf(mixins);
    }

    /**
     * Ask for a contract as declared: its type parameters are to be inferred.
     *
     * @param contract the contract
     * @param known the classes of the language
     * @return the question
     */
    public static ContractShape of(ClassDeclaration contract, KnownTypes known) {
        throw new UnsupportedOperationException();
    }

    /**
     * Ask for a contract exactly as written.
     *
     * @param contract the contract with its type arguments
     * @param known the classes of the language
     * @return the question
     */
    public static ContractShape of(ClassType contract, KnownTypes known) {
        throw new UnsupportedOperationException();
    }

    /**
     * Return the contract's declaration.
     *
     * @return the declaration
     */
    public ClassDeclaration declaration() {
        return type.declaration();
    }
}
