package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "size, size, 0",
        "length, lenght, 2",
        "close, closed, 1",
        "'', add, 3",
        "kitten, sitting, 3"
    })
    void it_counts_inserted_deleted_and_replaced_letters(String one, String other, int expected) {
        assertThat(EditDistance.between(one, other)).isEqualTo(expected);
        assertThat(EditDistance.between(other, one)).isEqualTo(expected);
    }

    @Test
    void of_names_that_are_equally_near_the_first_is_taken() {
        assertThat(EditDistance.nearest(List.of("stray", "streat", "streed"), "Street"))
                .isEqualTo("streat");
        assertThat(EditDistance.nearest(List.of("number"), "street")).isNull();
    }
}
