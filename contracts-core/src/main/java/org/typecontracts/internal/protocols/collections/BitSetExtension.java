package org.typecontracts.internal.protocols.collections;

import java.util.BitSet;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Sized;

/** Adapts bit sets, whose size is the number of set bits. */
final class BitSetExtension implements Function<BitSet, Sized> {
    @Override
    public Sized apply(BitSet subject) {
        return new SizedBits(subject);
    }

    private static final class SizedBits extends Wrapper<BitSet> implements Sized {
        SizedBits(BitSet target) {
            super(target);
        }

        @Override
        public int size() {
            return target.cardinality();
        }
    }
}
