package org.typecontracts.examples.tour;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the steps of the tour into words.
 *
 * @since 0.1.0
 */
public final class Narrator {
    private static final String INDENT = "   ";
    private static final String QUOTE = "  ";

    private final PrintStream output;
    private int chapters;

    /**
     * Make a narrator.
     *
     * @param output where the words go
     */
    public Narrator(PrintStream output) {
        this.output = output;
    }

    /**
     * Print the title of the story.
     *
     * @param title the title
     */
    public void title(String title) {
        output.println(title);
        output.println("=".repeat(title.length()));
    }

    /**
     * Begin a chapter.
     *
     * @param title its heading
     */
    public void chapter(String title) {
        chapters++;
        output.println();
        output.println(chapters + ". " + title);
    }

    /**
     * Print what comes after the last chapter.
     *
     * @param sentence the sentence
     */
    public void end(String sentence) {
        output.println();
        output.println(sentence);
    }

    /**
     * Print a sentence.
     *
     * @param sentence the sentence
     */
    public void say(String sentence) {
        output.println(INDENT + sentence);
    }

    /**
     * Print what somebody else says: the library, or a member of the cast.
     *
     * @param text the text, of one line or several
     */
    public void quote(String text) {
        text.lines()
                .map(line -> INDENT + QUOTE + line)
                .map(String::stripTrailing)
                .forEach(output::println);
    }

    /**
     * Print a question to the library and its answer.
     *
     * @param question the question as the code asks it
     * @param answer the answer
     */
    public void ask(String question, @Nullable Object answer) {
        output.printf("%s%-57s %s%n", INDENT + QUOTE, question, answer);
    }
}
