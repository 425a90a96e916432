package org.typecontracts.judge.generated;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Shrinkable;
import org.typecontracts.judge.Comparison;
import org.typecontracts.judge.Library;

/** Shrinks a recipe on whose family javac and the library disagree, a hundred simpler ones at a time. */
final class Smallest {
    private static final int STEPS_AT_ONCE = 100;

    private final Library library;

    Smallest(Library library) {
        this.library = library;
    }

    /** Return the smallest family found in this time that they still disagree about. */
    Dispute shrink(Shrinkable<Recipe> disputed, Duration atMost) {
        Instant end = Instant.now().plus(atMost);
        Shrinkable<Recipe> smallest = disputed;
        Optional<Shrinkable<Recipe>> smaller = Optional.of(disputed);
        while (smaller.isPresent() && Instant.now().isBefore(end)) {
            smallest = smaller.get();
            smaller = smaller(smallest);
        }
        Recipe recipe = smallest.value();
        Examination last = Examination.of(List.of(recipe), library);
        return new Dispute(last.declarations(recipe), last.comparisons(recipe));
    }

    private Optional<Shrinkable<Recipe>> smaller(Shrinkable<Recipe> disputed) {
        List<Shrinkable<Recipe>> steps = disputed.shrink().limit(STEPS_AT_ONCE).toList();
        Examination examination =
                Examination.of(steps.stream().map(Shrinkable::value).toList(), library);
        return steps.stream()
                .filter(step -> examination.comparisons(step.value()).stream().anyMatch(Comparison::isDisagreement))
                .min(Comparator.comparing(Shrinkable::distance));
    }
}
