package org.typecontracts.internal.conformance;

import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Type;

/** What is wrong with a candidate, as data. */
public sealed interface RefusalReason {
    /**
     * It takes another number of arguments.
     *
     * @param expected the number of the member's parameters
     * @param found the number of the candidate's
     */
    record WrongArity(int expected, int found) implements RefusalReason {}

    /**
     * An argument does not suit its parameter.
     *
     * @param position the position, from 0
     * @param argument what the member passes
     * @param parameter what the candidate takes
     */
    record WrongArgument(int position, Type argument, Type parameter) implements RefusalReason {}

    /** The candidate is generic and no types for its own type parameters suit the arguments. */
    record NotInferable() implements RefusalReason {}

    /**
     * The candidate's variable arity parameter has an element type that cannot be named from elsewhere.
     *
     * @param element the element type
     */
    record HiddenElement(Type element) implements RefusalReason {}

    /**
     * No class can declare the member: a type parameter of its own is bounded by an array, which a type argument of the
     * contract is.
     *
     * @param bound the array
     */
    record ArrayBound(Type bound) implements RefusalReason {}

    /**
     * The result does not suit.
     *
     * @param expected what the member returns
     * @param found what the candidate returns
     */
    record WrongResult(Type expected, Type found) implements RefusalReason {}

    /**
     * The result does not conform to the protocol that the member returns, to which it would be adapted.
     *
     * @param expected the protocol
     * @param found what the candidate returns
     * @param obstacle the first of the protocol's members that it does not meet
     */
    record NoNestedProtocol(Type expected, Type found, MemberRefusal obstacle) implements RefusalReason {}

    /**
     * What a parameter takes does not conform to the protocol that is passed, from which it would be unwrapped.
     *
     * @param position the position, from 0
     * @param argument the protocol
     * @param parameter what the candidate takes
     * @param obstacle the first of the protocol's members that it does not meet
     */
    record NoNestedArgument(int position, Type argument, Type parameter, MemberRefusal obstacle)
            implements RefusalReason {}

    /**
     * It throws a checked exception that the member does not declare.
     *
     * @param exception the exception
     */
    record UndeclaredException(Type exception) implements RefusalReason {}

    /**
     * It is as specific as another candidate.
     *
     * @param other the other
     */
    record AsSpecificAs(MemberDeclaration other) implements RefusalReason {}

    /** It is static, where an instance method is asked for. */
    record IsStatic() implements RefusalReason {}

    /** It is an instance method, where one of the class is asked for. */
    record IsNotStatic() implements RefusalReason {}

    /** It is not public; such a field hides those of its name that may be. */
    record IsNotPublic() implements RefusalReason {}

    /** It is a final field, where one is to be written. */
    record IsFinal() implements RefusalReason {}

    /** The class is abstract, so that its constructor makes nothing. */
    record IsAbstract() implements RefusalReason {}

    /** The class is an inner one, so that its constructor needs an object of the class around it. */
    record IsInner() implements RefusalReason {}

    /** The class is an enum or an array, whose objects no constructor makes. */
    record IsEnumOrArray() implements RefusalReason {}

    /**
     * It cannot be reached.
     *
     * @param obstacle what stands in the way
     */
    record NotAccessible(Access.Denied obstacle) implements RefusalReason {}

    /**
     * Its signature mentions a class that cannot be found, or linked.
     *
     * @param unreadable the name of the class that mentions it
     * @param missing the name of the class that cannot be found, or linked
     * @param obstacle that it cannot be found, or linked
     * @param remedy what it should be made, before "the class loader"
     */
    record NotReadable(String unreadable, String missing, String obstacle, String remedy) implements RefusalReason {}
}
