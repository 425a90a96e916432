package org.typecontracts.judge.generated;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A type as written in source. */
sealed interface Term {
    /** A class, a primitive type or a type variable, perhaps with type arguments. */
    record Named(String name, List<Term> arguments) implements Term {
        @Override
        public Term replace(Map<Term, Term> replacements) {
            return arguments.isEmpty() ? this : new Named(name, replaceAll(arguments, replacements));
        }

        @Override
        public String toString() {
            return arguments.isEmpty()
                    ? name
                    : arguments.stream().map(Term::toString).collect(Collectors.joining(", ", name + "<", ">"));
        }
    }

    /** An array. */
    record ArrayOf(Term component) implements Term {
        @Override
        public Term replace(Map<Term, Term> replacements) {
            return new ArrayOf(Term.replace(component, replacements));
        }

        @Override
        public String toString() {
            return component + "[]";
        }
    }

    /** A wildcard with a bound; {@code keyword} is {@code extends} or {@code super}. */
    record Wildcard(String keyword, Term bound) implements Term {
        @Override
        public Term replace(Map<Term, Term> replacements) {
            return new Wildcard(keyword, Term.replace(bound, replacements));
        }

        @Override
        public String toString() {
            return "? " + keyword + " " + bound;
        }
    }

    /** A class inside each object of another. */
    record Inner(Term outer, String name) implements Term {
        @Override
        public Term replace(Map<Term, Term> replacements) {
            return new Inner(outer.replace(replacements), name);
        }

        @Override
        public String toString() {
            return outer + "." + name;
        }
    }

    /** Whichever type variable is in scope: the first, the second and so on, round and round. */
    record Hole(int index) implements Term {
        @Override
        public Term replace(Map<Term, Term> replacements) {
            return this;
        }
    }

    Term OBJECT = named("Object");
    Term STRING = named("String");
    Term UNBOUNDED = named("?");

    /** Return this term with its parts replaced. */
    Term replace(Map<Term, Term> replacements);

    static Term named(String name, Term... arguments) {
        return new Named(name, List.of(arguments));
    }

    static Term replace(Term term, Map<Term, Term> replacements) {
        Term replacement = replacements.get(term);
        return replacement == null ? term.replace(replacements) : replacement;
    }

    static List<Term> replaceAll(List<Term> terms, Map<Term, Term> replacements) {
        return terms.stream().map(term -> replace(term, replacements)).toList();
    }

    /** Return the term with its holes filled by these variables, or by a string where there are none. */
    static Term fill(Term term, List<String> variables) {
        if (term instanceof Hole hole) {
            return variables.isEmpty() ? STRING : named(variables.get(hole.index % variables.size()));
        }
        if (term instanceof Named named) {
            return new Named(named.name, fillAll(named.arguments, variables));
        }
        if (term instanceof Inner inner) {
            return new Inner(fill(inner.outer, variables), inner.name);
        }
        if (term instanceof Wildcard wildcard) {
            return new Wildcard(wildcard.keyword, fill(wildcard.bound, variables));
        }
        return new ArrayOf(fill(((ArrayOf) term).component, variables));
    }

    static List<Term> fillAll(List<Term> terms, List<String> variables) {
        return terms.stream().map(term -> fill(term, variables)).toList();
    }
}
