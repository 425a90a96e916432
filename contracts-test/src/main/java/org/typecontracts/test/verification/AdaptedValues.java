package org.typecontracts.test.verification;

import java.util.stream.Stream;
import org.typecontracts.Contract;

/** Values of a source, as a contract sees them. */
record AdaptedValues(ValueSource<Object> source, Contract<?> contract) implements ValueSource<Object> {
    @Override
    public int size() {
        return source.size();
    }

    @Override
    public Sample<Object> draw(int index, long seed) {
        return new Adapted(source.draw(index, seed), contract);
    }

    private record Adapted(Sample<Object> sample, Contract<?> contract) implements Sample<Object> {
        @Override
        public Object value() {
            return contract.adapt(sample.value());
        }

        @Override
        public Stream<Sample<Object>> simpler() {
            return sample.simpler().map(simpler -> new Adapted(simpler, contract));
        }
    }
}
