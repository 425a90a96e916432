package org.typecontracts.test.verification;

import java.util.function.Supplier;

/**
 * A law that is ready to be tried on a class of subjects.
 *
 * @since 0.1.0
 */
public final class PlannedLaw {
    private final String name;
    private final Supplier<LawResult> trial;

    private PlannedLaw(String name, Supplier<LawResult> trial) {
        this.name = name;
        this.trial = trial;
    }

    static PlannedLaw of(Trial trial) {
        return new PlannedLaw(trial.name(), trial::run);
    }

    static PlannedLaw failing(Problem problem) {
        String name = problem.heading().substring(1, problem.heading().indexOf(']'));
        return new PlannedLaw(name, () -> LawResult.failed(name, problem, 0, null));
    }

    /**
     * Return the name of the law in a test run.
     *
     * @return subject, contract and law: {@code Team.Sized.size-is-non-negative}
     */
    public String name() {
        return name;
    }

    /**
     * Try the law.
     *
     * @return what came of it
     */
    public LawResult run() {
        return trial.get();
    }
}
