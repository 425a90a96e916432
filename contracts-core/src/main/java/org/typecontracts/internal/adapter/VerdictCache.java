package org.typecontracts.internal.adapter;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a yes or no for each class that was asked about, the two alike.
 *
 * <p>The verdicts are kept with the classes themselves (in a {@link ClassValue}, as a {@link Boolean}, so that no class
 * of this library is reachable from them) and go when their class goes. The class that was decided last stands in
 * front, in a final pair, which is safe to publish through a race; only deciding writes it, so that many threads asking
 * about many classes share what they read. Forget everything by throwing the cache away. Safe for several threads; the
 * predicate may run more than once for a class.
 */
public final class VerdictCache {
    private record Remembered(@Nullable Class<?> subject, boolean verdict) {}

    private final ClassValue<Boolean> verdicts;
    private Remembered remembered = new Remembered(null, false);

    /**
     * Make an empty cache.
     *
     * @param holder the class that the verdicts are about, as the contract; classes that it keeps alive may be held
     *     strongly
     * @param predicate computes a verdict; what it throws reaches the caller and is not remembered
     */
    public VerdictCache(Class<?> holder, Predicate<? super Class<?>> predicate) {
        this.verdicts = new ClassValue<>() {
            @Override
            protected Boolean computeValue(Class<?> subject) {
                boolean verdict = predicate.test(subject);
                if (LoaderLineage.keeps(holder, subject)) {
                    remembered = new Remembered(subject, verdict);
                }
                return verdict;
            }
        };
    }

    /**
     * Return the verdict on a class.
     *
     * @param subject the class
     * @return the verdict
     */
    public boolean get(Class<?> subject) {
        Remembered last = remembered;
        return last.subject == subject ? last.verdict : verdicts.get(subject);
    }
}
