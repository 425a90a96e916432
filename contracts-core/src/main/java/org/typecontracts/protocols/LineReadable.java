package org.typecontracts.protocols;

import java.io.IOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.LineIterator;

/**
 * A source of lines of text.
 *
 * <p>Any class with a public {@code String readLine()} conforms: {@link java.io.BufferedReader},
 * {@link java.io.RandomAccessFile}, {@link java.io.Console}, {@link java.io.DataInput} and others, which share no
 * supertype. By extension so does every {@link java.io.Reader}.
 *
 * <pre>{@code
 * Contracts.adapt(console, LineReadable.class).lines().takeWhile(line -> !line.equals("quit"))...
 * }</pre>
 *
 * <p>The ancestor is Python's file-like object, {@code io.TextIOBase.readline()}.
 *
 * @since 0.1.0
 */
@Protocol
public interface LineReadable {
    /**
     * Read the next line.
     *
     * @return the line without its end, or null at the end of the text
     * @throws IOException if reading fails
     */
    @Nullable
    String readLine() throws IOException;

    /**
     * Return the lines that are still to come, each read when it is asked for.
     *
     * @return the lines; if reading fails, they throw {@link java.io.UncheckedIOException}
     */
    default Stream<String> lines() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new LineIterator(this), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }
}
