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
import org.typecontracts.ContractRegistry;
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

    static void load(Class<?> contract, ContractRegistry root) {
        if (contract == Sized.class) {
            root.extend(Sized.class, BitSet.class, new BitSetExtension());
            // Their length() counts days, and the input that a coder could not read.
            root.exclude(Sized.class, Year.class);
            root.exclude(Sized.class, CoderResult.class);
        }
        loadIterables(contract, root);
        loadSequences(contract, root);
        loadSets(contract, root);
        loadMappings(contract, root);
    }

    private static void loadIterables(Class<?> contract, ContractRegistry root) {
        if (contract.isAssignableFrom(Iterable.class)) {
            IterableExtension extension = new IterableExtension();
            root.extend(Iterable.class, Optional.class, extension);
            root.extend(Iterable.class, Enumeration.class, extension);
        }
        if (contract.isAssignableFrom(Reversible.class)) {
            ReversibleExtension extension = new ReversibleExtension();
            root.extend(Reversible.class, NavigableMap.class, extension);
            extendReversible("java.util.SequencedSet", extension, root);
            extendReversible("java.util.SequencedMap", extension, root);
        }
    }

    private static void extendReversible(String newer, ReversibleExtension extension, ContractRegistry root) {
        Class<?> type = PlatformClasses.find(newer);
        if (type != null) {
            root.extend(Reversible.class, type, extension);
        }
    }

    private static void loadSequences(Class<?> contract, ContractRegistry root) {
        if (contract.isAssignableFrom(Sequence.class)) {
            // A class for each kind, because asking an object what it is not is slow.
            root.extend(Sequence.class, List.class, new ListExtension());
            root.extend(Sequence.class, CharSequence.class, new TextExtension());
            extendAll(ARRAYS, new ArrayExtension(), root);
            extendAll(BUFFERS, new NioBufferExtension(), root);
            extendAll(ATOMIC_ARRAYS, new AtomicArrayExtension(), root);
        }
        if (contract == MutableSequence.class) {
            root.extend(MutableSequence.class, List.class, new MutableSequenceExtension());
        }
    }

    private static void extendAll(
            List<Class<?>> types, Function<Object, Sequence<?>> extension, ContractRegistry root) {
        for (Class<?> type : types) {
            root.extend(Sequence.class, type, extension);
        }
    }

    private static void loadSets(Class<?> contract, ContractRegistry root) {
        if (contract.isAssignableFrom(SetLike.class)) {
            root.extend(SetLike.class, Set.class, new SetLikeExtension());
        }
        if (contract == MutableSetLike.class) {
            root.extend(MutableSetLike.class, Set.class, new MutableSetLikeExtension());
        }
    }

    private static void loadMappings(Class<?> contract, ContractRegistry root) {
        if (contract.isAssignableFrom(Mapping.class)) {
            MappingExtension extension = new MappingExtension();
            root.extend(Mapping.class, Map.class, extension);
            root.extend(Mapping.class, Dictionary.class, extension);
        }
        if (contract == MutableMapping.class) {
            MutableMappingExtension extension = new MutableMappingExtension();
            root.extend(MutableMapping.class, Map.class, extension);
            root.extend(MutableMapping.class, Dictionary.class, extension);
        }
    }
}
