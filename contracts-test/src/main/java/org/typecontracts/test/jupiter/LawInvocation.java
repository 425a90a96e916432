package org.typecontracts.test.jupiter;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.typecontracts.test.verification.PlannedLaw;
import org.typecontracts.test.verification.Verification;

/**
 * One law of a contract, to be found again in a verification that is known only when its test runs.
 *
 * @since 0.1.0
 */
public final class LawInvocation {
    private final String name;
    private final Predicate<PlannedLaw> meant;
    private final boolean mayBeAbsent;

    private LawInvocation(String name, Predicate<PlannedLaw> meant, boolean mayBeAbsent) {
        this.name = name;
        this.meant = meant;
        this.mayBeAbsent = mayBeAbsent;
    }

    static LawInvocation ofLaw(String name) {
        return new LawInvocation(name, law -> isNamed(law, name), false);
    }

    /**
     * Return the sentinel: fails where the other tests would pass for want of anything to try, and tries what none of
     * them does, the laws of a contract that only {@link org.typecontracts.test.ContractLawTests#lawTests} knows.
     */
    static LawInvocation ofTheRest(List<String> names) {
        return new LawInvocation(
                "something-is-tried", law -> names.stream().noneMatch(name -> isNamed(law, name)), true);
    }

    private static boolean isNamed(PlannedLaw law, String name) {
        return law.name().endsWith("." + name);
    }

    String name() {
        return name;
    }

    /**
     * Try the law on each class of subjects.
     *
     * @param verification what is tried, with which values
     * @throws AssertionError if a subject breaks the law
     */
    public void run(Verification<?> verification) {
        List<PlannedLaw> laws = verification.plan().stream().filter(meant).toList();
        laws.forEach(law -> new LawExecutable(law).execute());
        if (laws.isEmpty() && !mayBeAbsent) {
            Assumptions.abort(name + " is suppressed, or has no subjects");
        }
    }
}
