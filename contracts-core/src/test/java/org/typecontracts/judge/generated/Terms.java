package org.typecontracts.judge.generated;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.typecontracts.judge.generated.Term.ArrayOf;
import org.typecontracts.judge.generated.Term.Hole;
import org.typecontracts.judge.generated.Term.Named;
import org.typecontracts.judge.generated.Term.Wildcard;

/** Generates types. */
final class Terms {
    private static final int DEPTH = 2;

    private Terms() {}

    /** Return any type but void. */
    static Arbitrary<Term> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, primitive()),
                Tuple.of(6, reference()),
                Tuple.of(1, primitive().map(ArrayOf::new)));
    }

    /** Return classes, type variables and arrays. */
    static Arbitrary<Term> reference() {
        return reference(DEPTH);
    }

    private static Arbitrary<Term> reference(int depth) {
        if (depth == 0) {
            return simple();
        }
        return Arbitraries.frequencyOf(
                Tuple.of(6, simple()),
                Tuple.of(3, generic(depth)),
                Tuple.of(1, reference(depth - 1).map(ArrayOf::new)));
    }

    private static Arbitrary<Term> primitive() {
        return names("int", "long", "boolean", "char", "byte", "short", "double", "float");
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
                Tuple.of(2, Arbitraries.integers().between(0, 2).map(Hole::new)));
    }

    private static Arbitrary<Term> generic(int depth) {
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
                                        argument(depth))
                                .as((name, argument) -> new Named(name, List.of(argument)))),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.of("Map", "Function"), argument(depth), argument(depth))
                                .as((name, one, other) -> new Named(name, List.of(one, other)))));
    }

    private static Arbitrary<Term> argument(int depth) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, reference(depth - 1)),
                Tuple.of(1, reference(depth - 1).map(bound -> new Wildcard("extends", bound))),
                Tuple.of(1, reference(depth - 1).map(bound -> new Wildcard("super", bound))),
                Tuple.of(1, Arbitraries.just(Term.UNBOUNDED)));
    }

    private static Arbitrary<Term> names(String... names) {
        return Arbitraries.of(names).map(Term::named);
    }
}
