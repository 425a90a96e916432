package org.typecontracts.benchmarks;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
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
import org.typecontracts.Contracts;

/**
 * Eight calls of a member, on adapters of one class or of eight. With eight, JVMs differ among each other more than the
 * ways do, so there are more of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CallBenchmark {
    /** How many classes the eight targets are of. */
    @Param({"1", "8"})
    int classes;

    /** How the adapters are made. */
    @Param({"byHand", "adapted", "proxied"})
    String way;

    private Quacker[] quackers = {};

    /** Make the adapters. */
    @Setup
    public void adapt() {
        quackers = new Quacker[8];
        for (int index = 0; index < quackers.length; index++) {
            quackers[index] = adapt(Ducks.all().get(index % classes));
        }
    }

    /**
     * Call each.
     *
     * @return the sum of the results
     */
    @Benchmark
    public int call() {
        int sum = 0;
        for (Quacker quacker : quackers) {
            sum += quacker.quack(sum);
        }
        return sum;
    }

    private Quacker adapt(Ducks.Kind kind) {
        return switch (way) {
            case "byHand" -> kind.byHand().apply(kind.duck());
            case "adapted" -> Contracts.adapt(kind.duck(), Quacker.class);
            default -> proxy(kind.duck());
        };
    }

    private static Quacker proxy(Object duck) {
        try {
            Method quack = duck.getClass().getMethod("quack", int.class);
            return (Quacker) Proxy.newProxyInstance(
                    Quacker.class.getClassLoader(),
                    new Class<?>[] {Quacker.class},
                    (proxy, method, arguments) -> quack.invoke(duck, arguments));
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
