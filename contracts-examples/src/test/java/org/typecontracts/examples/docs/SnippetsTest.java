package org.typecontracts.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code and output that a page shows are copied from the examples, where they are compiled and run. */
class SnippetsTest {
    private static final Set<String> FROM_EXAMPLES = Set.of("java", "text");
    private static final Set<String> OF_OTHER_KINDS = Set.of("shell", "xml", "groovy");

    private static final List<List<String>> SOURCES =
            Repository.exampleSources().stream().map(Repository::lines).toList();

    @ParameterizedTest
    @MethodSource("snippetsFromExamples")
    void a_snippet_stands_in_the_examples_word_for_word(Snippet snippet) {
        assertThat(SOURCES.stream().anyMatch(snippet::standsIn))
                .as("%s stands in a source of contracts-examples:%n%s", snippet, String.join("\n", snippet.lines()))
                .isTrue();
    }

    @Test
    void every_block_says_its_language() {
        assertThat(allSnippets())
                .allSatisfy(snippet -> assertThat(FROM_EXAMPLES.contains(snippet.language())
                                || OF_OTHER_KINDS.contains(snippet.language()))
                        .as("%s is [%s]", snippet, snippet.language())
                        .isTrue());
    }

    @Test
    void a_changed_line_is_noticed() {
        Path source = Repository.exampleSources().get(0);
        List<String> lines = Repository.lines(source);
        Snippet faithful = new Snippet("here", "java", lines.subList(0, 3));
        Snippet changed = new Snippet("here", "java", List.of(lines.get(0), lines.get(1), lines.get(2) + " "));
        assertThat(faithful.standsIn(lines)).isTrue();
        assertThat(changed.standsIn(lines)).isFalse();
    }

    static Stream<Snippet> snippetsFromExamples() {
        return allSnippets().filter(snippet -> FROM_EXAMPLES.contains(snippet.language()));
    }

    private static Stream<Snippet> allSnippets() {
        return Repository.pages().stream().flatMap(page -> page.snippets().stream());
    }
}
