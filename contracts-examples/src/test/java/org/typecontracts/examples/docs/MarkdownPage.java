package org.typecontracts.examples.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page written in Markdown.
 *
 * @param file where it is
 */
record MarkdownPage(Path file) {
    private static final String FENCE = "```";
    private static final Pattern ANCHORED = Pattern.compile("\\]\\((?<page>[^)#:]*)#(?<anchor>[^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?<target>[^)\\s]+)\\)");

    List<Snippet> snippets() {
        List<Snippet> snippets = new ArrayList<>();
        List<String> lines = Repository.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int end = endOfBlock(lines, i);
                String language = lines.get(i).substring(FENCE.length()).strip();
                snippets.add(new Snippet(this + ":" + (i + 1), language, lines.subList(i + 1, end)));
                i = end;
            }
        }
        return snippets;
    }

    private int endOfBlock(List<String> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE)) {
                return i;
            }
        }
        throw new AssertionError("the block at " + this + ":" + (start + 1) + " has no end");
    }

    /** The targets of the page's links into the repository, without their anchors. */
    List<Path> localLinks() {
        List<Path> targets = new ArrayList<>();
        for (String line : Repository.lines(file)) {
            for (Matcher matcher = LINK.matcher(line); matcher.find(); ) {
                String target = matcher.group("target").replaceFirst("#.*", "");
                if (!target.isEmpty() && !target.contains("://")) {
                    targets.add(file.resolveSibling(target).normalize());
                }
            }
        }
        return targets;
    }

    /** The links of the page to a heading that is not there. */
    List<String> deadAnchors() {
        List<String> dead = new ArrayList<>();
        for (String line : Repository.lines(file)) {
            for (Matcher matcher = ANCHORED.matcher(line); matcher.find(); ) {
                String page = matcher.group("page");
                Path target = page.isEmpty() ? file : file.resolveSibling(page).normalize();
                if (!new MarkdownPage(target).anchors().contains(matcher.group("anchor"))) {
                    dead.add(matcher.group());
                }
            }
        }
        return dead;
    }

    /** The names that GitHub gives the page's headings. */
    private List<String> anchors() {
        return Repository.lines(file).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
                .toList();
    }

    @Override
    public String toString() {
        return Repository.ROOT.relativize(file).toString();
    }
}
