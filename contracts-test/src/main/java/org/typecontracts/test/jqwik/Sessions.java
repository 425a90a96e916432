package org.typecontracts.test.jqwik;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.JqwikException;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/** Uses jqwik's generators within a property or outside of one, which jqwik allows within a session only. */
final class Sessions {
    private Sessions() {}

    static <V extends @Nullable Object> V in(Supplier<V> action) {
        if (JqwikSession.isActive() || !start()) {
            return action.get();
        }
        try {
            return action.get();
        } finally {
            JqwikSession.finish();
        }
    }

    /**
     * Return the elements of a stream, each made when it is asked for: where values are shrunk there may be millions.
     */
    static <V> Stream<V> each(Supplier<Stream<V>> elements) {
        return StreamSupport.stream(new OneByOne<>(in(() -> elements.get().spliterator())), false);
    }

    private static boolean start() {
        try {
            JqwikSession.start();
            return true;
        } catch (JqwikException withinProperty) {
            return false;
        }
    }

    private static final class OneByOne<V> extends Spliterators.AbstractSpliterator<V> {
        private final Spliterator<V> elements;

        OneByOne(Spliterator<V> elements) {
            super(Long.MAX_VALUE, Spliterator.ORDERED);
            this.elements = elements;
        }

        @Override
        public boolean tryAdvance(Consumer<? super V> action) {
            List<V> next = new ArrayList<>();
            in(() -> elements.tryAdvance(next::add));
            next.forEach(action);
            return !next.isEmpty();
        }
    }
}
