package org.typecontracts.examples.tour;

import org.typecontracts.Contracts;

/**
 * A parrot that forgot to fly cannot be made, and the message says why.
 *
 * @since 0.1.0
 */
public final class ForgetfulParrot implements Step {
    /** Make the step. */
    public ForgetfulParrot() {}

    @Override
    public String title() {
        return "The parrot that forgot to fly";
    }

    @Override
    public void tell(Narrator narrator) {
        narrator.say("Parrot implements Bird without a fly() of its own, so it is abstract, and cannot be made.");
        narrator.say("Contracts.create(Parrot.class) answers:");
        try {
            Parrot parrot = Contracts.create(Parrot.class);
            narrator.quote(parrot.talk());
        } catch (IllegalArgumentException exception) {
            narrator.quote(exception.getMessage());
        }
    }
}
