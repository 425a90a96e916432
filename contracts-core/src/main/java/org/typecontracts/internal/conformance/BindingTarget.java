package org.typecontracts.internal.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ConstructorDeclaration;
import org.typecontracts.internal.model.FieldDeclaration;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Type;

/** What a call of a contract's member becomes. */
public sealed interface BindingTarget {
    /**
     * Return the member that was chosen.
     *
     * @return its declaration, or null for an {@link ArrayMember}, which no class declares
     */
    @Nullable
    MemberDeclaration declaration();

    /**
     * A call of a method: of an instance, or of the class for a member that is asked of it.
     *
     * @param method the method that was chosen
     * @param through the class to name when linking
     * @param linked the method to link: the chosen one, or a declaration of it in a supertype that can be reached
     * @param parameters the types of its parameters as the subject has them: where it inherits a method from a generic
     *     supertype, it may know more than that. The array of a call of variable arity is the one that the call makes
     *     (JLS 15.12.4.2)
     */
    record MethodCall(
            MethodDeclaration method, ClassDeclaration through, MethodDeclaration linked, List<Type> parameters)
            implements BindingTarget {
        /**
         * Make the call.
         *
         * @param method the method that was chosen
         * @param through the class to name when linking
         * @param linked the method to link
         * @param parameters the types of its parameters as the subject has them
         */
        public MethodCall {
            parameters = List.copyOf(parameters);
        }

        @Override
        public MemberDeclaration declaration() {
            return method;
        }
    }

    /**
     * A call of a constructor, for a member that is asked of the class.
     *
     * @param constructor the constructor
     */
    record NewInstance(ConstructorDeclaration constructor) implements BindingTarget {
        @Override
        public MemberDeclaration declaration() {
            return constructor;
        }
    }

    /**
     * An access to a field: its value for a property that is read, an assignment for one that is written.
     *
     * @param field the field
     * @param through the class to name as the receiver when linking
     * @param type the type of the field as the subject has it
     */
    record FieldAccess(FieldDeclaration field, ClassDeclaration through, Type type) implements BindingTarget {
        @Override
        public MemberDeclaration declaration() {
            return field;
        }
    }

    /** A member that every array has, and no class declares (JLS 10.7). */
    sealed interface ArrayMember extends BindingTarget {
        /**
         * Return the type of the array.
         *
         * @return the type
         */
        ArrayType array();

        @Override
        default @Nullable MemberDeclaration declaration() {
            return null;
        }
    }

    /**
     * The public {@code clone()} of an array.
     *
     * @param array the type of the array
     */
    record ArrayClone(ArrayType array) implements ArrayMember {}

    /**
     * The public final {@code length} of an array, for a property that is read.
     *
     * @param array the type of the array
     */
    record ArrayLength(ArrayType array) implements ArrayMember {}
}
