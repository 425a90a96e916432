package org.typecontracts.internal.protocols.collections;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.internal.reflect.PlatformClasses;
import org.typecontracts.protocols.Reversible;

/**
 * What JDK 21 gave an order, as a reversible.
 *
 * @param <T> the elements
 */
final class Sequenced<T> extends Wrapper<Object> implements Reversible<T> {
    /** The types of collections with an order, if any; that of sets too, so that it is nearer than Set alone. */
    static final List<Class<?>> COLLECTIONS =
            PlatformClasses.findAll("java.util.SequencedSet", "java.util.SequencedCollection");

    /** The type of maps with an order; null on a JDK without. */
    static final @Nullable Class<?> MAP = PlatformClasses.find("java.util.SequencedMap");

    private final java.lang.Iterable<T> elements;
    private final SequencedElements reversible;

    private Sequenced(Object target, java.lang.Iterable<T> elements, SequencedElements reversible) {
        super(target);
        this.elements = elements;
        this.reversible = reversible;
    }

    @Override
    public Iterator<T> iterator() {
        return elements.iterator();
    }

    @Override
    @SuppressWarnings("unchecked") // The view has the same elements.
    public Iterator<T> reversed() {
        return (Iterator<T>) reversible.reversed().iterator();
    }

    /** Adapts collections with an order. */
    static final class CollectionExtension<T> implements Function<java.lang.Iterable<T>, Reversible<T>> {
        @Override
        public Reversible<T> apply(java.lang.Iterable<T> subject) {
            return new Sequenced<>(subject, subject, SequencedElements.of(subject));
        }
    }

    /** Adapts the keys of maps with an order. */
    static final class MapExtension<K, V> implements Function<Map<K, V>, Reversible<K>> {
        @Override
        public Reversible<K> apply(Map<K, V> subject) {
            return new Sequenced<>(subject, subject.keySet(), SequencedKeys.of(subject));
        }
    }
}
