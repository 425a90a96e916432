package org.typecontracts.test.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.test.ContractTests;
import org.typecontracts.test.ContractVerifier;
import org.typecontracts.test.DuckFixture.Mallard;
import org.typecontracts.test.text.Environment;
import org.typecontracts.test.verification.Sample;

class ArbitraryValuesTest {
    @Protocol
    interface Listener {
        String quack();

        @Law("a listener hears lists of any length")
        static boolean hearsAnyLength(Listener listener, List<Integer> numbers, int most) {
            return numbers.size() < 3 || most < 10;
        }
    }

    @Protocol
    interface Reader {
        String quack();

        @Law("a reader reads any number of texts")
        static boolean readsAnyNumber(Reader reader, List<String> texts) {
            return texts.size() < 2;
        }
    }

    /** Is hoarse when it is old. */
    record Aged(int age) {
        public String quack() {
            return age < 50 ? "quack" : "";
        }
    }

    @Protocol
    interface Loud {
        String quack();

        @Law("it can be heard")
        static boolean isHeard(Loud loud) {
            return !loud.quack().isEmpty();
        }
    }

    @Test
    void a_counterexample_is_shrunk() {
        assertThat(ContractVerifier.forContract(Listener.class)
                        .on(Mallard::new)
                        .withArbitrary(List.class, Arbitraries.integers().list())
                        .withArbitrary(Integer.class, Arbitraries.integers().between(0, 100))
                        .report()
                        .text())
                .matches("\\Q" + """
                        [law-violated] Mallard does not satisfy contract Listener: hears-any-length (1 of 5 laws)
                          law      hears-any-length: a listener hears lists of any length
                          input    a Mallard, [0, 0, 0], 10   seed=42, sample \\E\\d+\\Q of 100
                          shrunk   from a Mallard, \\E.*\\Q
                          expected true
                          but was  false
                          fix      make Mallard keep the law, or suppress it: .suppressing("hears-any-length")
                        """ + Environment.line() + "\\E");
    }

    @Test
    @Timeout(60)
    void what_shrinks_in_millions_of_ways_is_shrunk_one_way_after_the_other() {
        assertThat(ContractVerifier.forContract(Reader.class)
                        .on(Mallard::new)
                        .withArbitrary(List.class, Arbitraries.strings().list())
                        .report()
                        .text())
                .contains("\n  input    a Mallard, [\"\", \"\"]   seed=42, ");
    }

    @Test
    void a_subject_is_shrunk() {
        assertThat(ContractVerifier.forContract(Loud.class)
                        .onArbitrary(Arbitraries.integers().between(0, 1000).map(Aged::new))
                        .report()
                        .text())
                .contains("\n  input    Aged[age=50]   seed=42, ");
    }

    @Test
    void the_same_seed_draws_the_same_value() {
        ArbitraryValues<List<String>> values =
                new ArbitraryValues<>(Arbitraries.strings().alpha().list());

        assertThat(values.draw(0, 7).value()).isEqualTo(values.draw(0, 7).value());
        assertThat(values.size()).isEqualTo(1);
    }

    @Test
    void a_value_is_made_afresh_each_time() {
        Sample<List<String>> sample =
                new ArbitraryValues<>(Arbitraries.just("x").list().ofSize(3)).draw(0, 7);

        sample.value().clear();

        assertThat(sample.value()).hasSize(3);
    }

    @Test
    void a_law_suite_takes_arbitraries_too() {
        assertThat(ContractTests.of(Loud.class)
                        .onArbitrary(Arbitraries.integers().between(0, 9).map(Aged::new))
                        .withArbitrary(Integer.class, Arbitraries.integers())
                        .dynamicTests())
                .hasSize(5);
    }

    @Property(tries = 5)
    void laws_are_verified_within_a_property_too(@ForAll int age) {
        ContractVerifier.forContract(Loud.class)
                .onArbitrary(Arbitraries.integers().between(0, 9).map(Aged::new))
                .withSeed(age)
                .withTries(5)
                .verify();
    }
}
