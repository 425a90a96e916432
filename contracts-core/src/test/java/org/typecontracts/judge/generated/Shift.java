package org.typecontracts.judge.generated;

import java.util.List;
import java.util.function.UnaryOperator;
import org.typecontracts.judge.generated.Term.ArrayOf;
import org.typecontracts.judge.generated.Term.Inner;
import org.typecontracts.judge.generated.Term.Named;
import org.typecontracts.judge.generated.Term.Wildcard;

/** How a type in a candidate differs from the one in the member. */
enum Shift {
    SAME,
    BOXED,
    WIDER,
    NARROWER,
    OBJECT,
    FRESH,
    RAW,
    EXTENDS,
    SUPER,
    UNBOUNDED,
    ARRAY,
    COMPONENT,
    /** A type variable of the candidate's. */
    VARIABLE,
    /** The same class or an array, of a type variable of the candidate's. */
    VARIABLE_INSIDE;

    /** Return the type that comes of it; {@code variable} is for those that need one. */
    Term apply(Term original, Term fresh, Term variable) {
        return switch (this) {
            case SAME -> original;
            case BOXED -> Lattice.boxedOrUnboxed(original);
            case WIDER -> Lattice.wider(original);
            case NARROWER -> Lattice.narrower(original);
            case OBJECT -> Term.OBJECT;
            case FRESH -> fresh;
            case RAW -> raw(original);
            case EXTENDS -> withArguments(original, argument -> wildcard("extends", argument));
            case SUPER -> withArguments(original, argument -> wildcard("super", argument));
            case UNBOUNDED -> withArguments(original, argument -> Term.UNBOUNDED);
            case ARRAY -> new ArrayOf(original);
            case COMPONENT -> original instanceof ArrayOf array ? array.component() : original;
            case VARIABLE -> variable;
            case VARIABLE_INSIDE ->
                original instanceof ArrayOf ? new ArrayOf(variable) : withArguments(original, argument -> variable);
        };
    }

    boolean needsVariable() {
        return this == VARIABLE || this == VARIABLE_INSIDE;
    }

    private static Term raw(Term term) {
        if (term instanceof Inner inner) {
            return new Inner(raw(inner.outer()), inner.name());
        }
        return term instanceof Named named ? new Named(named.name(), List.of()) : term;
    }

    private static Term wildcard(String keyword, Term argument) {
        return argument instanceof Wildcard || argument.equals(Term.UNBOUNDED)
                ? argument
                : new Wildcard(keyword, argument);
    }

    private static Term withArguments(Term term, UnaryOperator<Term> change) {
        if (term instanceof Inner inner) {
            return new Inner(withArguments(inner.outer(), change), inner.name());
        }
        return term instanceof Named named
                ? new Named(named.name(), named.arguments().stream().map(change).toList())
                : term;
    }
}
