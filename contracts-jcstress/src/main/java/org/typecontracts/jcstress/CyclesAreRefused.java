package org.typecontracts.jcstress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;
import org.typecontracts.ContractRegistry;

/** Of two registrations that would close a cycle together one is refused. */
@JCStressTest
@Outcome(id = "true, false", expect = Expect.ACCEPTABLE, desc = "The first came first.")
@Outcome(id = "false, true", expect = Expect.ACCEPTABLE, desc = "The second came first.")
@Outcome(expect = Expect.FORBIDDEN, desc = "There is a cycle, or both were refused.")
@State
public class CyclesAreRefused {
    interface Bird {}

    interface Flyer {}

    private final ContractRegistry registry = ContractRegistry.create();

    /**
     * Register the one under the other.
     *
     * @param result whether it was accepted
     */
    @Actor
    public void first(ZZ_Result result) {
        result.r1 = isAccepted(Bird.class, Flyer.class);
    }

    /**
     * Register the other under the one.
     *
     * @param result whether it was accepted
     */
    @Actor
    public void second(ZZ_Result result) {
        result.r2 = isAccepted(Flyer.class, Bird.class);
    }

    private boolean isAccepted(Class<?> contract, Class<?> subclass) {
        try {
            registry.register(contract, subclass);
            return true;
        } catch (IllegalArgumentException refusal) {
            return false;
        }
    }
}
