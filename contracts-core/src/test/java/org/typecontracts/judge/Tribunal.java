package org.typecontracts.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Has javac and the library decide the same pairs.
 *
 * <p>Where the library says with which type arguments it meets an open contract, javac is asked about just these: they
 * have to suit, and when they do, the pair conforms.
 */
public final class Tribunal {
    private final Judge judge;
    private final Library library;

    /** Let the judge examine this library. */
    public Tribunal(Judge judge, Library library) {
        this.judge = judge;
        this.library = library;
    }

    /** Return what both say of each pair, in order. */
    public List<Comparison> compare(Collection<Pair> pairs) {
        List<Verdict> answers = pairs.stream().map(library::decide).toList();
        List<Pair> questions = new ArrayList<>(pairs);
        for (int i = 0; i < questions.size(); i++) {
            if (!answers.get(i).typeArguments().isEmpty()) {
                questions.set(i, asInferred(questions.get(i), answers.get(i)));
            }
        }
        return zip(List.copyOf(pairs), askAgainWhereUnjudgeable(List.copyOf(pairs), questions), answers);
    }

    /** An inferred type may have no name in the forwarder; then some other instantiation has to do. */
    private List<Ruling> askAgainWhereUnjudgeable(List<Pair> pairs, List<Pair> questions) {
        List<Ruling> rulings = new ArrayList<>(judge.judge(questions));
        List<Integer> again = new ArrayList<>();
        for (int i = 0; i < rulings.size(); i++) {
            if (rulings.get(i).verdict().kind() == Verdict.Kind.NONE
                    && !questions.get(i).equals(pairs.get(i))) {
                again.add(i);
            }
        }
        List<Ruling> second = judge.judge(again.stream().map(pairs::get).toList());
        for (int i = 0; i < again.size(); i++) {
            rulings.set(again.get(i), second.get(i));
        }
        return rulings;
    }

    private static Pair asInferred(Pair pair, Verdict answer) {
        return new Pair(pair.subject(), new Applied(pair.contractClass(), answer.typeArguments()));
    }

    private static List<Comparison> zip(List<Pair> pairs, List<Ruling> rulings, List<Verdict> answers) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < rulings.size(); i++) {
            comparisons.add(new Comparison(pairs.get(i), rulings.get(i), answers.get(i)));
        }
        return comparisons;
    }
}
