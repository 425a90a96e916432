package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** Of the default methods that several contracts give, an adapter to all of them has one of each signature. */
class CombinedMixinsTest {
    @Protocol
    public interface Polite {
        int length();

        default String greet() {
            return "good day";
        }
    }

    @Protocol
    public interface Rude {
        int length();

        default String greet() {
            return "hey";
        }
    }

    public interface Diplomatic extends Polite, Rude {
        @Override
        default String greet() {
            return "your excellency";
        }
    }

    public interface Counter {
        int next();
    }

    public static class Rope {
        public int length() {
            return 3;
        }
    }

    public static class Greeter extends Rope {
        public String greet() {
            return "hello";
        }
    }

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void of_two_mixins_of_one_signature_the_more_specific_counts() {
        registry.adopt(Diplomatic.class);
        Contract<Polite> all = Contract.allOf(
                registry.contract(Polite.class), registry.contract(Rude.class), registry.contract(Diplomatic.class));

        assertThat(all.adapt(new Rope()).greet()).isEqualTo("your excellency");
    }

    @Test
    void two_mixins_of_one_signature_give_way_to_the_subjects_own_method_and_are_refused_without_it() {
        Contract<Polite> both = Contract.allOf(registry.contract(Polite.class), registry.contract(Rude.class));

        assertThat(both.adapt(new Greeter()).greet()).isEqualTo("hello");
        registry.extend(Counter.class, Rope.class, rope -> () -> 7);
        assertThat(Contract.allOf(both, registry.contract(Counter.class))
                        .adapt(new Greeter())
                        .greet())
                .isEqualTo("hello");
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> both.adapt(new Rope()))
                .withMessage(
                        "[%1$s$Rope] cannot be adapted to [%1$s$Polite] and [%1$s$Rude] at once: both give greet(), and"
                                + " neither overrides the other; declare an interface that extends both and overrides"
                                + " it, or give [Rope] a greet() of its own",
                        CombinedMixinsTest.class.getName());
    }

    @Test
    void two_mixins_of_one_signature_are_refused_beside_an_extension_too() {
        registry.extend(Counter.class, Rope.class, rope -> () -> 7);
        Contract<Polite> all = Contract.allOf(
                registry.contract(Polite.class), registry.contract(Rude.class), registry.contract(Counter.class));

        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> all.adapt(new Rope()))
                .withMessageContaining("both give greet(), and neither overrides the other");
    }
}
