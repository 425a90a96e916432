package org.typecontracts.judge.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.typecontracts.judge.Comparison;
import org.typecontracts.judge.Library;
import org.typecontracts.judge.StructuralLibrary;
import org.typecontracts.judge.Tally;

class GeneratedAgreementTest {
    private static final int PAIRS = Integer.getInteger("judge.pairs", 5_000);
    private static final long SEED = Long.getLong("judge.seed", 20261122);
    private static final int DISPUTES_SHRUNK = Integer.getInteger("judge.shrunk", 1);
    private static final Duration SHRINKING = Duration.ofSeconds(30);
    private static final int AT_ONCE = 1_000;

    private final Library library = new StructuralLibrary();
    private final Tally tally = new Tally();
    private final List<Shrinkable<Recipe>> disputed = new ArrayList<>();
    private int tried;
    private int discarded;

    @Test
    void the_library_and_javac_agree_on_generated_classes_and_protocols() {
        JqwikSession.run(() -> {
            examineAll();

            System.out.printf("seed %d, %d of %d families discarded: %s%n", SEED, discarded, tried, tally);
            assertThat(disputed).withFailMessage(this::smallestDisputes).isEmpty();
        });
        assertThat(tally.judged())
                .as("pairs that were not judged count for nothing")
                .isGreaterThanOrEqualTo(PAIRS);
        assertThat(tally.acceptedShare()).isBetween(0.25, 0.75);
        assertThat(tally.reasons())
                .contains(
                        "compiler.err.cant.apply.symbol",
                        "compiler.err.cant.apply.symbols",
                        "compiler.err.prob.found.req",
                        "compiler.err.ref.ambiguous",
                        "compiler.err.unreported.exception.need.to.catch.or.throw",
                        "static");
    }

    private void examineAll() {
        RandomGenerator<Recipe> recipes = Recipes.any().generator(1000);
        Random random = new Random(SEED);
        while (tally.judged() < PAIRS && tried < 2 * PAIRS + AT_ONCE) {
            examine(Stream.generate(() -> recipes.next(random)).limit(AT_ONCE).toList());
        }
    }

    private void examine(List<Shrinkable<Recipe>> batch) {
        Examination examination =
                Examination.of(batch.stream().map(Shrinkable::value).toList(), library);
        tried += batch.size();
        discarded += examination.discarded().size();
        for (Shrinkable<Recipe> recipe : batch) {
            List<Comparison> comparisons = examination.comparisons(recipe.value());
            tally.add(comparisons);
            if (comparisons.stream().anyMatch(Comparison::isDisagreement)) {
                disputed.add(recipe);
            }
        }
    }

    private String smallestDisputes() {
        return disputed.stream()
                .limit(DISPUTES_SHRUNK)
                .map(recipe -> new Smallest(library).shrink(recipe, SHRINKING).toString())
                .collect(Collectors.joining("\n", "they disagree on " + disputed.size() + " families, like\n", ""));
    }
}
