package org.typecontracts.judge.generated;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.typecontracts.judge.generated.Term.ArrayOf;
import org.typecontracts.judge.generated.Term.Hole;
import org.typecontracts.judge.generated.Term.Inner;
import org.typecontracts.judge.generated.Term.Named;
import org.typecontracts.judge.generated.Term.Wildcard;

/** Generates types. */
final class Terms {
    // jqwik remembers the generator of each arbitrary: one that is always the same object is found at once.
    private static final Arbitrary<Term> PRIMITIVE =
            names("int", "long", "boolean", "char", "byte", "short", "double", "float");
    private static final Arbitrary<Term> SIMPLE = simple();
    private static final Arbitrary<Term> REFERENCE = nesting(nesting(SIMPLE));
    private static final Arbitrary<Term> ANY = Arbitraries.frequencyOf(
            Tuple.of(3, PRIMITIVE), Tuple.of(6, REFERENCE), Tuple.of(1, PRIMITIVE.map(ArrayOf::new)));

    private Terms() {}

    /** Return any type but void. */
    static Arbitrary<Term> any() {
        return ANY;
    }

    /** Return classes, type variables and arrays. */
    static Arbitrary<Term> reference() {
        return REFERENCE;
    }

    private static Arbitrary<Term> nesting(Arbitrary<Term> inner) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, SIMPLE), Tuple.of(3, generic(argument(inner))), Tuple.of(1, inner.map(ArrayOf::new)));
    }

    private static Arbitrary<Term> simple() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        names(
                                "String",
                                "Integer",
                                "Object",
                                "Long",
                                "Number",
                                "CharSequence",
                                "Character",
                                "Boolean",
                                "Shape",
                                "Circle",
                                "Disc",
                                "Letter",
                                "Card",
                                "List",
                                "Box",
                                "Comparable")),
                Tuple.of(2, Arbitraries.integers().between(0, 3).map(Hole::new)));
    }

    private static Arbitrary<Term> generic(Arbitrary<Term> argument) {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.of(
                                                "List",
                                                "ArrayList",
                                                "Collection",
                                                "Iterable",
                                                "Box",
                                                "Crate",
                                                "Comparable",
                                                "Class",
                                                "Supplier",
                                                "Optional"),
                                        argument)
                                .as((name, only) -> new Named(name, List.of(only)))),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.of("Map", "Function"), argument, argument)
                                .as((name, one, other) -> new Named(name, List.of(one, other)))),
                Tuple.of(1, argument.map(only -> new Inner(Term.named("Nest", only), "Egg"))));
    }

    private static Arbitrary<Term> argument(Arbitrary<Term> inner) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, inner),
                Tuple.of(1, inner.map(bound -> new Wildcard("extends", bound))),
                Tuple.of(1, inner.map(bound -> new Wildcard("super", bound))),
                Tuple.of(1, Arbitraries.just(Term.UNBOUNDED)));
    }

    private static Arbitrary<Term> names(String... names) {
        return Arbitraries.of(names).map(Term::named);
    }
}
