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
     */
    public List<String> read() {
        try {
            return Files.readAllLines(path).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException("The snapshot [" + path + "] cannot be read", exception);
        }
    }

    /**
     * Record a contract.
     *
     * @param lines its lines
     */
    public void write(List<String> lines) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, HEADER + "\n" + String.join("\n", lines) + "\n");
        } catch (IOException exception) {
            throw new UncheckedIOException("The snapshot [" + path + "] cannot be written", exception);
        }
    }
}
