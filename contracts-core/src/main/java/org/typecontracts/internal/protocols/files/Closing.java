package org.typecontracts.internal.protocols.files;

import java.io.Flushable;
import java.io.IOException;
import java.util.Optional;
import org.typecontracts.Contract;

/** Closes and flushes what may or may not be closed and flushed. */
final class Closing {
    private static final Contract<AutoCloseable> CLOSEABLE = Contract.of(AutoCloseable.class);
    private static final Contract<Flushable> FLUSHABLE = Contract.of(Flushable.class);

    private Closing() {}

    static void close(Object object) throws IOException {
        Optional<AutoCloseable> closeable = CLOSEABLE.tryAdapt(object);
        try {
            if (closeable.isPresent()) {
                closeable.get().close();
            }
        } catch (IOException | RuntimeException exception) {
            throw exception;
        } catch (Exception exception) {
            if (exception instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new IOException(exception);
        }
    }

    static void flush(Object object) throws IOException {
        Optional<Flushable> flushable = FLUSHABLE.tryAdapt(object);
        if (flushable.isPresent()) {
            flushable.get().flush();
        }
    }
}
