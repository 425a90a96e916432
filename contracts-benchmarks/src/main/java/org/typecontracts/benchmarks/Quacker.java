package org.typecontracts.benchmarks;

import org.typecontracts.Protocol;

/** The contract that is measured. */
@Protocol
public interface Quacker {
    /**
     * Take a number and return another.
     *
     * @param volume a number
     * @return another
     */
    int quack(int volume);
}
