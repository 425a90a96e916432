package org.typecontracts.internal.conformance;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.Mentions;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.MemberMarks;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * A member of a contract: what a conforming class must offer, or, as a mixin, what it may.
 *
 * @param declaration the declaration that stands for the member: the most specific of those merged
 * @param declarations all override-equivalent declarations merged into the member, that one first; an adapter
 *     implements each of them
 * @param signature the member's type as seen in the contract: inherited type parameters are replaced by what the
 *     contract says of them
 * @param marks what the author wrote above any of the declarations
 */
public record ContractMember(
        MethodDeclaration declaration, List<MethodDeclaration> declarations, Signature signature, MemberMarks marks) {
    /**
     * Make the member.
     *
     * @param declaration the declaration that stands for the member
     * @param declarations all declarations merged into it
     * @param signature its type as seen in the contract
     * @param marks what the author wrote above it
     */
    public ContractMember {
        declarations = List.copyOf(declarations);
    }

    /**
     * Return the member's own name.
     *
     * @return the name
     */
    public String name() {
        return declaration.name();
    }

    /** Return whether a class must offer the member; otherwise it is a mixin. */
    boolean isAbstract() {
        return declaration.flags().isAbstract();
    }

    /**
     * Return whether the member is a default method.
     *
     * @return whether it is a mixin that an interface declares, and not an abstract class
     */
    public boolean isDefault() {
        return !isAbstract() && declaration.declaringClass().isInterface();
    }

    /**
     * Return whether no class can have the member: an interface may declare what a protected method of {@code Object}
     * forbids, and each class has to override that one (JLS 8.4.8.3, 9.2).
     *
     * @return whether its result cannot take the place of that of {@code clone()} or {@code finalize()}
     */
    public boolean clashesWithObject() {
        if (!signature.parameters().isEmpty()) {
            return false;
        }
        Type result = signature.result();
        return switch (name()) {
            case "clone" -> result.isPrimitive() || result.isVoid();
            case "finalize" -> !result.isVoid();
            default -> false;
        };
    }

    /**
     * Return what keeps every class from declaring the member: a type argument of the contract that is an array bounds
     * one of the member's own type parameters (JLS 4.4).
     *
     * @return the array, or null
     */
    @Nullable
    ArrayType arrayBound() {
        for (TypeVariable own : signature.typeParameters()) {
            Type bound = own.upperBound();
            while (bound instanceof TypeVariable variable) {
                bound = variable.upperBound();
            }
            if (bound instanceof ArrayType array) {
                return array;
            }
        }
        return null;
    }

    /** Return whether the member's type mentions any of these variables. */
    boolean mentions(Collection<? extends TypeVariable> variables) {
        return Mentions.any(signature, variables);
    }

    /** Return this member as it is seen in another instantiation of its contract. */
    ContractMember withSignature(Signature replacement) {
        return new ContractMember(declaration, declarations, replacement, marks);
    }

    /** Return this member as if it were marked as a property. */
    ContractMember asProperty() {
        return new ContractMember(declaration, declarations, signature, marks.asProperty());
    }

    /** Return this member with another name under which it may be met, if it is another. */
    ContractMember withAlias(String name) {
        return name.equals(name()) || marks.aliases().contains(name)
                ? this
                : new ContractMember(declaration, declarations, signature, marks.withAlias(name));
    }
}
