package org.typecontracts.protocols;

import java.io.IOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.files.LineIterator;
import org.typecontracts.internal.protocols.views.Elements;

/**
 * A source of lines of text.
 *
 * <p>Any class with a public {@code String readLine()} conforms: {@link java.io.BufferedReader},
 * {@link java.io.RandomAccessFile}, {@link java.io.Console}, {@link java.io.DataInput} and others, which share no
 * supertype. By extension so does every other {@link java.io.Reader}; keep its adapter, which remembers that a line
 * ended in a carriage return whose line feed is still to come.
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
     * Return the lines that are still to come, each read when it is asked for. Costs one {@link #readLine()} a line.
     *
     * @return the lines; if reading fails, they throw {@link java.io.UncheckedIOException}
     */
    default Stream<String> lines() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new LineIterator(this), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /**
     * State that a line comes without its end.
     *
     * @param source any source of lines that is open
     * @return whether the law holds
     * @throws IOException if reading fails
     */
    @Law("a line does not contain its end")
    static boolean linesHaveNoEnd(LineReadable source) throws IOException {
        for (int lines = 0; lines < Elements.LIMIT; lines++) {
            String line = source.readLine();
            if (line == null) {
                return true;
            }
            if (line.indexOf('\n') >= 0 || line.endsWith("\r")) {
                return false;
            }
        }
        return true;
    }

    /**
     * State that an end is final.
     *
     * @param source any source of lines that is open and to which nobody adds
     * @return whether the law holds
     * @throws IOException if reading fails
     */
    @Law("after the last line comes none")
    static boolean endOfLinesIsFinal(LineReadable source) throws IOException {
        for (int lines = 0; lines < Elements.LIMIT; lines++) {
            if (source.readLine() == null) {
                return source.readLine() == null;
            }
        }
        return true;
    }
}
