package org.typecontracts.internal.protocols.collections;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.typecontracts.internal.registry.BuiltInEntries;
import org.typecontracts.protocols.Sequence;

/** The registrations of sequences that have their elements' type in their own name. */
final class ElementRegistrations {
    private ElementRegistrations() {}

    static void load(BuiltInEntries entries) {
        if (entries.serve(Sequence.class)) {
            loadObjects(entries);
            loadArrays(entries);
            if (entries.concern(Buffer.class)) {
                loadBuffers(entries);
            }
        }
    }

    private static void loadObjects(BuiltInEntries entries) {
        if (entries.concern(Object[].class)) {
            entries.extendTyped(Sequence.class, Object[].class, new ArrayExtension.OfObjects<>());
        }
        if (entries.concern(AtomicReferenceArray.class)) {
            entries.extendTyped(Sequence.class, AtomicReferenceArray.class, new AtomicArrayExtension.OfReferences<>());
        }
        if (entries.concern(AtomicIntegerArray.class)) {
            entries.extend(
                    Sequence.class,
                    AtomicIntegerArray.class,
                    new AtomicArrayExtension<AtomicIntegerArray, Integer>() {});
        }
        if (entries.concern(AtomicLongArray.class)) {
            entries.extend(Sequence.class, AtomicLongArray.class, new AtomicArrayExtension<AtomicLongArray, Long>() {});
        }
    }

    private static void loadArrays(BuiltInEntries entries) {
        if (entries.concern(boolean[].class)) {
            entries.extend(Sequence.class, boolean[].class, new ArrayExtension<boolean[], Boolean>() {});
        }
        if (entries.concern(byte[].class)) {
            entries.extend(Sequence.class, byte[].class, new ArrayExtension<byte[], Byte>() {});
        }
        if (entries.concern(char[].class)) {
            entries.extend(Sequence.class, char[].class, new ArrayExtension<char[], Character>() {});
        }
        if (entries.concern(short[].class)) {
            entries.extend(Sequence.class, short[].class, new ArrayExtension<short[], Short>() {});
        }
        if (entries.concern(int[].class)) {
            entries.extend(Sequence.class, int[].class, new ArrayExtension<int[], Integer>() {});
        }
        if (entries.concern(long[].class)) {
            entries.extend(Sequence.class, long[].class, new ArrayExtension<long[], Long>() {});
        }
        if (entries.concern(float[].class)) {
            entries.extend(Sequence.class, float[].class, new ArrayExtension<float[], Float>() {});
        }
        if (entries.concern(double[].class)) {
            entries.extend(Sequence.class, double[].class, new ArrayExtension<double[], Double>() {});
        }
    }

    private static void loadBuffers(BuiltInEntries entries) {
        if (entries.concern(ByteBuffer.class)) {
            entries.extend(Sequence.class, ByteBuffer.class, new NioBufferExtension<ByteBuffer, Byte>() {});
        }
        if (entries.concern(ShortBuffer.class)) {
            entries.extend(Sequence.class, ShortBuffer.class, new NioBufferExtension<ShortBuffer, Short>() {});
        }
        if (entries.concern(IntBuffer.class)) {
            entries.extend(Sequence.class, IntBuffer.class, new NioBufferExtension<IntBuffer, Integer>() {});
        }
        if (entries.concern(LongBuffer.class)) {
            entries.extend(Sequence.class, LongBuffer.class, new NioBufferExtension<LongBuffer, Long>() {});
        }
        if (entries.concern(FloatBuffer.class)) {
            entries.extend(Sequence.class, FloatBuffer.class, new NioBufferExtension<FloatBuffer, Float>() {});
        }
        if (entries.concern(DoubleBuffer.class)) {
            entries.extend(Sequence.class, DoubleBuffer.class, new NioBufferExtension<DoubleBuffer, Double>() {});
        }
    }
}
