package org.typecontracts.judge;

/** The party under judgment: what decides conformance without a compiler. */
@FunctionalInterface
public interface Library {
    /** Return what the library says, and why. */
    Verdict decide(Pair pair);
}
