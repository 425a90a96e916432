package org.typecontracts.jcstress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;
import org.typecontracts.ContractRegistry;

/** A link is taken away below before one is added above, so the way was never whole, neither in a child's eyes. */
@JCStressTest
@Outcome(id = "false", expect = Expect.ACCEPTABLE, desc = "The way was never whole.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Half of the way was seen before and half after.")
@State
public class ChecksSeeOneMoment {
    interface Animal {}

    interface Bird {}

    static class Robin {}

    private final ContractRegistry parent = ContractRegistry.create();
    private final ContractRegistry child = ContractRegistry.childOf(parent);

    /** Make the lower half of the way. */
    public ChecksSeeOneMoment() {
        child.register(Bird.class, Robin.class);
    }

    /** Take the lower half away, then add the upper one. */
    @Actor
    public void change() {
        child.unregister(Bird.class, Robin.class);
        parent.register(Animal.class, Bird.class);
    }

    /**
     * Check.
     *
     * @param result the answer
     */
    @Actor
    public void check(Z_Result result) {
        result.r1 = child.isSubclass(Robin.class, Animal.class);
    }
}
