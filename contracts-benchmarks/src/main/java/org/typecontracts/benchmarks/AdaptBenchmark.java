package org.typecontracts.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.typecontracts.Contract;

/** Making an adapter of an object whose class was adapted before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class AdaptBenchmark {
    private static final Contract<Quacker> QUACKER = Contract.of(Quacker.class);

    private final Ducks.Mallard mallard = new Ducks.Mallard();

    /**
     * Make the adapter written by hand.
     *
     * @return the adapter
     */
    @Benchmark
    public Quacker byHand() {
        return new Ducks.MallardByHand(mallard);
    }

    /**
     * Ask the contract for one.
     *
     * @return the adapter
     */
    @Benchmark
    public Quacker adapt() {
        return QUACKER.adapt(mallard);
    }
}
