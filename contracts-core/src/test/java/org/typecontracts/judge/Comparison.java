package org.typecontracts.judge;

/**
 * What both parties say of a pair.
 *
 * @param pair the question as the library was asked it
 * @param javac the judge
 * @param library the party under judgment
 */
public record Comparison(Pair pair, Ruling javac, Verdict library) {
    /** Return whether the library says otherwise than javac, where javac can say. */
    public boolean isDisagreement() {
        return javac.verdict().kind() != Verdict.Kind.NONE && javac.verdict().kind() != library.kind();
    }

    @Override
    public String toString() {
        return """
                %s
                javac %s: %s
                the library %s: %s
                %s""".formatted(
                        javac.pair(),
                        javac.verdict().kind(),
                        javac.verdict().reason(),
                        library.kind(),
                        library.reason(),
                        javac.forwarder());
    }
}
