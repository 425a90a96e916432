package org.typecontracts.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.internal.conformance.RefusalKind;

/** Every message id has its page, and every page its id. */
class ErrorPagesTest {
    private static final Path FOLDER = Repository.ROOT.resolve("docs/errors");
    private static final List<String> OF_WHOLE_CLASSES =
            List.of("refused-by-hook", "declined-by-extension", "excluded", "not-registered");

    /** One page for a family: not-sized, not-container and so on are made from the names of protocols. */
    private static final List<String> OF_PROTOCOLS = List.of("not-iterable");

    /** An id that is written out at the beginning of a string. */
    private static final Pattern WRITTEN_OUT = Pattern.compile("\"\\[([a-z]+(?:-[a-z]+)+)\\]");

    @Test
    void every_message_id_has_its_page_and_every_page_its_id() {
        assertThat(pages().stream().map(ErrorPagesTest::id)).containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void the_list_of_pages_names_each_once() {
        assertThat(new MarkdownPage(FOLDER.resolve("README.md")).localLinks())
                .containsExactlyInAnyOrderElementsOf(pages());
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

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>(OF_WHOLE_CLASSES);
        ids.addAll(OF_PROTOCOLS);
        Stream.of(RefusalKind.values()).map(RefusalKind::messageId).forEach(ids::add);
        for (String module : List.of("contracts-core", "contracts-test")) {
            Path sources = Repository.ROOT.resolve(module).resolve("src/main/java");
            Repository.filesIn(sources, Integer.MAX_VALUE).forEach(file -> ids.addAll(writtenOutIn(file)));
        }
        return ids;
    }

    private static List<String> writtenOutIn(Path file) {
        return Repository.lines(file).stream()
                .flatMap(line -> WRITTEN_OUT.matcher(line).results())
                .map(match -> match.group(1))
                .toList();
    }
}
