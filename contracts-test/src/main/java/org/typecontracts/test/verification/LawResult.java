package org.typecontracts.test.verification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying a law.
 *
 * @since 0.1.0
 */
public final class LawResult {
    private final String name;
    private final int tries;
    private final @Nullable Problem problem;
    private final @Nullable Throwable cause;
    private final @Nullable String reason;

    private LawResult(
            String name, int tries, @Nullable Problem problem, @Nullable Throwable cause, @Nullable String reason) {
        this.name = name;
        this.tries = tries;
        this.problem = problem;
        this.cause = cause;
        this.reason = reason;
    }

    static LawResult kept(String name, int tries) {
        return new LawResult(name, tries, null, null, null);
    }

    static LawResult notTried(String name, String reason) {
        return new LawResult(name, 0, null, null, reason);
    }

    static LawResult failed(String name, Problem problem, int tries, @Nullable Throwable cause) {
        return new LawResult(name, tries, problem, cause, null);
    }

    /**
     * Return the name of the law.
     *
     * @return subject, contract and law: {@code Team.Sized.size-is-non-negative}
     */
    public String name() {
        return name;
    }

    /**
     * Return whether the law was tried and held.
     *
     * @return whether no try broke it
     */
    public boolean isKept() {
        return problem == null && reason == null;
    }

    /**
     * Return whether the law was broken, or could not be tried although it should have been.
     *
     * @return whether {@link #require()} fails
     */
    public boolean isFailure() {
        return problem != null;
    }

    /**
     * Return why the law was left untried, if that is no failure of its own.
     *
     * @return the reason, or nothing
     */
    public Optional<String> reasonNotTried() {
        return Optional.ofNullable(reason);
    }

    /**
     * Return how often the law was tried.
     *
     * @return the number of tries, the one that broke it included
     */
    public int tries() {
        return tries;
    }

    /**
     * Fail if this is a failure.
     *
     * @throws AssertionError if it is; the message is what a report says of this law
     */
    public void require() {
        new ContractReport(List.of(this), List.of()).require();
    }

    @Nullable
    Problem problem() {
        return problem;
    }

    @Nullable
    Throwable cause() {
        return cause;
    }

    @Override
    public String toString() {
        return name + (isKept() ? " kept" : isFailure() ? " broken" : " not tried");
    }
}
