package org.typecontracts.test.laws;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of laws in kebab case. */
final class LawName {
    private static final Pattern WORD_END =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern ARTICLE = Pattern.compile("^(a|an|the)-");

    private LawName() {}

    /** Turn {@code sizeIsNonNegative} into {@code size-is-non-negative}. */
    static String ofMethod(String name) {
        return ofSentence(WORD_END.matcher(name).replaceAll(" "));
    }

    /** Turn {@code A size is never negative!} into {@code a-size-is-never-negative}. */
    static String ofSentence(String sentence) {
        String words = NO_WORD.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return words.strip().replace(' ', '-');
    }

    /** Turn {@code a-size-is-never-negative} into {@code size-is-never-negative}. */
    static String withoutArticle(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }
}
