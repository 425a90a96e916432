package org.typecontracts.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {
    @ParameterizedTest
    @MethodSource("pages")
    void the_links_of_a_page_lead_somewhere(MarkdownPage page) {
        assertThat(page.localLinks()).allSatisfy(target -> assertThat(target).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_links_of_a_page_to_headings_lead_to_one(MarkdownPage page) {
        assertThat(page.deadAnchors()).isEmpty();
    }

    static List<MarkdownPage> pages() {
        return Repository.pages();
    }
}
