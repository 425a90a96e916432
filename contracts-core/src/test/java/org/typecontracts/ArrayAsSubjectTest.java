package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Arrays have the methods of {@code Object}, and a public {@code clone()} (JLS 10.7). */
class ArrayAsSubjectTest {
    @Protocol
    public interface Copied {
        Object clone();
    }

    @Protocol
    public interface CopiedNumbers {
        int[] clone();
    }

    private final int[] numbers = {1, 2};

    @Test
    void an_array_is_adapted_by_its_clone() {
        assertThat(Contracts.adapt(numbers, CopiedNumbers.class).clone())
                .containsExactly(numbers)
                .isNotSameAs(numbers);
        assertThat(Contracts.adapt(numbers, Copied.class).clone()).isInstanceOf(int[].class);
    }

    @Test
    void an_array_of_another_type_is_refused() {
        assertThat(Contracts.isSubclass(long[].class, Copied.class)).isTrue();
        assertThat(Contracts.isSubclass(long[].class, CopiedNumbers.class)).isFalse();
    }

    @Test
    void the_clone_is_explained_with_the_arrays_type() {
        assertThat(Contracts.check(int[].class, Copied.class).explain()).isEqualTo("""
                        [conforms] int[] conforms to protocol Copied (structurally)
                          ok       clone(): Object
                                   by public int[] int[].clone()""");
    }
}
