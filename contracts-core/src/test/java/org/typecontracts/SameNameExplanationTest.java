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

        @Protocol
        interface Fence {
            Gate gate();
        }

        @Protocol
        interface Sieve {
            <T extends Filter> void add(T filter);
        }

        @Protocol
        interface Renewing {
            Filter renew(Old.Filter filter);
        }

        @Protocol
        interface Later {
            boolean after(String when);
        }

        private New() {}
    }

    static final class Garden {
        static final class Gate {}

        public Gate gate() {
            return new Gate();
        }

        public void add(Old.Filter filter) {}

        private Garden() {}
    }

    static final class Date extends java.util.Date {
        private static final long serialVersionUID = 1L;
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
    void what_is_found_is_told_from_its_twin_that_is_wanted() {
        Conformance<?> refused = Contracts.check(Garden.class, New.Fence.class);

        assertThat(refused.explain()).isEqualTo("""
                        [result-mismatch] Garden does not conform to protocol Fence
                          result   gate(): %1$s$New$Gate
                                   found:   public %1$s$Garden$Gate Garden.gate()
                                            returns %1$s$Garden$Gate, not %1$s$New$Gate
                                   help:    an extension that converts the result would bridge it""".formatted(HERE));
        assertThat(refused.violations())
                .extracting(Violation::message)
                .containsExactly(("gate(): %1$s$New$Gate finds another result: public %1$s$Garden$Gate Garden.gate()"
                                + " returns %1$s$Garden$Gate, not %1$s$New$Gate")
                        .formatted(HERE));
    }

    @Test
    void a_twin_that_bounds_a_type_parameter_is_told_from_the_other() {
        assertThat(Contracts.check(Garden.class, New.Sieve.class).explain())
                .contains("<T extends %1$s$New$Filter> add(T): void".formatted(HERE))
                .contains("public void Garden.add(%1$s$Old$Filter)".formatted(HERE));
    }

    @Test
    void a_twin_of_the_subject_is_told_from_it() {
        assertThat(Contracts.check(Date.class, New.Later.class).explain())
                .contains("public boolean java.util.Date.after(java.util.Date)");
    }

    @Test
    void twins_in_one_member_are_told_apart() {
        assertThat(Contract.of(New.Renewing.class).members())
                .hasToString("[renew(%1$s$Old$Filter): %1$s$New$Filter]".formatted(HERE));
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
