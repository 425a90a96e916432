package org.typecontracts.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Measures first uses, each in a JVM of its own, one after the other. */
final class StartMeasurement {
    private static final int STARTS = 15;

    private StartMeasurement() {}

    /** Return the median time of a {@link FirstUse}, in milliseconds. */
    static double milliseconds(String use) throws IOException {
        long[] times = new long[STARTS];
        for (int index = 0; index < STARTS; index++) {
            times[index] = start(use);
        }
        Arrays.sort(times);
        return times[STARTS / 2] / 1e6;
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
