package org.typecontracts.examples.tour;

import org.typecontracts.ContractRegistry;
import org.typecontracts.protocols.Sized;

/**
 * A rope has the member that is asked for and means something else by it, so it is opted out.
 *
 * @since 0.1.0
 */
public final class ExcludedRope implements Step {
    /** Make the step. */
    public ExcludedRope() {}

    @Override
    public String title() {
        return "The rope that is no collection";
    }

    @Override
    public void tell(Narrator narrator) {
        ContractRegistry registry = ContractRegistry.childOf(ContractRegistry.global());
        TowRope rope = new TowRope(40);
        narrator.say("Sized takes length() for size(). But the rope of the gliders has its length in metres:");
        narrator.ask("registry.isInstance(rope, Sized.class)", registry.isInstance(rope, Sized.class));
        registry.exclude(Sized.class, TowRope.class);
        narrator.say("After registry.exclude(Sized.class, TowRope.class):");
        narrator.ask("registry.isInstance(rope, Sized.class)", registry.isInstance(rope, Sized.class));
    }
}
