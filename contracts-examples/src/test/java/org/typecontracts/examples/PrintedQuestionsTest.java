package org.typecontracts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The examples print questions beside answers: the question printed must be the one asked. */
class PrintedQuestionsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern ASK = Pattern.compile(
            "\\.ask\\(\\s*\"(?<printed>(?:[^\"\\\\]|\\\\.)*)\",\\s*(?<asked>.*?)\\);\n", Pattern.DOTALL);

    @Test
    void every_printed_question_is_the_one_that_is_asked() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        int questions = 0;
        for (String source : sources()) {
            for (Matcher matcher = ASK.matcher(source); matcher.find(); questions++) {
                String printed = matcher.group("printed").translateEscapes();
                softly.assertThat(withoutSpace(printed)).isEqualTo(withoutSpace(matcher.group("asked")));
            }
        }
        softly.assertAll();
        assertThat(questions).isGreaterThan(20);
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }

    private static Iterable<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PrintedQuestionsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
