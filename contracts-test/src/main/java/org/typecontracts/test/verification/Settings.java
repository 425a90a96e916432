package org.typecontracts.test.verification;

import java.util.Set;
import java.util.TreeSet;

/**
 * How laws are tried.
 *
 * @param seed decides every value that is made
 * @param tries how often each law is tried at least
 * @param suppressed the names of the laws that are left out
 * @param allowsNoLaws whether a contract without laws passes
 * @param allowsNoSamples whether a law without values for its parameters passes
 */
record Settings(long seed, int tries, Set<String> suppressed, boolean allowsNoLaws, boolean allowsNoSamples) {
    static final Settings STANDARD = new Settings(42, 100, Set.of(), false, false);

    Settings withSeed(long other) {
        return new Settings(other, tries, suppressed, allowsNoLaws, allowsNoSamples);
    }

    Settings withTries(int other) {
        if (other < 1) {
            throw new IllegalArgumentException("[" + other + "] tries would try nothing; ask for 1 or more");
        }
        return new Settings(seed, other, suppressed, allowsNoLaws, allowsNoSamples);
    }

    Settings suppressing(String name) {
        Set<String> names = new TreeSet<>(suppressed);
        names.add(name);
        return new Settings(seed, tries, names, allowsNoLaws, allowsNoSamples);
    }

    Settings allowingNoLaws() {
        return new Settings(seed, tries, suppressed, true, allowsNoSamples);
    }

    Settings allowingNoSamples() {
        return new Settings(seed, tries, suppressed, allowsNoLaws, true);
    }
}
