package org.typecontracts.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures first uses, each in a JVM of its own, in turns, so that whatever else the machine does slows all of them.
 */
final class StartMeasurement {
    private static final int STARTS = 15;

    private StartMeasurement() {}

    /** Return the median time of each {@link FirstUse}, in milliseconds. */
    static Map<String, Double> milliseconds(List<String> uses) throws IOException {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int turn = 0; turn < STARTS; turn++) {
            for (String use : uses) {
                times.computeIfAbsent(use, none -> new ArrayList<>()).add(start(use));
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((use, nanoseconds) -> medians.put(use, median(nanoseconds) / 1e6));
        return medians;
    }

    private static long median(List<Long> values) {
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static long start(String use) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstUse.class.getName(),
                        use)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Long.parseLong(output.strip());
    }
}
