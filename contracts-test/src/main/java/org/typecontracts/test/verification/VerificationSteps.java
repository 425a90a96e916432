package org.typecontracts.test.verification;

import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps that say what is verified, with which values and how often; the same for every entry point.
 *
 * <p>Immutable: each step returns another object, and an unfinished verification can be kept and shared.
 *
 * @param <SELF> the type that the steps return
 * @param <T> the contract
 * @since 0.1.0
 */
@CheckReturnValue
public abstract class VerificationSteps<SELF extends VerificationSteps<SELF, T>, T> {
    private final Verification<T> verification;

    /**
     * Create the steps of an entry point.
     *
     * @param verification what was said so far
     */
    protected VerificationSteps(Verification<T> verification) {
        this.verification = verification;
    }

    /**
     * Return the same entry point with another verification.
     *
     * @param changed what was said so far
     * @return the next step
     */
    protected abstract SELF with(Verification<T> changed);

    /**
     * Return what was said so far.
     *
     * @return the verification
     */
    public final Verification<T> verification() {
        return verification;
    }

    /**
     * Verify objects of a supplier, besides those of earlier calls.
     *
     * <p>A law may change the object it is put to, so it is given a new one each time, and some laws compare two: let
     * the supplier make a new and equal object by each call.
     *
     * @param subjects makes an object, {@code Team::new} for example
     * @return the next step
     */
    public SELF on(Supplier<?> subjects) {
        Objects.requireNonNull(subjects, "subjects is null; pass what makes them, such as Team::new");
        return onValues(ValueSource.generating(random -> subjects.get()));
    }

    /**
     * Verify objects that are made from randomness, besides those of earlier calls.
     *
     * @param subjects makes an object; an equal one from an equally seeded random
     * @return the next step
     */
    public SELF onRandom(Function<? super Random, ?> subjects) {
        Objects.requireNonNull(subjects, "subjects is null; pass what makes them of a Random");
        return onValues(ValueSource.<Object>generating(subjects));
    }

    /**
     * Verify objects of a source, besides those of earlier calls.
     *
     * @param subjects the source
     * @return the next step
     */
    public SELF onValues(ValueSource<?> subjects) {
        Objects.requireNonNull(subjects, "subjects is null; pass a source of them");
        return with(verification.withSubjects(subjects));
    }

    /**
     * Try laws with these values for their further parameters: each parameter with every value that it takes.
     *
     * <p>For a parameter that is a protocol, the contract itself or a base of it, a value that conforms to it in the
     * global registry is adapted, and null is no value.
     *
     * @param values the values
     * @return the next step
     */
    public SELF withSamples(@Nullable Object... values) {
        Objects.requireNonNull(values, "values is null; to try null itself, write (Object) null");
        return with(verification.withValues(
                verification.values().withSamples(Collections.unmodifiableList(Arrays.asList(values.clone())))));
    }

    /**
     * Try laws with values of a source for their further parameters of a type.
     *
     * @param type the type of the values; a parameter of this type or a supertype takes them, and, adapted, one that is
     *     a protocol, the contract itself or a base of it, if the type conforms to that in the global registry
     * @param source the source
     * @param <V> the type of the values
     * @return the next step
     */
    public <V> SELF withValues(Class<V> type, ValueSource<? extends V> source) {
        Objects.requireNonNull(type, "type is null; name a class");
        Objects.requireNonNull(source, "source is null; pass a source of values");
        return with(verification.withValues(verification.values().withSource(type, source)));
    }

    /**
     * Make values from another seed than the usual 42. The seed that was used stands in the message of a failure.
     *
     * @param seed the seed
     * @return the next step
     */
    public SELF withSeed(long seed) {
        return with(verification.withSettings(verification.settings().withSeed(seed)));
    }

    /**
     * Try each law another number of times than the usual 100. Given samples are tried in every combination even so, up
     * to 100,000 of them.
     *
     * @param tries how often at least
     * @return the next step
     * @throws IllegalArgumentException if the number is not positive
     */
    public SELF withTries(int tries) {
        return with(verification.withSettings(verification.settings().withTries(tries)));
    }

    /**
     * Leave laws out; the report names them. Subjects that do not conform fail all the same if {@code conformance} is
     * left out: nothing could be tried of them.
     *
     * @param laws the names of the laws, as a failure prints them; {@code size-is-non-negative} leaves out every law of
     *     that name, {@code Sized.size-is-non-negative} the one of that contract
     * @return the next step
     * @throws IllegalArgumentException if there is no such law; the message names the nearest
     */
    public SELF suppressing(String... laws) {
        Objects.requireNonNull(laws, "laws is null; name a law");
        return with(Arrays.stream(laws).reduce(verification, Verification::suppressing, (first, last) -> last));
    }

    /**
     * Let a contract pass that declares no laws, or whose laws are all suppressed.
     *
     * @return the next step
     */
    public SELF allowingNoLaws() {
        return with(verification.withSettings(verification.settings().allowingNoLaws()));
    }

    /**
     * Let laws pass untried for whose parameters there are no values.
     *
     * @return the next step
     */
    public SELF allowingNoSamples() {
        return with(verification.withSettings(verification.settings().allowingNoSamples()));
    }
}
