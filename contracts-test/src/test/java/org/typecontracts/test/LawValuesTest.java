package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.test.DuckFixture.Duck;
import org.typecontracts.test.DuckFixture.Mallard;
import org.typecontracts.test.verification.ValueSource;

/** With which values the laws of a contract are tried. */
class LawValuesTest {
    @Protocol
    interface Numbered {
        String quack();

        List<Object> SEEN = new ArrayList<>();

        @Law("all numbers and texts are seen")
        static boolean seesAll(Numbered numbered, int number, CharSequence text) {
            SEEN.add(number + text.toString());
            return true;
        }

        @Law("all subjects are seen")
        static boolean seesEachOther(Numbered numbered, Numbered other) {
            SEEN.add(other);
            return true;
        }
    }

    @Test
    void samples_are_tried_in_every_combination() {
        Numbered.SEEN.clear();

        ContractVerifier.forContract(Numbered.class)
                .on(Mallard::new)
                .withSamples(1, 2, 3, "a", "b")
                .withTries(1)
                .verify();

        assertThat(Numbered.SEEN).contains("1a", "2a", "3a", "1b", "2b", "3b");
    }

    @Test
    void a_parameter_of_the_contract_is_another_subject() {
        Numbered.SEEN.clear();

        ContractVerifier.forContract(Numbered.class)
                .on(Mallard::new)
                .withSamples("text")
                .withTries(1)
                .verify();

        assertThat(Numbered.SEEN).anyMatch(Numbered.class::isInstance);
    }

    @Test
    void the_same_seed_makes_the_same_values() {
        assertThat(numbersSeen(7)).isEqualTo(numbersSeen(7)).isNotEqualTo(numbersSeen(8));
    }

    private static List<Object> numbersSeen(long seed) {
        Numbered.SEEN.clear();
        ContractVerifier.forContract(Numbered.class)
                .on(Mallard::new)
                .withSamples("text")
                .suppressing("sees-each-other")
                .withSeed(seed)
                .verify();
        return List.copyOf(Numbered.SEEN);
    }

    @Test
    void values_of_a_type_come_from_its_source() {
        Numbered.SEEN.clear();

        ContractVerifier.forContract(Numbered.class)
                .on(Mallard::new)
                .withValues(Integer.class, ValueSource.generating(random -> 4))
                .withValues(String.class, ValueSource.enumerating(List.of("x", "y")))
                .suppressing("sees-each-other")
                .verify();

        assertThat(Numbered.SEEN).hasSize(100).containsOnly("4x", "4y");
    }

    @Test
    void strings_are_generated_for_any_text() {
        Numbered.SEEN.clear();

        ContractVerifier.forContract(Numbered.class)
                .on(Mallard::new)
                .withValues(int.class, ValueSource.generating(random -> 4))
                .suppressing("sees-each-other")
                .verify();

        assertThat(Numbered.SEEN).hasSize(100).contains("4", "4a", "4Zebra");
    }

    enum Nothing {}

    @Protocol
    interface Impossible {
        String quack();

        @Law("all of nothing is seen")
        static boolean seesNothing(Impossible impossible, Nothing nothing) {
            return false;
        }
    }

    @Test
    void an_enum_without_constants_has_no_values() {
        assertThat(ContractVerifier.forContract(Impossible.class)
                        .on(Mallard::new)
                        .report()
                        .text())
                .contains("found    no value for its parameter of type Nothing");
    }

    @Test
    void values_of_a_primitive_type_are_those_of_its_box() {
        Numbered.SEEN.clear();

        ContractVerifier.forContract(Numbered.class)
                .on(Mallard::new)
                .withValues(int.class, ValueSource.generating(random -> 4))
                .withSamples("x")
                .suppressing("sees-each-other")
                .verify();

        assertThat(Numbered.SEEN).containsOnly("4x");
    }

    @Protocol
    public interface Crate<T> {
        void put(T thing);

        T take();

        @Law("what was put in is taken out")
        static <T> boolean givesBack(Crate<T> crate, T thing) {
            crate.put(thing);
            return crate.take() == thing;
        }
    }

    @Protocol
    public interface CrateOfLists<E> extends Crate<List<E>> {}

    @Protocol
    public interface CrateOfMany<E> extends CrateOfLists<E> {
        E first();
    }

    public static class Letters {
        private List<String> letters;

        public void put(List<String> put) {
            letters = put;
        }

        public List<String> take() {
            return letters;
        }

        public String first() {
            return letters.get(0);
        }
    }

    @Test
    void a_law_of_a_base_takes_the_samples_that_the_base_takes() {
        ContractVerifier.forContract(CrateOfMany.class)
                .on(Letters::new)
                .withSamples("no list", List.of("a", "b"), 7)
                .verify();
    }

    @Test
    void a_sample_that_conforms_serves_a_parameter_that_is_a_protocol() {
        AtomicInteger sizes = Meeting.SIZES;
        sizes.set(0);

        ContractVerifier.forContract(Meeting.class)
                .on(Mallard::new)
                .withSamples(new ZooFixture.Team(), 5)
                .withTries(1)
                .verify();

        assertThat(sizes).hasValue(3);
    }

    @Protocol
    interface Meeting {
        AtomicInteger SIZES = new AtomicInteger();

        String quack();

        @Law("a duck meets whatever has a size")
        static boolean meets(Meeting duck, ZooFixture.Sized sized) {
            SIZES.addAndGet(sized.size());
            return true;
        }
    }

    /** A whole number that knows of no contract. */
    interface Whole {
        int value();

        @Law("adding does not depend on the order")
        static boolean addingIsCommutative(Whole whole, Whole other, int summand) {
            SEEN.add(other.value() + summand);
            return true;
        }

        List<Integer> SEEN = new ArrayList<>();
    }

    record Three(int value) implements Whole {}

    @Test
    @ScopedGlobalRegistry
    void a_sample_that_conforms_serves_a_parameter_that_is_the_contract() {
        Whole.SEEN.clear();
        Contracts.extend(Whole.class, Integer.class, number -> () -> number);

        ContractVerifier.forContract(Whole.class)
                .on(() -> new Three(3))
                .withSamples(10, 20)
                .withTries(1)
                .verify();

        assertThat(Whole.SEEN).containsOnly(20, 30, 40);
    }

    @Test
    void null_is_a_sample_for_what_is_neither_primitive_nor_a_contract() {
        Numbered.SEEN.clear();

        ContractVerifier.forContract(Grove.class)
                .on(Mallard::new)
                .withSamples("a", null, new Mallard())
                .verify();

        assertThat(Grove.SEEN).contains("a", (Object) null);
    }

    @Protocol
    interface Grove {
        List<@Nullable Object> SEEN = new ArrayList<>();

        String quack();

        @Law("numbers, ducks and groves are no null, texts may be")
        static boolean isHeard(Grove grove, int number, Duck duck, Grove other, @Nullable String text) {
            SEEN.add(text);
            return duck.quack().equals(other.quack());
        }
    }

    @Protocol
    interface Pond {
        String quack();

        @Law("each duck is heard on it")
        static boolean isHeard(Pond pond, Duck duck) {
            return duck.quack().length() < 3;
        }
    }

    record Teal(String quack) {}

    @Test
    void values_of_a_source_that_conform_serve_a_parameter_that_is_a_protocol() {
        assertThat(ContractVerifier.forContract(Pond.class)
                        .on(Mallard::new)
                        .withArbitrary(Teal.class, Arbitraries.strings().alpha().map(Teal::new))
                        .report()
                        .text())
                .contains("\n  input    a Mallard, Teal[quack=AAA]   seed=42, ");
    }

    @Test
    void random_subjects_are_made_again_for_the_message() {
        assertThat(ContractVerifier.forContract(Duck.class)
                        .onRandom(random -> new Hoarse(random.nextInt(100)))
                        .withSeed(3)
                        .report()
                        .text())
                .matches("(?s).*input    Hoarse 9\\d   seed=3, sample \\d+ of 100\n.*");
    }

    record Hoarse(int age) {
        public String quack() {
            return age < 90 ? "quack" : "";
        }

        @Override
        public String toString() {
            return "Hoarse " + age;
        }
    }
}
