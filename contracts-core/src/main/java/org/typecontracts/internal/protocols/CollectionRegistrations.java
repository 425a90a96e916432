package org.typecontracts.internal.protocols;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.CoderResult;
import java.time.Year;
import java.util.BitSet;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.typecontracts.internal.registry.BuiltInEntries;
import org.typecontracts.protocols.Iterable;
import org.typecontracts.protocols.Mapping;
import org.typecontracts.protocols.MutableMapping;
import org.typecontracts.protocols.MutableSequence;
import org.typecontracts.protocols.MutableSetLike;
import org.typecontracts.protocols.Reversible;
import org.typecontracts.protocols.Sequence;
import org.typecontracts.protocols.SetLike;
import org.typecontracts.protocols.Sized;

/** The registrations for the contracts of collections. */
final class CollectionRegistrations {
    private static final Class<?>[] ARRAYS = {
        Object[].class,
        boolean[].class,
        byte[].class,
        char[].class,
        short[].class,
        int[].class,
        long[].class,
        float[].class,
        double[].class
    };
    private static final Class<?>[] BUFFERS = {
        ByteBuffer.class, ShortBuffer.class, IntBuffer.class, LongBuffer.class, FloatBuffer.class, DoubleBuffer.class
    };
    private static final Class<?>[] ATOMIC_ARRAYS = {
        AtomicIntegerArray.class, AtomicLongArray.class, AtomicReferenceArray.class
    };

    private CollectionRegistrations() {}

    static void load(BuiltInEntries entries) {
        loadSized(entries);
        loadIterables(entries);
        loadSequences(entries);
        loadSets(entries);
        loadMappings(entries);
    }

    private static void loadSized(BuiltInEntries entries) {
        if (entries.areFor(Sized.class)) {
            if (entries.concern(BitSet.class)) {
                entries.extend(Sized.class, BitSet.class, new BitSetExtension());
            }
            // Their length() counts days, and the input that a coder could not read.
            if (entries.concern(Year.class, CoderResult.class)) {
                entries.exclude(Sized.class, Year.class);
                entries.exclude(Sized.class, CoderResult.class);
            }
        }
    }

    private static void loadIterables(BuiltInEntries entries) {
        if (entries.concern(Optional.class, Enumeration.class) && entries.serve(Iterable.class)) {
            IterableExtension extension = new IterableExtension();
            entries.extend(Iterable.class, Optional.class, extension);
            entries.extend(Iterable.class, Enumeration.class, extension);
        }
        if (entries.concern(Set.class, Map.class) && entries.serve(Reversible.class)) {
            ReversibleExtension extension = new ReversibleExtension();
            entries.extend(Reversible.class, NavigableMap.class, extension);
            for (Class<?> type : ReversibleExtension.SEQUENCED) {
                entries.extend(Reversible.class, type, extension);
            }
        }
    }

    private static void loadSequences(BuiltInEntries entries) {
        // A class for each kind, because asking an object what it is not is slow.
        if (entries.concern(List.class) && entries.serve(Sequence.class)) {
            entries.extendTyped(Sequence.class, List.class, new ListExtension<>());
        }
        if (entries.concern(List.class) && entries.areFor(MutableSequence.class)) {
            entries.extendTyped(MutableSequence.class, List.class, new MutableSequenceExtension<>());
        }
        if (entries.concern(CharSequence.class) && entries.serve(Sequence.class)) {
            entries.extend(Sequence.class, CharSequence.class, new TextExtension());
        }
        if (entries.concern(ARRAYS) && entries.serve(Sequence.class)) {
            extendAll(ARRAYS, new ArrayExtension(), entries);
        }
        if (entries.concern(Buffer.class) && entries.serve(Sequence.class)) {
            extendAll(BUFFERS, new NioBufferExtension(), entries);
        }
        if (entries.concern(ATOMIC_ARRAYS) && entries.serve(Sequence.class)) {
            extendAll(ATOMIC_ARRAYS, new AtomicArrayExtension(), entries);
        }
    }

    private static void extendAll(Class<?>[] types, Function<Object, Sequence<?>> extension, BuiltInEntries entries) {
        for (Class<?> type : types) {
            entries.extend(Sequence.class, type, extension);
        }
    }

    private static void loadSets(BuiltInEntries entries) {
        if (entries.concern(Set.class) && entries.serve(SetLike.class)) {
            entries.extendTyped(SetLike.class, Set.class, new SetLikeExtension<>());
        }
        if (entries.concern(Set.class) && entries.areFor(MutableSetLike.class)) {
            entries.extendTyped(MutableSetLike.class, Set.class, new MutableSetLikeExtension<>());
        }
    }

    private static void loadMappings(BuiltInEntries entries) {
        if (entries.concern(Map.class, Dictionary.class) && entries.serve(Mapping.class)) {
            MappingExtension extension = new MappingExtension();
            entries.extend(Mapping.class, Map.class, extension);
            entries.extend(Mapping.class, Dictionary.class, extension);
        }
        if (entries.concern(Map.class, Dictionary.class) && entries.areFor(MutableMapping.class)) {
            MutableMappingExtension extension = new MutableMappingExtension();
            entries.extend(MutableMapping.class, Map.class, extension);
            entries.extend(MutableMapping.class, Dictionary.class, extension);
        }
    }
}
