package org.typecontracts.internal.reflect;

/** Mentions a class that is missing in a private signature only. */
public class SoundFixture {
    private MissingFixture secret() {
        return new MissingFixture();
    }

    public int size() {
        return secret() == null ? 0 : 1;
    }
}
