package org.typecontracts.test.jupiter;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.function.Executable;
import org.typecontracts.test.verification.LawResult;
import org.typecontracts.test.verification.PlannedLaw;

/**
 * A law as a test: it fails if the law is broken, and is skipped if the law was left untried for a reason.
 *
 * @param law the law
 * @since 0.1.0
 */
public record LawExecutable(PlannedLaw law) implements Executable {
    @Override
    public void execute() {
        LawResult result = law.run();
        result.require();
        result.reasonNotTried().ifPresent(reason -> Assumptions.abort(law.name() + " was not tried: " + reason));
    }
}
