package org.typecontracts.protocols;

import org.typecontracts.Alias;
import org.typecontracts.Law;
import org.typecontracts.Protocol;

/**
 * An object that knows how many elements it has.
 *
 * <p>Any class with a public {@code int size()} or {@code int length()} conforms: every {@link java.util.Collection},
 * {@link java.util.Map} and {@link CharSequence}, and by extension arrays of every kind. A {@link java.util.BitSet}
 * counts its set bits, which is neither its {@code size()} nor its {@code length()}. {@link java.time.Year} and
 * {@link java.nio.charset.CoderResult} are excluded: their {@code length()} counts something else.
 *
 * <pre>{@code
 * static boolean fits(Object luggage) {
 *     return Contracts.adapt(luggage, Sized.class).size() <= 20;
 * }
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.Sized}, the class of {@code len()}.
 *
 * @since 0.1.0
 */
@Protocol
public interface Sized {
    /**
     * Return the number of elements.
     *
     * @return the number of elements, not negative
     */
    @Alias("length")
    int size();

    /**
     * Return whether there is no element. Costs one {@link #size()}.
     *
     * @return whether the size is zero
     */
    default boolean isEmpty() {
        return size() == 0;
    }

    /**
     * State that a size is never negative.
     *
     * @param sized any sized object
     * @return whether the law holds
     */
    @Law("a size is never negative")
    static boolean sizeIsNonNegative(Sized sized) {
        return sized.size() >= 0;
    }

    /**
     * State that asking does not change the size.
     *
     * @param sized any sized object that nobody else changes
     * @return whether the law holds
     */
    @Law("a size asked for twice is the same")
    static boolean sizeIsStable(Sized sized) {
        return sized.size() == sized.size();
    }

    /**
     * State what it means to be empty.
     *
     * @param sized any sized object
     * @return whether the law holds
     */
    @Law("an object is empty exactly if its size is zero")
    static boolean emptyMeansSizeZero(Sized sized) {
        return sized.isEmpty() == (sized.size() == 0);
    }
}
