package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInput;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.ConformanceException;
import org.typecontracts.Contracts;

class FileLikeTest {
    /** Reads and writes and closes, and implements nothing. */
    public static class Tape {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final InputStream content = new ByteArrayInputStream("tape".getBytes(StandardCharsets.UTF_8));
        private String log = "";

        public int read(byte[] buffer, int offset, int length) throws IOException {
            return content.read(buffer, offset, Math.min(length, 3));
        }

        public int write(byte[] buffer, int offset, int length) {
            written.write(buffer, offset, length);
            return length;
        }

        public String readLine() throws IOException {
            throw new IOException("worn out");
        }

        public void flush() {
            log += "flushed ";
        }

        public void close() {
            log += "closed ";
        }
    }

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(classes = {InputStream.class, RandomAccessFile.class, ObjectInput.class, ByteBuffer.class, Tape.class})
    void types_without_a_common_supertype_are_sources_of_bytes(Class<?> type) {
        assertThat(Contracts.isSubclass(type, ByteReadable.class)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {OutputStream.class, RandomAccessFile.class, DataOutput.class, ByteBuffer.class})
    void types_without_a_common_supertype_are_sinks_of_bytes(Class<?> type) {
        assertThat(Contracts.isSubclass(type, ByteWritable.class)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                BufferedReader.class,
                RandomAccessFile.class,
                Console.class,
                DataInputStream.class,
                Reader.class,
                Tape.class
            })
    void types_without_a_common_supertype_are_sources_of_lines(Class<?> type) {
        assertThat(Contracts.isSubclass(type, LineReadable.class)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {RandomAccessFile.class, SeekableByteChannel.class, FileChannel.class, ByteBuffer.class})
    void types_without_a_common_supertype_are_seekable(Class<?> type) {
        assertThat(Contracts.isSubclass(type, Seekable.class)).isTrue();
    }

    @Test
    void a_reader_of_characters_reads_no_bytes() {
        assertThat(Contracts.isSubclass(StringReader.class, ByteReadable.class)).isFalse();
    }

    @Test
    void a_source_is_read_as_a_stream_that_closes_it() throws IOException {
        Tape tape = new Tape();
        try (InputStream stream = Contracts.adapt(tape, ByteReadable.class).asInputStream()) {
            assertThat(stream.read()).isEqualTo('t');
            assertThat(stream.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("ape");
            assertThat(stream.read()).isEqualTo(-1);
            assertThat(tape.log).isEmpty();
        }

        assertThat(tape.log).isEqualTo("closed ");
    }

    @Test
    void all_bytes_are_read_and_nothing_is_closed() throws IOException {
        Tape tape = new Tape();

        assertThat(Contracts.adapt(tape, ByteReadable.class).readAllBytes()).hasSize(4);
        assertThat(tape.log).isEmpty();
    }

    @Test
    void a_sink_is_written_as_a_stream_that_flushes_and_closes_it() throws IOException {
        Tape tape = new Tape();
        try (OutputStream stream = Contracts.adapt(tape, ByteWritable.class).asOutputStream()) {
            stream.write('a');
            stream.write(new byte[] {'b', 'c'});
            stream.flush();
        }
        Contracts.adapt(tape, ByteWritable.class).writeAll(new byte[] {'d'});

        assertThat(tape.written).hasToString("abcd");
        assertThat(tape.log).isEqualTo("flushed closed ");
    }

    @Test
    void a_buffer_is_read_and_written_within_its_limit() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(8);
        Contracts.adapt(buffer, ByteWritable.class).writeAll(new byte[] {1, 2, 3});
        buffer.flip();
        ByteReadable source = Contracts.adapt(buffer, ByteReadable.class);

        assertThat(source.read(new byte[2], 0, 2)).isEqualTo(2);
        assertThat(source.readAllBytes()).containsExactly(3);
        assertThat(source.read(new byte[2], 0, 2)).isEqualTo(-1);
    }

    @Test
    void lines_are_read_when_they_are_asked_for() throws IOException {
        StringReader reader = new StringReader("one\r\ntwo\n\rfour");
        LineReadable source = Contracts.adapt(reader, LineReadable.class);

        assertThat(source.readLine()).isEqualTo("one");
        assertThat(source.lines()).containsExactly("two", "", "four");
        assertThat(source.readLine()).isNull();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() ->
                        Contracts.adapt(new Tape(), LineReadable.class).lines().toList())
                .withMessageContaining("worn out");
    }

    @Test
    void a_reader_is_not_read_ahead_of_the_line() throws IOException {
        StringReader reader = new StringReader("one\ntwo");
        Contracts.adapt(reader, LineReadable.class).readLine();

        assertThat(reader.read()).isEqualTo('t');
    }

    @Test
    void files_move_to_any_position() throws IOException {
        Path path = Files.writeString(directory.resolve("file"), "0123456789");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
                FileChannel channel = FileChannel.open(path)) {
            for (Object subject : new Object[] {file, channel, ByteBuffer.allocate(10)}) {
                Seekable seekable = Contracts.adapt(subject, Seekable.class);
                seekable.seek(7);
                assertThat(seekable.position()).isEqualTo(7);
                seekable.rewind();
                assertThat(seekable.position()).isZero();
            }
        }
    }

    @Test
    void a_buffer_has_no_position_beyond_its_limit() {
        Seekable seekable = Contracts.adapt(ByteBuffer.allocate(4), Seekable.class);

        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> seekable.seek(1L << 32))
                .withMessage("[4294967296] is not a position of the buffer; it ends at 4");
    }

    @Test
    void files_paths_and_addresses_of_files_name_files() {
        Path path = directory.resolve("file");

        assertThat(Stream.of(path, path.toFile(), path.toUri())
                        .map(named -> Contracts.adapt(named, PathLike.class).toPath()))
                .containsOnly(path);
        assertThat(Contracts.adapt(new File("x"), PathLike.class).toPath()).isEqualTo(Path.of("x"));
    }

    @Test
    void an_address_of_something_else_is_refused_when_it_comes_to_it() {
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Contracts.adapt(URI.create("https://typecontracts.org"), PathLike.class));
    }

    @Test
    void bytes_are_shared_and_not_copied() {
        byte[] bytes = {1, 2};
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Contracts.adapt(bytes, BufferLike.class).asByteBuffer().put(0, (byte) 9);
        ByteBuffer shared = Contracts.adapt(buffer, BufferLike.class).asByteBuffer();

        assertThat(shared.get()).isEqualTo((byte) 9);
        assertThat(shared.order()).isEqualTo(ByteOrder.LITTLE_ENDIAN);
        assertThat(buffer.position()).isZero();
    }

    @Test
    void a_stream_waits_where_its_source_has_nothing_for_the_moment() throws IOException {
        byte[] bytes = {1, 2};

        assertThat(slowly(bytes).asInputStream().read()).isEqualTo(1);
        assertThat(slowly(bytes).asInputStream().read(new byte[8], 0, 8)).isEqualTo(1);
        assertThat(slowly(bytes).asInputStream().read(new byte[8], 8, 0)).isZero();
        assertThat(slowly(bytes).readAllBytes()).isEqualTo(bytes);
    }

    private static ByteReadable slowly(byte[] bytes) {
        ByteArrayInputStream source = new ByteArrayInputStream(bytes);
        AtomicInteger reads = new AtomicInteger();
        return (buffer, offset, length) ->
                reads.getAndIncrement() % 2 == 0 ? 0 : source.read(buffer, offset, Math.min(length, 1));
    }

    /** Waits when it is closed. */
    public static class Waiting {
        public int read(byte[] buffer, int offset, int length) {
            return -1;
        }

        public void close() throws InterruptedException {
            throw new InterruptedException("no time");
        }
    }

    @Test
    void a_thread_that_is_interrupted_while_it_closes_stays_interrupted() {
        InputStream stream = Contracts.adapt(new Waiting(), ByteReadable.class).asInputStream();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(stream::close)
                .withCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Knows where a line ends better than its characters tell. */
    public static class RecordReader extends StringReader {
        public RecordReader(String text) {
            super(text);
        }

        public String readLine() throws IOException {
            char[] line = new char[3];
            int count = read(line);
            return count < 0 ? null : new String(line, 0, count);
        }
    }

    @Test
    void a_reader_with_lines_of_its_own_is_asked_for_them() {
        assertThat(Contracts.adapt(new RecordReader("a\nbcd"), LineReadable.class)
                        .lines())
                .containsExactly("a\nb", "cd");
    }
}
