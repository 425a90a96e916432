package org.typecontracts.support;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs that run in a JVM of their own, as fresh as a user's. */
public final class ForkedJvm {
    private ForkedJvm() {}

    /** Run a program of these tests, and return the lines that it writes. */
    public static List<String> run(List<String> options, Class<?> program, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        all.addAll(List.of(arguments));
        return run(all);
    }

    /** Run what the arguments of {@code java} say, and return the lines that it writes; it must end well. */
    public static List<String> run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new AssertionError(command + " failed: " + output);
        }
        return output.lines().toList();
    }

    /** Return the path on which an application has this library, and what that needs: Byte Buddy. */
    public static String libraryPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("byte-buddy") || entry.endsWith("contracts-core/target/classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
