package org.typecontracts.examples.matrix;

import java.io.Flushable;
import java.util.Iterator;
import java.util.List;
import org.typecontracts.protocols.AsyncIterable;
import org.typecontracts.protocols.Awaitable;
import org.typecontracts.protocols.BufferLike;
import org.typecontracts.protocols.ByteReadable;
import org.typecontracts.protocols.ByteWritable;
import org.typecontracts.protocols.CallableLike;
import org.typecontracts.protocols.CollectionLike;
import org.typecontracts.protocols.Complex;
import org.typecontracts.protocols.Container;
import org.typecontracts.protocols.Hashable;
import org.typecontracts.protocols.Integral;
import org.typecontracts.protocols.Iterable;
import org.typecontracts.protocols.LineReadable;
import org.typecontracts.protocols.Mapping;
import org.typecontracts.protocols.MutableMapping;
import org.typecontracts.protocols.MutableSequence;
import org.typecontracts.protocols.MutableSetLike;
import org.typecontracts.protocols.PathLike;
import org.typecontracts.protocols.Rational;
import org.typecontracts.protocols.Real;
import org.typecontracts.protocols.Reversible;
import org.typecontracts.protocols.Seekable;
import org.typecontracts.protocols.Sequence;
import org.typecontracts.protocols.SetLike;
import org.typecontracts.protocols.Sized;
import org.typecontracts.protocols.SupportsAbs;
import org.typecontracts.protocols.SupportsBytes;
import org.typecontracts.protocols.SupportsDouble;
import org.typecontracts.protocols.SupportsInt;
import org.typecontracts.protocols.SupportsRound;

/**
 * The built-in contracts, and the interfaces of the JDK that are protocols in every registry.
 *
 * @since 0.1.0
 */
public final class BuiltInContracts {
    private static final List<Class<?>> ALL = List.of(
            Sized.class,
            Container.class,
            Iterable.class,
            Reversible.class,
            CollectionLike.class,
            Sequence.class,
            MutableSequence.class,
            SetLike.class,
            MutableSetLike.class,
            Mapping.class,
            MutableMapping.class,
            CallableLike.class,
            Hashable.class,
            Awaitable.class,
            AsyncIterable.class,
            ByteReadable.class,
            ByteWritable.class,
            LineReadable.class,
            Seekable.class,
            PathLike.class,
            BufferLike.class,
            SupportsInt.class,
            SupportsDouble.class,
            SupportsAbs.class,
            SupportsBytes.class,
            SupportsRound.class,
            Complex.class,
            Real.class,
            Rational.class,
            Integral.class,
            Iterator.class,
            AutoCloseable.class,
            Flushable.class,
            Comparable.class,
            Runnable.class);

    private BuiltInContracts() {}

    /**
     * Return the contracts.
     *
     * @return the contracts, related ones together
     */
    public static List<Class<?>> all() {
        return ALL;
    }
}
