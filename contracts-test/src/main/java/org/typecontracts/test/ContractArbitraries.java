package org.typecontracts.test;

import net.jqwik.api.Arbitrary;
import org.typecontracts.Contract;
import org.typecontracts.test.jqwik.StubArbitrary;

/**
 * Arbitraries of objects that conform to a protocol, for properties about code that takes them.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Object> sized() {
 *     return ContractArbitraries.stubs(Sized.class).returning("size", Arbitraries.integers().between(0, 9));
 * }
 * }</pre>
 *
 * <p>Needs jqwik 1.9.3.
 *
 * @since 0.1.0
 */
public final class ContractArbitraries {
    private ContractArbitraries() {}

    /**
     * Return an arbitrary of objects that have the members of a protocol and do not implement it.
     *
     * @param protocol the protocol
     * @return the arbitrary
     * @throws IllegalArgumentException if the contract is nominal
     */
    public static StubArbitrary stubs(Class<?> protocol) {
        return StubArbitrary.of(protocol);
    }

    /**
     * Return an arbitrary of stubs as the protocol sees them.
     *
     * @param protocol the protocol
     * @param <T> the protocol
     * @return the arbitrary
     * @throws IllegalArgumentException if the contract is nominal
     */
    public static <T> Arbitrary<T> adaptedStubs(Class<T> protocol) {
        return stubs(protocol).map(Contract.of(protocol)::adapt);
    }
}
