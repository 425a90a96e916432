package org.typecontracts.jcstress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZZ_Result;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;

/** A check that races a registration gives the old or the new answer; afterwards only the new one is given. */
@JCStressTest
@Outcome(id = "false, false, true", expect = Expect.ACCEPTABLE, desc = "Both checks came before.")
@Outcome(id = "false, true, true", expect = Expect.ACCEPTABLE, desc = "The registration came between.")
@Outcome(id = "true, true, true", expect = Expect.ACCEPTABLE, desc = "Both checks came after.")
@Outcome(expect = Expect.FORBIDDEN, desc = "An answer was taken back, or remembered too long.")
@State
public class RegistrationIsSeen {
    interface Bird {}

    static class Robin {}

    private final ContractRegistry registry = ContractRegistry.create();
    private final Contract<Bird> bird = registry.contract(Bird.class);

    /** Register. */
    @Actor
    public void register() {
        registry.register(Bird.class, Robin.class);
    }

    /**
     * Check twice.
     *
     * @param result the answers
     */
    @Actor
    public void check(ZZZ_Result result) {
        result.r1 = bird.isSubclass(Robin.class);
        result.r2 = bird.isSubclass(Robin.class);
    }

    /**
     * Check when all is done.
     *
     * @param result the answers
     */
    @Arbiter
    public void checkAgain(ZZZ_Result result) {
        result.r3 = bird.isSubclass(Robin.class);
    }
}
