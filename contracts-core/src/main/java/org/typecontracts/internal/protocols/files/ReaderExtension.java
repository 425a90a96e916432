package org.typecontracts.internal.protocols.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contracts;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.LineReadable;

/** Adapts readers that have no {@code readLine()} of their own, and those that are known to have one. */
final class ReaderExtension implements Function<Reader, @Nullable LineReadable> {
    @Override
    public @Nullable LineReadable apply(Reader subject) {
        if (subject instanceof BufferedReader buffered) {
            return new BufferedLines(buffered);
        }
        return Contracts.isInstance(subject, OwnLines.class) ? null : new Lines(subject);
    }

    private static final class BufferedLines extends Wrapper<BufferedReader> implements LineReadable {
        BufferedLines(BufferedReader target) {
            super(target);
        }

        @Override
        public @Nullable String readLine() throws IOException {
            return target.readLine();
        }

        @Override
        public Stream<String> lines() {
            return target.lines();
        }
    }

    /** Reads one character after the other, so that nothing is lost to whoever uses the reader next. */
    private static final class Lines extends Wrapper<Reader> implements LineReadable {
        private boolean afterCarriageReturn;

        Lines(Reader target) {
            super(target);
        }

        @Override
        public @Nullable String readLine() throws IOException {
            int next = target.read();
            if (next == '\n' && afterCarriageReturn) {
                next = target.read();
            }
            afterCarriageReturn = false;
            return next < 0 ? null : lineFrom(next);
        }

        private String lineFrom(int first) throws IOException {
            StringBuilder line = new StringBuilder();
            int next = first;
            while (next >= 0 && next != '\n' && next != '\r') {
                line.append((char) next);
                next = target.read();
            }
            afterCarriageReturn = next == '\r';
            return line.toString();
        }
    }
}
