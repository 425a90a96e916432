package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Twins, such as those of {@code javax} and {@code jakarta}, have all simple names in common. */
class SameNameExplanationTest {
    private static final String HERE = SameNameExplanationTest.class.getName();

    static final class Old {
        interface Filter {
            void filter(String text);
        }

        interface Door {}
    }

    static final class New {
        @Protocol
        interface Filter {
            void filter(String text);
        }

        @Protocol
        interface Door {
            boolean isOpen();
        }

        interface Gate {}

        private New() {}
    }

    static final class Garden {
        static final class Gate {}

        private Garden() {}
    }

    @Test
    void twins_are_told_by_their_full_names() {
        assertThat(Contracts.check(Old.Filter.class, New.Filter.class).explain())
                .isEqualTo("""
                        [conforms] %1$s$Old$Filter conforms to protocol %1$s$New$Filter (structurally)
                          ok       filter(String): void
                                   by public void %1$s$Old$Filter.filter(String)""".formatted(HERE));
    }

    @Test
    void a_refusal_says_which_twin_lacks_a_member() {
        assertThat(Contracts.check(Old.Door.class, New.Door.class).explain())
                .startsWith(
                        "[missing-member] %1$s$Old$Door does not conform to protocol %1$s$New$Door".formatted(HERE));
    }

    @Test
    void a_refusal_says_which_twin_is_to_be_registered_under_the_other() {
        assertThat(Contracts.check(Garden.Gate.class, New.Gate.class).violations())
                .extracting(Violation::message)
                .containsExactly(("%1$s$Garden$Gate neither implements %1$s$New$Gate nor is registered under it;"
                                + " implement it, register %1$s$Garden$Gate, or mark the contract @Protocol if its"
                                + " members say all")
                        .formatted(HERE));
    }
}
