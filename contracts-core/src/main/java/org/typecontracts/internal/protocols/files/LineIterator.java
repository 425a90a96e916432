package org.typecontracts.internal.protocols.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.LineReadable;

/** Visits lines, each of which is read when it is asked for. */
public final class LineIterator implements Iterator<String> {
    private final LineReadable source;
    private @Nullable String next;
    private boolean ended;

    /**
     * Stand where the source stands.
     *
     * @param source the source of the lines
     */
    public LineIterator(LineReadable source) {
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = readLine();
            ended = next == null;
        }
        return !ended;
    }

    @Override
    public String next() {
        String line = hasNext() ? next : null;
        if (line == null) {
            throw new NoSuchElementException("There is no further line");
        }
        next = null;
        return line;
    }

    private @Nullable String readLine() {
        try {
            return source.readLine();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
