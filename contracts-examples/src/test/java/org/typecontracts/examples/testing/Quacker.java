package org.typecontracts.examples.testing;

import org.typecontracts.Law;
import org.typecontracts.Protocol;

@Protocol
public interface Quacker {
    String quack();

    @Law("a duck can be heard")
    static boolean quackIsLoud(Quacker duck) {
        return !duck.quack().isEmpty();
    }

    @Law("a duck repeats itself")
    static boolean quackIsStable(Quacker duck) {
        return duck.quack().equals(duck.quack());
    }
}
