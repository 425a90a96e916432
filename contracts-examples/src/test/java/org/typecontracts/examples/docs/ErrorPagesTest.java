package org.typecontracts.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.internal.conformance.RefusalKind;

/** Every message id has its page, and every page its id. */
class ErrorPagesTest {
    private static final Path FOLDER = Repository.ROOT.resolve("docs/errors");
    private static final List<String> IDS_OF_WHOLE_CLASSES = List.of("refused-by-hook", "excluded", "not-registered");

    @Test
    void every_message_id_has_its_page() {
        assertThat(pages().stream().map(ErrorPagesTest::id)).containsExactlyInAnyOrderElementsOf(ids());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_headed_by_its_id_and_shows_a_message_that_begins_with_it(Path page) {
        assertThat(Repository.lines(page).get(0)).isEqualTo("# " + id(page));
        assertThat(new MarkdownPage(page).snippets())
                .filteredOn(snippet -> snippet.language().equals("text"))
                .first()
                .satisfies(message -> assertThat(message.lines().get(0)).startsWith("[" + id(page) + "] "));
    }

    static List<Path> pages() {
        return Repository.filesIn(FOLDER, 1).stream()
                .filter(page -> !page.endsWith("README.md"))
                .toList();
    }

    private static String id(Path page) {
        return page.getFileName().toString().replaceFirst("\\.md$", "");
    }

    private static List<String> ids() {
        return Stream.concat(Stream.of(RefusalKind.values()).map(RefusalKind::messageId), IDS_OF_WHOLE_CLASSES.stream())
                .toList();
    }
}
