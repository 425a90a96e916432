package org.typecontracts.test;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.test.ZooFixture.Bird;

/** When the laws that every contract has suspect an adapter, and when not. */
class AdapterLawsTest {
    @Protocol
    interface Coin {
        boolean isHeads();

        @Law("a coin is there")
        static boolean isThere(Coin coin) {
            return coin != null;
        }
    }

    @Test
    void a_method_that_answers_by_chance_does_not_make_its_adapter_suspect() {
        Random chance = new Random(42);
        class Thrown {
            public boolean isHeads() {
                return chance.nextBoolean();
            }
        }

        ContractVerifier.forContract(Coin.class).on(Thrown::new).verify();
    }

    @Test
    void an_object_that_answers_by_turns_does_not_make_its_adapter_suspect() {
        class Turned {
            private boolean heads;

            public boolean isHeads() {
                heads = !heads;
                return heads;
            }
        }
        Turned shared = new Turned();

        ContractVerifier.forContract(Coin.class).on(() -> shared).verify();
    }

    @Test
    void an_object_whose_text_throws_does_not_make_its_adapter_suspect() {
        class Closed {
            public boolean isHeads() {
                return true;
            }

            @Override
            public String toString() {
                throw new IllegalStateException("closed");
            }
        }

        ContractVerifier.forContract(Coin.class).on(Closed::new).verify();
    }

    @Test
    void a_subject_that_implements_the_contract_is_not_called_to_test_an_adapter() {
        ContractVerifier.forContract(Bird.class)
                .on(() -> (Bird) () -> {
                    throw new AssertionError("called");
                })
                .allowingNoLaws()
                .verify();
    }

    @Protocol
    abstract static class Named {
        abstract int number();

        @Override
        public String toString() {
            return "number " + number();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && number() == named.number();
        }

        @Override
        public int hashCode() {
            return number();
        }

        @Law("a number is positive")
        static boolean isPositive(Named named) {
            return named.number() > 0;
        }
    }

    static class Five {
        public int number() {
            return 5;
        }
    }

    @Test
    void what_an_abstract_class_has_of_its_own_is_not_asked_of_the_target() {
        ContractVerifier.forContract(Named.class).on(Five::new).verify();
    }

    @Test
    void a_subject_without_a_text_is_compared_too() {
        class Mute {
            public boolean isHeads() {
                return true;
            }

            @Override
            public String toString() {
                return null;
            }
        }

        ContractVerifier.forContract(Coin.class).on(Mute::new).verify();
    }
}
