package org.typecontracts.benchmarks;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.typecontracts.Contract;

/** A question about an object, whose class was asked about before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class InstanceBenchmark {
    private static final Contract<Quacker> QUACKER = Contract.of(Quacker.class);

    /** How many classes the objects are of. */
    @Param({"1", "1000"})
    int classes;

    /** Whether they conform. */
    @Param({"true", "false"})
    boolean conforming;

    private Object[] natives = {};
    private Object[] strangers = {};
    private int next;

    /** Define the classes, and ask once. */
    @Setup
    public void fill() {
        natives = shuffled((conforming ? Pond.NATIVE : Pond.STRANGE).objects(classes));
        strangers = conforming ? shuffled(Pond.CONFORMING.objects(classes)) : natives;
        for (Object stranger : strangers) {
            if (QUACKER.isInstance(stranger) != conforming) {
                throw new AssertionError(QUACKER.check(stranger.getClass()).explain());
            }
        }
    }

    /**
     * Ask the language.
     *
     * @return its answer
     */
    @Benchmark
    public boolean instanceOf() {
        return natives[next()] instanceof Quacker;
    }

    /**
     * Ask the contract.
     *
     * @return its answer
     */
    @Benchmark
    public boolean isInstance() {
        return QUACKER.isInstance(strangers[next()]);
    }

    private int next() {
        int index = next;
        next = index + 1 == classes ? 0 : index + 1;
        return index;
    }

    private static Object[] shuffled(Object[] objects) {
        Collections.shuffle(Arrays.asList(objects), new Random(1));
        return objects;
    }
}
