package org.typecontracts.test.jqwik;

import net.jqwik.api.Arbitrary;
import org.typecontracts.test.verification.Verification;
import org.typecontracts.test.verification.VerificationSteps;

/**
 * The steps of an entry point that takes arbitraries besides other values.
 *
 * <p>Only the two steps that take an arbitrary need jqwik.
 *
 * @param <SELF> the type that the steps return
 * @param <T> the contract
 * @since 0.1.0
 */
public abstract class ArbitrarySteps<SELF extends ArbitrarySteps<SELF, T>, T> extends VerificationSteps<SELF, T> {
    /**
     * Create the steps of an entry point.
     *
     * @param verification what was said so far
     */
    protected ArbitrarySteps(Verification<T> verification) {
        super(verification);
    }

    /**
     * Verify objects of an arbitrary, besides those of earlier calls; a counterexample is shrunk. Needs jqwik.
     *
     * @param subjects makes the objects
     * @return the next step
     */
    public SELF onArbitrary(Arbitrary<?> subjects) {
        return onValues(new ArbitraryValues<>(subjects));
    }

    /**
     * Try laws with values of an arbitrary for their further parameters of a type; a counterexample is shrunk. Needs
     * jqwik.
     *
     * @param type the type of the values; a parameter of this type or a supertype takes them, and, adapted, one that is
     *     a protocol, the contract itself or a base of it, if the type conforms to that in the global registry
     * @param values makes the values
     * @param <V> the type of the values
     * @return the next step
     */
    public <V> SELF withArbitrary(Class<V> type, Arbitrary<? extends V> values) {
        return withValues(type, new ArbitraryValues<>(values));
    }
}
