package org.typecontracts.judge.generated;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.typecontracts.judge.generated.Recipe.Arity;
import org.typecontracts.judge.generated.Recipe.Candidate;
import org.typecontracts.judge.generated.Recipe.Form;
import org.typecontracts.judge.generated.Recipe.Generics;
import org.typecontracts.judge.generated.Recipe.Heritage;
import org.typecontracts.judge.generated.Recipe.Home;
import org.typecontracts.judge.generated.Recipe.Kind;
import org.typecontracts.judge.generated.Recipe.Member;
import org.typecontracts.judge.generated.Recipe.Name;
import org.typecontracts.judge.generated.Recipe.Place;
import org.typecontracts.judge.generated.Recipe.Protocol;
import org.typecontracts.judge.generated.Recipe.Subject;
import org.typecontracts.judge.generated.Recipe.Throwing;
import org.typecontracts.judge.generated.Recipe.Thrown;
import org.typecontracts.judge.generated.Recipe.Variation;

/** Generates recipes, plain choices more often than strange ones. */
public final class Recipes {
    // Shared, so that jqwik finds their generators at once.
    private static final Arbitrary<Bound> BOUNDS = Arbitraries.of(Bound.class);
    private static final Arbitrary<Boolean> SELDOM = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
    private static final Arbitrary<Name> NAMES = Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of(Name.M, Name.N)), Tuple.of(1, Arbitraries.of(Name.class)));
    private static final Arbitrary<Variation> VARIATIONS = variations();
    private static final Arbitrary<Heritage> HERITAGES =
            Combinators.combine(Arbitraries.of(Form.class), Terms.reference()).as(Heritage::new);

    private Recipes() {}

    /** Return all there is. */
    public static Arbitrary<Recipe> any() {
        return Combinators.combine(protocols(), members().list().ofMinSize(1).ofMaxSize(3), subjects())
                .as(Recipe::new);
    }

    private static Arbitrary<Protocol> protocols() {
        return Combinators.combine(
                        often(2, bounds(2), bounds(4)), Terms.reference().list().ofSize(4), Terms.reference())
                .as(Protocol::new);
    }

    private static Arbitrary<Member> members() {
        return Combinators.combine(
                        NAMES,
                        often(List.of(), bounds(2)),
                        Terms.any().list().ofMaxSize(3),
                        SELDOM,
                        Terms.any().optional(0.75),
                        often(List.of(), Arbitraries.of(Thrown.class).list().ofMaxSize(2)),
                        mostly(Place.class),
                        candidates().list().ofMinSize(1).ofMaxSize(3))
                .as(Member::new);
    }

    private static Arbitrary<Candidate> candidates() {
        return Combinators.combine(
                        mostly(Generics.class),
                        VARIATIONS.list().ofSize(4),
                        mostly(Arity.class),
                        VARIATIONS,
                        mostly(Throwing.class),
                        mostly(Home.class))
                .as(Candidate::new);
    }

    private static Arbitrary<Variation> variations() {
        return Combinators.combine(
                        mostly(Shift.class), Terms.any(), Arbitraries.integers().between(0, 1), BOUNDS)
                .as(Variation::new);
    }

    private static Arbitrary<Subject> subjects() {
        return Combinators.combine(
                        mostly(Kind.class), often(List.of(), bounds(1)), HERITAGES, HERITAGES, SELDOM, SELDOM)
                .as(Subject::new);
    }

    private static Arbitrary<List<Bound>> bounds(int atMost) {
        return BOUNDS.list().ofMaxSize(atMost);
    }

    /** The first constant two times in three. */
    private static <E extends Enum<E>> Arbitrary<E> mostly(Class<E> type) {
        return often(type.getEnumConstants()[0], Arbitraries.of(type));
    }

    private static <T> Arbitrary<T> often(T plain, Arbitrary<T> others) {
        return often(2, Arbitraries.just(plain), others);
    }

    private static <T> Arbitrary<T> often(int times, Arbitrary<T> plain, Arbitrary<T> others) {
        return Arbitraries.frequencyOf(Tuple.of(times, plain), Tuple.of(1, others));
    }
}
