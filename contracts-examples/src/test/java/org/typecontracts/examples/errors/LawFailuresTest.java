package org.typecontracts.examples.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.typecontracts.examples.errors.Failure.messageOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.test.ContractSnapshot;
import org.typecontracts.test.ContractVerifier;

/** The pages about laws and snapshots: docs/errors/law-violated.md and those beside it. */
class LawFailuresTest {
    @Protocol
    public interface Duck {
        String quack();

        @Law("quack() twice equals quack() once")
        static boolean quackIsRepeatable(Duck duck) {
            return duck.quack().equals(duck.quack());
        }
    }

    public static final class Mallard {
        private int calls;

        public String quack() {
            return "quack".repeat(++calls);
        }

        @Override
        public String toString() {
            return "a mallard";
        }
    }

    @Test
    void law_violated() {
        assertThat(messageOf(() -> ContractVerifier.forContract(Duck.class)
                        .on(Mallard::new)
                        .verify()))
                .isEqualTo("""
                        [law-violated] Mallard does not satisfy contract Duck: quack-is-repeatable (1 of 5 laws)
                          law      quack-is-repeatable: quack() twice equals quack() once
                          input    a mallard   seed=42, sample 1 of 100
                          expected true
                          but was  false
                          fix      make Mallard keep the law, or suppress it: .suppressing("quack-is-repeatable")
                        """.stripTrailing());
    }

    public static final class Decoy {
        public String quack() {
            return "";
        }
    }

    @Test
    void no_subjects() {
        assertThat(messageOf(() -> ContractVerifier.forContract(Duck.class).verify()))
                .isEqualTo("""
                        [no-subjects] Nothing was tried of contract Duck: there are no subjects
                          fix      say what is tried: .on(Something::new); or allow it: .allowingNoSamples()
                        """.stripTrailing());
    }

    @Protocol
    public interface Lawless {
        String quack();
    }

    @Test
    void no_laws() {
        assertThat(messageOf(() -> ContractVerifier.forContract(Lawless.class)
                        .on(Decoy::new)
                        .verify()))
                .isEqualTo("""
                        [no-laws] Nothing was tried of Decoy: contract Lawless declares no laws
                          fix      declare one in Lawless: @Law("..") static boolean name(Lawless subject); or allow it: .allowingNoLaws()
                        """.stripTrailing());
    }

    @Test
    void all_laws_suppressed() {
        assertThat(messageOf(() -> ContractVerifier.forContract(Duck.class)
                        .on(Decoy::new)
                        .suppressing("quack-is-repeatable")
                        .verify()))
                .isEqualTo("""
                        [all-laws-suppressed] Nothing was tried of Decoy: every law of contract Duck is suppressed
                          found    suppressed [quack-is-repeatable]
                          fix      suppress fewer laws; or allow it: .allowingNoLaws()
                        """.stripTrailing());
    }

    public record Fish(String name) {}

    @Protocol
    public interface Pond {
        boolean holds(Fish fish);

        @Law("a fish is there or not")
        static boolean answersForEach(Pond pond, Fish fish) {
            return pond.holds(fish) || !pond.holds(fish);
        }
    }

    public static final class Puddle {
        public boolean holds(Fish fish) {
            return false;
        }
    }

    @Test
    void no_samples() {
        assertThat(messageOf(() ->
                        ContractVerifier.forContract(Pond.class).on(Puddle::new).verify()))
                .isEqualTo("""
                        [no-samples] Puddle was not tried against contract Pond: answers-for-each (1 of 5 laws)
                          law      answers-for-each: a fish is there or not
                          found    no value for its parameter of type Fish
                          fix      give some: .withSamples(..); or suppress the law: .suppressing("answers-for-each"); or allow it: .allowingNoSamples()
                        """.stripTrailing());
    }

    @Protocol
    public interface Scale {
        int weigh(int stones);

        @Law("a million stones weigh something")
        static boolean manyWeighSomething(Scale scale, int stones) {
            assumeTrue(stones == 1_000_000);
            return scale.weigh(stones) > 0;
        }
    }

    public static final class Spring {
        public int weigh(int stones) {
            return stones;
        }
    }

    @Test
    void law_untried() {
        assertThat(messageOf(() -> ContractVerifier.forContract(Scale.class)
                        .on(Spring::new)
                        .withSamples(1, 2, 3)
                        .verify()))
                .isEqualTo("""
                        [law-untried] Spring was not tried against contract Scale: many-weigh-something (1 of 5 laws)
                          law      many-weigh-something: a million stones weigh something
                          found    each of 100 samples was refused by an assumption of the law
                          fix      give samples that the law accepts, or suppress the law: .suppressing("many-weigh-something")
                        """.stripTrailing());
    }

    @Test
    void snapshot_missing(@TempDir Path folder) {
        assertThat(messageOf(() -> ContractSnapshot.of(Duck.class)
                                .in(folder.resolve("Duck.contract"))
                                .verify())
                        .replace(folder.toString(), "src/test/resources"))
                .isEqualTo("""
                        [snapshot-missing] Contract Duck was not recorded until now; it is recorded in [src/test/resources/Duck.contract]
                          fix      look at the file, commit it, and run the test again
                        """.stripTrailing());
    }

    @Test
    void snapshot_changed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Duck.contract");
        messageOf(() -> ContractSnapshot.of(Duck.class).in(file).verify());
        Files.writeString(file, Files.readString(file).replace("quack()", "quack(int)"));

        assertThat(messageOf(() -> ContractSnapshot.of(Duck.class).in(file).verify())
                        .replace(folder.toString(), "src/test/resources"))
                .isEqualTo("""
                        [snapshot-changed] Contract Duck is no longer as published in [src/test/resources/Duck.contract]
                          - quack(int): java.lang.String
                          + quack(): java.lang.String
                          fix      make a sub-contract for what is new; or, if the change is meant, run once with -Dcontracts.snapshot=update
                        """.stripTrailing());
    }
}
