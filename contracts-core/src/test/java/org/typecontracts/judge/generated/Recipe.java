package org.typecontracts.judge.generated;

import java.util.List;
import java.util.Optional;

/**
 * The choices that make a family: what jqwik generates and shrinks. Every choice means something whatever the others
 * are.
 *
 * @param protocol the protocol apart from its members
 * @param members its members
 * @param subject the subject apart from its methods
 */
public record Recipe(Protocol protocol, List<Member> members, Subject subject) {
    /**
     * The protocol.
     *
     * @param parameters the bounds of its type parameters
     * @param arguments the types that the subject's methods have in their place
     * @param base what its generic superinterface is parametrised with
     */
    record Protocol(List<Bound> parameters, List<Term> arguments, Term base) {}

    /**
     * A member of the protocol.
     *
     * @param name its name
     * @param typeParameters the bounds of its own type parameters
     * @param parameters the types of its parameters
     * @param variableArity whether the last is of variable arity
     * @param result the type of its result, if any
     * @param exceptions what it throws
     * @param place where it is declared
     * @param candidates the subject's methods of that name
     */
    record Member(
            Name name,
            List<Bound> typeParameters,
            List<Term> parameters,
            boolean variableArity,
            Optional<Term> result,
            List<Thrown> exceptions,
            Place place,
            List<Candidate> candidates) {}

    /** What a member is called: few names, so that members are overloads of one another, some of them Object's. */
    enum Name {
        M("m"),
        N("n"),
        EQUALS("equals"),
        TO_STRING("toString"),
        CLONE("clone");

        final String text;

        Name(String text) {
            this.text = text;
        }
    }

    /** Where a member is declared. */
    enum Place {
        /** By the protocol. */
        OWN,
        /** By its superinterface. */
        INHERITED,
        /** By both, with a narrower result. */
        RESTATED,
        /** By the superinterface, and by the protocol as a default method, so that nobody asks for it. */
        DEFAULTED
    }

    /**
     * A method of the subject, as a variation of the member.
     *
     * @param generics what becomes of the member's type parameters
     * @param parameters how each parameter varies
     * @param arity how their number varies
     * @param result how the result varies
     * @param exceptions how the exceptions vary
     * @param home where the method is declared
     */
    record Candidate(
            Generics generics,
            List<Variation> parameters,
            Arity arity,
            Variation result,
            Throwing exceptions,
            Home home) {}

    /** What becomes of the member's type parameters in a candidate. */
    enum Generics {
        KEPT,
        ERASED
    }

    /**
     * A variation of one type.
     *
     * @param shift how it varies
     * @param fresh a type unrelated to it, where one is needed
     * @param variable which of the candidate's type variables, where one is needed
     * @param bound the bound of that variable
     */
    record Variation(Shift shift, Term fresh, int variable, Bound bound) {}

    /** How the number of parameters varies. */
    enum Arity {
        SAME,
        /** The parameters from the second on become one of variable arity. */
        GATHERED,
        /** One of variable arity is added. */
        EXTENDED,
        ONE_MORE,
        ONE_LESS
    }

    /** What a member throws. */
    enum Thrown {
        CHECKED,
        SPECIFIC,
        UNCHECKED,
        /** The first type variable in scope that is an exception. */
        VARIABLE
    }

    /** How a candidate's exceptions differ from the member's. */
    enum Throwing {
        SAME,
        NONE,
        MORE_SPECIFIC,
        MORE_GENERAL,
        UNCHECKED,
        /** A type variable of its own, bounded by {@code Exception}, that nothing but the throws clause names. */
        INFERRED
    }

    /** Where a candidate is declared. */
    enum Home {
        SUBJECT,
        SUPERCLASS,
        SUPERINTERFACE,
        /** By the superclass and, with a narrower result and no exceptions, by the subject. */
        OVERRIDDEN,
        STATIC,
        STATIC_IN_SUPERCLASS,
        PROTECTED,
        /** By the subject, for its own package. */
        PACKAGE,
        /** By the subject, for itself alone. */
        PRIVATE,
        PRIVATE_IN_SUPERCLASS,
        PRIVATE_IN_SUPERINTERFACE,
        /** By the superclass of the superclass. */
        GRANDPARENT,
        SECOND_SUPERINTERFACE
    }

    /**
     * The subject.
     *
     * @param kind what it is
     * @param parameters the bounds of its type parameters; one of them stands where the first type argument was
     * @param superclass what its superclass is parametrised with
     * @param superinterface what its superinterface is parametrised with
     * @param interfaceAbove whether it is the superclass that implements the interface
     * @param hiddenSuperclass whether the superclass is not public
     */
    record Subject(
            Kind kind,
            List<Bound> parameters,
            Heritage superclass,
            Heritage superinterface,
            boolean interfaceAbove,
            boolean hiddenSuperclass) {}

    /** What a subject is. */
    enum Kind {
        CLASS,
        ABSTRACT_CLASS,
        INTERFACE,
        SEALED_CLASS,
        SEALED_INTERFACE,
        RECORD,
        ENUM,
        /** An enum whose methods are abstract, so that each constant has a body. */
        ENUM_WITH_BODIES,
        /** A class inside each object of a class, which has the type parameters. */
        INNER;

        boolean hasSuperclass() {
            return this == CLASS || isAbstractClass() || this == INNER;
        }

        boolean isAbstractClass() {
            return this == ABSTRACT_CLASS || this == SEALED_CLASS;
        }

        boolean isInterface() {
            return this == INTERFACE || this == SEALED_INTERFACE;
        }

        boolean isEnum() {
            return this == ENUM || this == ENUM_WITH_BODIES;
        }

        boolean leavesMethodsAbstract() {
            return isAbstractClass() || isInterface();
        }
    }

    /**
     * How a supertype is named in an extends or implements clause.
     *
     * @param form with or without type arguments
     * @param argument the type argument
     */
    record Heritage(Form form, Term argument) {}

    /** With or without type arguments. */
    enum Form {
        NOT_GENERIC,
        PARAMETRIZED,
        /** Parametrised with the subject's own type parameter, where it has one. */
        PASSED_ON,
        RAW
    }
}
