package org.typecontracts.internal.adapter;

import java.lang.ref.SoftReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.collections.ClassTable;
import org.typecontracts.internal.reflect.ClassLifetime;

/**
 * Remembers the factory for each class whose objects were adapted to one contract.
 *
 * <p>A factory refers to the contract, the subject class and this library, so where it is held decides what can be
 * unloaded. Factories for classes that the contract (or this library) keeps alive anyway are held here, strongly.
 * Others are held by their own class, softly: such a class can be unloaded at once, and a contract in an unrelated
 * loader as soon as memory is wanted; the factory is then made again when needed.
 *
 * <p>Forget everything by throwing the cache away. Safe for several threads; the maker may run more than once for a
 * class, but all callers get the same factory as long as it is held, and the {@linkplain AdapterFactory#lasting
 * lasting} one where it is held strongly and not new.
 */
public final class FactoryCache {
    private record Remembered(
            @Nullable Class<?> subject, @Nullable AdapterFactory factory) {}

    private final Class<?> holder;
    private final Function<? super Class<?>, ? extends AdapterFactory> maker;
    private final ClassTable<AdapterFactory> kept = new ClassTable<>();
    private final ClassValue<SoftReference<AdapterFactory>> others;
    private Remembered remembered = new Remembered(null, null);

    /**
     * Make an empty cache.
     *
     * @param holder the class that is adapted to, as the contract
     * @param maker makes a factory; what it throws reaches the caller and is not remembered
     */
    public FactoryCache(Class<?> holder, Function<? super Class<?>, ? extends AdapterFactory> maker) {
        this.holder = holder;
        this.maker = maker;
        this.others = new ClassValue<>() {
            @Override
            protected SoftReference<AdapterFactory> computeValue(Class<?> subject) {
                return new SoftReference<>(maker.apply(subject));
            }
        };
    }

    /**
     * Return the factory for a class.
     *
     * @param subject the class of the object to adapt
     * @return its factory
     */
    public AdapterFactory get(Class<?> subject) {
        Remembered last = remembered;
        AdapterFactory factory = last.factory;
        return last.subject == subject && factory != null ? factory : lookUp(subject);
    }

    private AdapterFactory lookUp(Class<?> subject) {
        AdapterFactory factory = kept.get(subject);
        if (factory != null) {
            return remember(subject, factory.lasting());
        }
        return ClassLifetime.keeps(holder, subject)
                ? kept.putIfAbsent(subject, maker.apply(subject))
                : holdSoftly(subject);
    }

    private AdapterFactory remember(Class<?> subject, AdapterFactory factory) {
        if (remembered.subject == null) {
            remembered = new Remembered(subject, factory);
        }
        return factory;
    }

    private AdapterFactory holdSoftly(Class<?> subject) {
        AdapterFactory factory = others.get(subject).get();
        while (factory == null) {
            others.remove(subject);
            factory = others.get(subject).get();
        }
        return factory;
    }
}
