package org.typecontracts.test.verification;

import java.util.function.Supplier;

/**
 * A law that is ready to be tried on a class of subjects.
 *
 * @since 0.1.0
 */
public final class PlannedLaw {
    private final String name;
    private final boolean vacuous;
    private final Supplier<LawResult> trial;

    private PlannedLaw(String name, boolean vacuous, Supplier<LawResult> trial) {
        this.name = name;
        this.vacuous = vacuous;
        this.trial = trial;
    }

    static PlannedLaw of(Trial trial) {
        return new PlannedLaw(trial.name(), false, trial::run);
    }

    static PlannedLaw failing(Problem problem) {
        String name = problem.heading().substring(1, problem.heading().indexOf(']'));
        return new PlannedLaw(name, true, () -> LawResult.failed(name, problem, 0, null));
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
     * Return whether this stands for a law that is missing, and fails.
     *
     * @return whether nothing would be tried in its place
     */
    public boolean isVacuous() {
        return vacuous;
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
