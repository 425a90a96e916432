package org.typecontracts.test.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.test.ZooFixture.Sized;
import org.typecontracts.test.ZooFixture.Team;

class SameValueTest {
    @Test
    void equal_values_are_the_same() {
        assertThat(SameValue.of(null, null)).isTrue();
        assertThat(SameValue.of(List.of("a"), List.of("a"))).isTrue();
        assertThat(SameValue.of(new int[][] {{1}}, new int[][] {{1}})).isTrue();
        assertThat(SameValue.of("a", null)).isFalse();
        assertThat(SameValue.of("a", "b")).isFalse();
    }

    @Test
    void a_widened_number_is_the_same() {
        assertThat(SameValue.of(3, 3L)).isTrue();
        assertThat(SameValue.of('a', 97)).isTrue();
        assertThat(SameValue.of(3, 3.0)).isTrue();
        assertThat(SameValue.of(Double.NaN, Float.NaN)).isTrue();
        assertThat(SameValue.of(new BigDecimal("1.0"), new BigDecimal("1.00"))).isTrue();
        assertThat(SameValue.of(Long.MAX_VALUE, Long.MAX_VALUE - 1)).isFalse();
        assertThat(SameValue.of(3, 4L)).isFalse();
    }

    @Test
    void an_adapter_is_the_same_as_its_target() {
        Team team = new Team();

        assertThat(SameValue.of(team, Contracts.adapt(team, Sized.class))).isTrue();
    }
}
