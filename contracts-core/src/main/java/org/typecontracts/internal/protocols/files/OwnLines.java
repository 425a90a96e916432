package org.typecontracts.internal.protocols.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Protocol;

/** What a reader looks like that reads lines itself; unlike {@code LineReadable}, no other reader is extended to it. */
@Protocol
public interface OwnLines {
    /**
     * Read the next line.
     *
     * @return the line without its end, or null at the end of the text
     * @throws IOException if reading fails
     */
    @Nullable
    String readLine() throws IOException;
}
