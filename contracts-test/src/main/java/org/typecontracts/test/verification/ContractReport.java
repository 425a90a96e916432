package org.typecontracts.test.verification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a verification, as a value with a text.
 *
 * @since 0.1.0
 */
public final class ContractReport {
    private final List<LawResult> results;
    private final List<String> suppressed;

    ContractReport(List<LawResult> results, List<String> suppressed) {
        this.results = results;
        this.suppressed = suppressed;
    }

    /**
     * Return whether no law was broken, and something was tried.
     *
     * @return whether {@link #require()} would pass
     */
    public boolean passed() {
        return failures().isEmpty();
    }

    /**
     * Return what came of each law, in the order in which they were tried.
     *
     * @return the results
     */
    public List<LawResult> results() {
        return results;
    }

    /**
     * Return the results that make the verification fail.
     *
     * @return the failures
     */
    public List<LawResult> failures() {
        return results.stream().filter(LawResult::isFailure).toList();
    }

    /**
     * Return the names of the laws that were left out on purpose.
     *
     * @return the names, as they were given
     */
    public List<String> suppressed() {
        return suppressed;
    }

    /**
     * Return the report as a text.
     *
     * @return the message of the failure if there is one, else what was tried; the last line names the environment
     */
    public String text() {
        return ReportText.of(this);
    }

    /**
     * Fail unless the verification passed.
     *
     * @throws AssertionError if it did not; the message is {@link #text()}, its cause what the first broken law threw
     */
    public void require() {
        if (!passed()) {
            throw new AssertionError(text(), cause().orElse(null));
        }
    }

    /**
     * Return what made the verification fail, for its stack trace.
     *
     * @return what the first broken law threw, or nothing if laws just said no
     */
    public Optional<Throwable> cause() {
        return failures().stream()
                .map(LawResult::cause)
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public String toString() {
        return text();
    }
}
