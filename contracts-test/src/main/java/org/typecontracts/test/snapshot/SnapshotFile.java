package org.typecontracts.test.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file in which a contract is recorded.
 *
 * @param path where it is
 */
public record SnapshotFile(Path path) {
    private static final String HEADER =
            "# Members of a published contract. Classes that conform to it cease to when a member is added or changed:"
                    + " make a sub-contract instead.";

    /**
     * Return whether the contract was ever recorded.
     *
     * @return whether the file exists
     */
    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * Read what was recorded.
     *
     * @return the lines without comments
     * @throws UncheckedIOException if the file cannot be read
     */
    public List<String> read() {
        try {
            return Files.readAllLines(path).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException exception) {
            throw unchecked("read", exception, "restore it, or name another file");
        }
    }

    /**
     * Record a contract.
     *
     * @param lines its lines
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(List<String> lines) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, HEADER + "\n" + String.join("\n", lines) + "\n");
        } catch (IOException exception) {
            throw unchecked("written", exception, "name a file in a folder that can be made or written to");
        }
    }

    private UncheckedIOException unchecked(String done, IOException reason, String remedy) {
        return new UncheckedIOException(
                "The snapshot [" + path + "] cannot be " + done + " (" + reason + "); " + remedy, reason);
    }
}
