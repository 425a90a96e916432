package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Assertions;
import org.typecontracts.Law;
import org.typecontracts.Protocol;

/** A contract whose laws fail in every way there is, and a subject that breaks them all. */
public final class DuckFixture {
    private DuckFixture() {}

    /** A contract with two laws. */
    @Protocol
    public interface Duck {
        String quack();

        @Law("quack() twice equals quack() once")
        static void quackIsIdempotent(Duck duck) {
            Assertions.assertEquals(duck.quack(), duck.quack());
        }

        @Law("a duck can be heard")
        static boolean quackIsLoud(Duck duck) {
            return !duck.quack().isEmpty();
        }
    }

    /** A sub-contract with laws that throw. */
    @Protocol
    public interface Counting extends Duck {
        @Law("a duck counts to any number")
        static void countsToAnyNumber(Counting duck, int number) {
            assertThat(duck.quack().length() + number).as("sum").isNotNegative();
        }

        @Law("a duck does not give up")
        static boolean neverGivesUp(Counting duck) {
            throw new IllegalStateException("gave up");
        }
    }

    /** A contract whose law never applies. */
    @Protocol
    public interface Shy {
        String quack();

        @Law("a shy duck is heard on Tuesdays")
        static void isHeardOnTuesdays(Shy duck) {
            Assumptions.assumeThat(duck.quack()).isEqualTo("Tuesday");
        }
    }

    /** A contract whose law needs samples. */
    @Protocol
    public interface Friendly {
        String quack();

        @Law("a duck likes every other")
        static <T extends Comparable<T>> boolean likesEveryOther(Friendly duck, T other) {
            return !other.equals(duck.quack());
        }
    }

    /** Keeps every law of Duck. */
    public static final class Mallard {
        public String quack() {
            return "quack";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Mallard;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** Falls asleep. */
    public static final class Dozer {
        private boolean asleep;

        public String quack() {
            String quack = asleep ? "zzz" : "quack";
            asleep = true;
            return quack;
        }

        @Override
        public String toString() {
            return "[state=" + (asleep ? "ASLEEP" : "AWAKE") + "]";
        }
    }

    /** Has no voice. */
    public static final class Swan {}
}
