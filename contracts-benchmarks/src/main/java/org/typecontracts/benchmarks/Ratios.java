package org.typecontracts.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures every figure of the design and prints it as a ratio beside what was promised. */
public final class Ratios {
    private final Map<String, Double> nanoseconds = new TreeMap<>();

    private Ratios() {}

    /**
     * Run everything; this takes ten minutes on an idle machine.
     *
     * @param arguments none
     * @throws RunnerException if JMH cannot run
     * @throws IOException if a JVM cannot be started
     * @throws IllegalAccessException if classes cannot be made
     */
    public static void main(String[] arguments) throws RunnerException, IOException, IllegalAccessException {
        Ratios ratios = new Ratios();
        ratios.measure();
        System.out.printf("%nJDK %s%n%n", Runtime.version());
        System.out.println("| figure | rival | ours | ratio | promised |");
        System.out.println("|---|---|---|---|---|");
        ratios.printWarm();
        ratios.printProtocols();
        printFirst();
        printRegistrations();
    }

    private void measure() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(CallBenchmark.class.getName())
                        .include(InstanceBenchmark.class.getName())
                        .include(AdaptBenchmark.class.getName())
                        .include(ProtocolsBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        results.forEach(result -> nanoseconds.put(name(result), median(result)));
    }

    private void printWarm() {
        for (int classes : new int[] {1, 8}) {
            String call = "CallBenchmark.call classes=" + classes + " way=";
            print(
                    "8 adapted calls, " + classes + (classes == 1 ? " class" : " classes") + ", to by hand",
                    "ns",
                    nanoseconds.get(call + "byHand"),
                    nanoseconds.get(call + "adapted"),
                    1.05);
            System.out.printf(
                    Locale.ROOT,
                    "| the same by java.lang.reflect.Proxy | | %.2f ns | %.2f | |%n",
                    nanoseconds.get(call + "proxied"),
                    nanoseconds.get(call + "proxied") / nanoseconds.get(call + "byHand"));
        }
        for (String asked :
                new String[] {"1 conforming=true", "1 conforming=false", "1000 conforming=true", "1000 conforming=false"
                }) {
            print(
                    "isInstance to instanceof, classes=" + asked,
                    "ns",
                    nanoseconds.get("InstanceBenchmark.instanceOf classes=" + asked),
                    nanoseconds.get("InstanceBenchmark.isInstance classes=" + asked),
                    asked.startsWith("1000") ? 5 : 2);
        }
        print(
                "adapt to new",
                "ns",
                nanoseconds.get("AdaptBenchmark.byHand"),
                nanoseconds.get("AdaptBenchmark.adapt"),
                2);
    }

    private void printProtocols() {
        for (String question : new String[] {"len", "contains"}) {
            for (String asked : new String[] {"Team", "List", "Text", "Array"}) {
                String benchmark = "ProtocolsBenchmark." + question + asked;
                print(
                        "Protocols." + question + " to the direct call, " + asked,
                        "ns",
                        nanoseconds.get(benchmark + "Direct"),
                        nanoseconds.get(benchmark + "Protocol"),
                        3);
            }
        }
    }

    private static void printFirst() throws IOException {
        Map<String, Double> times =
                StartMeasurement.milliseconds(List.of("proxy", "check", "adapter", "adapterAfterCheck"));
        double proxy = times.get("proxy");
        System.out.printf(Locale.ROOT, "| first check | | %.2f ms | | 10 ms |%n", times.get("check"));
        print("first adapter, check included, to first Proxy", "ms", proxy, times.get("adapter"), 3);
        print("first adapter after a check, to first Proxy", "ms", proxy, times.get("adapterAfterCheck"), 3);
    }

    private static void printRegistrations() throws IOException, IllegalAccessException {
        RegistrationMeasurement registrations = new RegistrationMeasurement();
        print(
                "registering 10,000 classes under one contract to registering 1,000",
                "us",
                registrations.registering(1_000) / 1e3,
                registrations.registering(10_000) / 1e3,
                12);
        print(
                "a first check after 10,000 registrations to one after 10",
                "ns",
                registrations.checkingAfter(10),
                registrations.checkingAfter(10_000),
                1.2);
        print(
                "1,000 registrations by turns with checks of 100 other contracts to one after the other",
                "us",
                registrations.registeringAndChecking(false) / 1e3,
                registrations.registeringAndChecking(true) / 1e3,
                1.2);
    }

    private static void print(String figure, String unit, double rival, double ours, double promised) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f %s | %.2f %s | %.2f%s | %.2f |%n",
                figure,
                rival,
                unit,
                ours,
                unit,
                ours / rival,
                ours / rival > promised ? " (!)" : "",
                promised);
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String simple = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
        return result.getParams().getParamsKeys().stream()
                .sorted()
                .map(key -> " " + key + "=" + result.getParams().getParam(key))
                .collect(Collectors.joining("", simple, ""));
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }
}
