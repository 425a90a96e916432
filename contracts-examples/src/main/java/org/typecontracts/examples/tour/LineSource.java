package org.typecontracts.examples.tour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Protocol;

/**
 * A "file-like" protocol: anything that reads lines.
 *
 * <p>Several classes of the JDK do, and they have no interface in common.
 *
 * @since 0.1.0
 */
@Protocol
public interface LineSource {
    /**
     * Read the next line.
     *
     * @return the line, or null at the end
     * @throws IOException if reading fails
     */
    @Nullable
    String readLine() throws IOException;

    /**
     * Read all that is left. A mixin: every class that conforms gets it for nothing.
     *
     * @return the lines
     * @throws IOException if reading fails
     */
    default List<String> readRemainingLines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = readLine(); line != null; line = readLine()) {
            lines.add(line);
        }
        return lines;
    }
}
