package org.typecontracts.internal.registry;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.collections.ClassSet;
import org.typecontracts.internal.reflect.ClassLifetime;

/**
 * Remembers a yes or no for each class that was asked about, the two alike.
 *
 * <p>Classes that the contract keeps alive anyway are kept in a table here, the one that was decided last, of either
 * kind, in front of it. Verdicts on other classes are kept with the class (in a {@link ClassValue}, so that no class of
 * this library is reachable from them) and go when it goes. The value is a reference to the verdict, and not the
 * verdict: of values that are computed one within the other a {@code ClassValue} keeps the inner one, where a hook was
 * not asked to its end.
 *
 * <p>Forget everything by throwing the cache away. Safe for several threads; the predicate may run more than once for a
 * class.
 */
public final class VerdictCache {
    private final Class<?> holder;
    private final Predicate<? super Class<?>> predicate;
    private final ClassSet conforming = new ClassSet();
    private final ClassSet refused = new ClassSet();

    private final ClassValue<AtomicReference<@Nullable Boolean>> others = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Boolean> computeValue(Class<?> subject) {
            return new AtomicReference<>();
        }
    };

    /** Two fields rather than a pair: each is right by itself, whatever a race makes of the other. */
    private @Nullable Class<?> lastConforming;

    private @Nullable Class<?> lastRefused;

    /**
     * Make an empty cache.
     *
     * @param holder the class that the verdicts are about, as the contract
     * @param predicate computes a verdict; what it throws reaches the caller and is not remembered
     */
    public VerdictCache(Class<?> holder, Predicate<? super Class<?>> predicate) {
        this.holder = holder;
        this.predicate = predicate;
    }

    /**
     * Return the verdict on a class.
     *
     * @param subject the class
     * @return the verdict
     */
    public boolean get(Class<?> subject) {
        if (subject == lastConforming) {
            return true;
        }
        return subject != lastRefused && lookUp(subject);
    }

    private boolean lookUp(Class<?> subject) {
        int hash = subject.hashCode();
        if (conforming.contains(subject, hash)) {
            return true;
        }
        if (refused.contains(subject, hash)) {
            return false;
        }
        return ClassLifetime.keeps(holder, subject) ? decide(subject) : decideOther(subject);
    }

    private boolean decide(Class<?> subject) {
        boolean verdict = predicate.test(subject);
        if (verdict) {
            conforming.add(subject);
            lastConforming = subject;
        } else {
            refused.add(subject);
            lastRefused = subject;
        }
        return verdict;
    }

    private boolean decideOther(Class<?> subject) {
        AtomicReference<@Nullable Boolean> place = others.get(subject);
        Boolean verdict = place.get();
        if (verdict == null) {
            verdict = predicate.test(subject);
            place.set(verdict);
        }
        return verdict;
    }

    /**
     * Return whether the opposite of a verdict is remembered.
     *
     * @param subject the class
     * @param verdict a verdict on it
     * @return whether somebody computed another one
     */
    public boolean contradicts(Class<?> subject, boolean verdict) {
        return ClassLifetime.keeps(holder, subject)
                ? (verdict ? refused : conforming).contains(subject, subject.hashCode())
                : Boolean.valueOf(!verdict).equals(others.get(subject).get());
    }
}
