package org.typecontracts.internal.language;

/** Remembers whether an unchecked conversion was needed: it erases the result of the invocation (JLS 15.12.2.6). */
final class Unchecked {
    private boolean needed;
    private boolean harmless;

    /** Note an unchecked conversion to a type whose arguments are all unbounded, which costs no warning. */
    void noteHarmless() {
        harmless = true;
    }

    void note() {
        needed = true;
    }

    boolean isNeeded() {
        return needed;
    }

    boolean isAny() {
        return needed || harmless;
    }
}
