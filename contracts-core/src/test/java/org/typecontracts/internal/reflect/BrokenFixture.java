package org.typecontracts.internal.reflect;

/** Mentions a class that is missing in a public signature. */
public class BrokenFixture {
    public MissingFixture find() {
        return new MissingFixture();
    }

    public int size() {
        return 0;
    }
}
