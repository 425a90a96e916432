package org.typecontracts.judge.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.typecontracts.judge.Comparison;
import org.typecontracts.judge.Library;
import org.typecontracts.judge.Verdict;

class SmallestTest {
    private final Library credulous = pair -> Verdict.accepts("anything conforms");

    @Test
    void a_dispute_shrinks_to_a_family_of_a_few_lines() {
        JqwikSession.run(() -> {
            Dispute dispute = new Smallest(credulous).shrink(someDispute(), Duration.ofMinutes(3));

            assertThat(dispute.declarations().lines().count()).isLessThanOrEqualTo(20);
            assertThat(dispute.toString())
                    .startsWith(dispute.declarations())
                    .contains("javac REFUSES: as declared.Family0.P: ")
                    .contains("the library ACCEPTS: anything conforms")
                    .contains("class Forwarder1 {");
        });
    }

    private Shrinkable<Recipe> someDispute() {
        RandomGenerator<Recipe> recipes = Recipes.any().generator(1000);
        Random random = new Random(1);
        List<Shrinkable<Recipe>> some =
                Stream.generate(() -> recipes.next(random)).limit(20).toList();
        Examination examination =
                Examination.of(some.stream().map(Shrinkable::value).toList(), credulous);
        return some.stream()
                .filter(recipe ->
                        examination.comparisons(recipe.value()).stream().anyMatch(Comparison::isDisagreement))
                .findFirst()
                .orElseThrow();
    }
}
