package org.typecontracts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TourTest {
    @Test
    void the_tour_reads_as_it_is_printed_in_tour_txt() throws IOException {
        assertThat(told()).isEqualTo(expected());
    }

    @Test
    void the_tour_can_be_told_twice_in_one_jvm() throws IOException {
        assertThat(told()).isEqualTo(told());
    }

    private static String told() throws IOException {
        Captured output = new Captured();
        Tour.tell(output.stream());
        return output.text();
    }

    private static String expected() throws IOException {
        try (InputStream file = TourTest.class.getResourceAsStream("tour.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
