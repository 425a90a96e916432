package org.typecontracts.internal.protocols;

import java.util.ArrayList;
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

/** The contracts that every registry knows, so that a description can ask all of them. */
public final class BuiltInContracts {
    private static final List<Class<?>> PROTOCOLS = List.of(
            AsyncIterable.class,
            Awaitable.class,
            BufferLike.class,
            ByteReadable.class,
            ByteWritable.class,
            CallableLike.class,
            CollectionLike.class,
            Complex.class,
            Container.class,
            Hashable.class,
            Integral.class,
            Iterable.class,
            LineReadable.class,
            Mapping.class,
            MutableMapping.class,
            MutableSequence.class,
            MutableSetLike.class,
            PathLike.class,
            Rational.class,
            Real.class,
            Reversible.class,
            Seekable.class,
            Sequence.class,
            SetLike.class,
            Sized.class,
            SupportsAbs.class,
            SupportsBytes.class,
            SupportsDouble.class,
            SupportsInt.class,
            SupportsRound.class);

    private BuiltInContracts() {}

    /**
     * Return the built-in protocols and the adopted interfaces.
     *
     * @return the contracts, each once
     */
    public static List<Class<?>> all() {
        List<Class<?>> all = new ArrayList<>(PROTOCOLS);
        all.addAll(BuiltInRegistrations.adopted());
        return all;
    }
}
