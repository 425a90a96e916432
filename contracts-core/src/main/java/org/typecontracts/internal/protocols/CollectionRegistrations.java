package org.typecontracts.internal.protocols;

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
    private static final List<Class<?>> ARRAYS = List.of(
            Object[].class,
            boolean[].class,
            byte[].class,
            char[].class,
            short[].class,
            int[].class,
            long[].class,
            float[].class,
            double[].class);
    private static final List<Class<?>> BUFFERS = List.of(
            ByteBuffer.class,
            ShortBuffer.class,
            IntBuffer.class,
            LongBuffer.class,
            FloatBuffer.class,
            DoubleBuffer.class);
    private static final List<Class<?>> ATOMIC_ARRAYS =
            List.of(AtomicIntegerArray.class, AtomicLongArray.class, AtomicReferenceArray.class);

    private CollectionRegistrations() {}

    static void load(Class<?> contract, BuiltInEntries entries) {
        if (contract == Sized.class) {
            entries.extend(Sized.class, BitSet.class, new BitSetExtension());
            // Their length() counts days, and the input that a coder could not read.
            entries.exclude(Sized.class, Year.class);
            entries.exclude(Sized.class, CoderResult.class);
        }
        loadIterables(contract, entries);
        loadSequences(contract, entries);
        loadSets(contract, entries);
        loadMappings(contract, entries);
    }

    private static void loadIterables(Class<?> contract, BuiltInEntries entries) {
        if (contract.isAssignableFrom(Iterable.class)) {
            IterableExtension extension = new IterableExtension();
            entries.extend(Iterable.class, Optional.class, extension);
            entries.extend(Iterable.class, Enumeration.class, extension);
        }
        if (contract.isAssignableFrom(Reversible.class)) {
            ReversibleExtension extension = new ReversibleExtension();
            entries.extend(Reversible.class, NavigableMap.class, extension);
            extendReversible("java.util.SequencedSet", extension, entries);
            extendReversible("java.util.SequencedMap", extension, entries);
        }
    }

    private static void extendReversible(String newer, ReversibleExtension extension, BuiltInEntries entries) {
        Class<?> type = PlatformClasses.find(newer);
        if (type != null) {
            entries.extend(Reversible.class, type, extension);
        }
    }

    private static void loadSequences(Class<?> contract, BuiltInEntries entries) {
        if (contract.isAssignableFrom(Sequence.class)) {
            // A class for each kind, because asking an object what it is not is slow.
            entries.extendTyped(Sequence.class, List.class, new ListExtension<>());
            entries.extend(Sequence.class, CharSequence.class, new TextExtension());
            extendAll(ARRAYS, new ArrayExtension(), entries);
            extendAll(BUFFERS, new NioBufferExtension(), entries);
            extendAll(ATOMIC_ARRAYS, new AtomicArrayExtension(), entries);
        }
        if (contract == MutableSequence.class) {
            entries.extendTyped(MutableSequence.class, List.class, new MutableSequenceExtension<>());
        }
    }

    private static void extendAll(
            List<Class<?>> types, Function<Object, Sequence<?>> extension, BuiltInEntries entries) {
        for (Class<?> type : types) {
            entries.extend(Sequence.class, type, extension);
        }
    }

    private static void loadSets(Class<?> contract, BuiltInEntries entries) {
        if (contract.isAssignableFrom(SetLike.class)) {
            entries.extendTyped(SetLike.class, Set.class, new SetLikeExtension<>());
        }
        if (contract == MutableSetLike.class) {
            entries.extendTyped(MutableSetLike.class, Set.class, new MutableSetLikeExtension<>());
        }
    }

    private static void loadMappings(Class<?> contract, BuiltInEntries entries) {
        if (contract.isAssignableFrom(Mapping.class)) {
            MappingExtension extension = new MappingExtension();
            entries.extend(Mapping.class, Map.class, extension);
            entries.extend(Mapping.class, Dictionary.class, extension);
        }
        if (contract == MutableMapping.class) {
            MutableMappingExtension extension = new MutableMappingExtension();
            entries.extend(MutableMapping.class, Map.class, extension);
            entries.extend(MutableMapping.class, Dictionary.class, extension);
        }
    }
}
