package org.typecontracts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples print questions beside answers: the question printed must be the one asked. */
class PrintedQuestionsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern ASK =
            Pattern.compile("\\.ask\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\",\\s*(.*?)\\);\n", Pattern.DOTALL);

    @Test
    void every_printed_question_is_the_one_that_is_asked() throws IOException {
        List<MatchResult> questions = sources().stream()
                .flatMap(source -> ASK.matcher(source).results())
                .toList();

        assertThat(questions)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        question -> assertThat(withoutSpace(question.group(1).translateEscapes()))
                                .isEqualTo(withoutSpace(question.group(2))));
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }

    private static List<String> sources() throws IOException {
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
