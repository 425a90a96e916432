package org.typecontracts.benchmarks;

import java.util.ArrayList;
import java.util.List;
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
import org.typecontracts.protocols.Protocols;

/** Asking any object for its length and what it contains, and asking it by its own methods. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ProtocolsBenchmark {
    /** A class of a user, which knows no protocol. */
    public static final class Team {
        private final String[] names = {"Ada", "Grace", "Mary", "Jean"};

        /**
         * Count.
         *
         * @return the number of members
         */
        public int size() {
            return names.length;
        }

        /**
         * Search.
         *
         * @param name a name
         * @return whether a member has it
         */
        public boolean contains(String name) {
            for (String each : names) {
                if (each.equals(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Team team = new Team();
    private final ArrayList<String> list = new ArrayList<>(List.of("Ada", "Grace", "Mary", "Jean"));
    private final String text = "Ada Grace Mary Jean";
    private final int[] array = {10, 20, 30, 40};
    private final String wanted = "Mary";
    private final Integer number = 30;

    /**
     * Ask the class of a user.
     *
     * @return the length
     */
    @Benchmark
    public int lenTeamDirect() {
        return team.size();
    }

    /**
     * Ask the class of a user.
     *
     * @return the length
     */
    @Benchmark
    public int lenTeamProtocol() {
        return Protocols.len(team);
    }

    /**
     * Ask a list.
     *
     * @return the length
     */
    @Benchmark
    public int lenListDirect() {
        return list.size();
    }

    /**
     * Ask a list.
     *
     * @return the length
     */
    @Benchmark
    public int lenListProtocol() {
        return Protocols.len(list);
    }

    /**
     * Ask a text.
     *
     * @return the length
     */
    @Benchmark
    public int lenTextDirect() {
        return text.length();
    }

    /**
     * Ask a text.
     *
     * @return the length
     */
    @Benchmark
    public int lenTextProtocol() {
        return Protocols.len(text);
    }

    /**
     * Ask an array.
     *
     * @return the length
     */
    @Benchmark
    public int lenArrayDirect() {
        return array.length;
    }

    /**
     * Ask an array.
     *
     * @return the length
     */
    @Benchmark
    public int lenArrayProtocol() {
        return Protocols.len(array);
    }

    /**
     * Search the class of a user.
     *
     * @return whether it contains the element
     */
    @Benchmark
    public boolean containsTeamDirect() {
        return team.contains(wanted);
    }

    /**
     * Search the class of a user.
     *
     * @return whether it contains the element
     */
    @Benchmark
    public boolean containsTeamProtocol() {
        return Protocols.contains(team, wanted);
    }

    /**
     * Search a list.
     *
     * @return whether it contains the element
     */
    @Benchmark
    public boolean containsListDirect() {
        return list.contains(wanted);
    }

    /**
     * Search a list.
     *
     * @return whether it contains the element
     */
    @Benchmark
    public boolean containsListProtocol() {
        return Protocols.contains(list, wanted);
    }

    /**
     * Search a text.
     *
     * @return whether it contains the element
     */
    @Benchmark
    public boolean containsTextDirect() {
        return text.contains(wanted);
    }

    /**
     * Search a text.
     *
     * @return whether it contains the element
     */
    @Benchmark
    public boolean containsTextProtocol() {
        return Protocols.contains(text, wanted);
    }

    /**
     * Search an array.
     *
     * @return whether it contains the element
     */
    @Benchmark
    public boolean containsArrayDirect() {
        for (int each : array) {
            if (each == number) {
                return true;
            }
        }
        return false;
    }

    /**
     * Search an array.
     *
     * @return whether it contains the element
     */
    @Benchmark
    public boolean containsArrayProtocol() {
        return Protocols.contains(array, number);
    }
}
