package org.typecontracts.examples.matrix;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Collator;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collections;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Objects of the JDK's types, with generated contents. */
final class PlatformSamples {
    private PlatformSamples() {}

    static final Arbitrary<List<Integer>> NUMBERS =
            Arbitraries.integers().between(-5, 5).list().ofMaxSize(8);

    private static final Arbitrary<String> TEXTS =
            Arbitraries.strings().withChars("ab \n\r").ofMaxLength(12);

    private static final Arbitrary<String> NAMES =
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);

    private static final Arbitrary<byte[]> BYTES =
            Arbitraries.bytes().array(byte[].class).ofMaxSize(12);

    /** Orders whatever a law may ask about. */
    private static final Comparator<Object> ANY_ORDER = Comparator.comparing(String::valueOf);

    /** Objects of a type, and the laws that the type opts out of. */
    record Sample(
            String name, Arbitrary<?> objects, @Nullable LawOptOut optOut) {
        Sample(String name, Arbitrary<?> objects) {
            this(name, objects, null);
        }
    }

    private static List<Sample> collections() {
        return List.of(
                new Sample("ArrayList", NUMBERS.map(ArrayList::new)),
                new Sample("LinkedList", NUMBERS.map(LinkedList::new)),
                new Sample("CopyOnWriteArrayList", NUMBERS.map(CopyOnWriteArrayList::new)),
                new Sample("List.copyOf", NUMBERS.map(List::copyOf), LawOptOut.UNMODIFIABLE),
                new Sample("HashSet", NUMBERS.map(HashSet::new)),
                new Sample("LinkedHashSet", NUMBERS.map(LinkedHashSet::new)),
                new Sample("TreeSet", NUMBERS.map(numbers -> filled(new TreeSet<>(ANY_ORDER), numbers))),
                new Sample(
                        "unmodifiable Set",
                        NUMBERS.map(numbers -> Collections.unmodifiableSet(new HashSet<>(numbers))),
                        LawOptOut.UNMODIFIABLE),
                new Sample("ArrayDeque", NUMBERS.map(ArrayDeque::new)),
                new Sample("PriorityQueue", NUMBERS.map(PriorityQueue::new)),
                new Sample("HashMap", NUMBERS.map(numbers -> new HashMap<>(map(numbers)))),
                new Sample("LinkedHashMap", NUMBERS.map(PlatformSamples::map)),
                new Sample("TreeMap", NUMBERS.map(numbers -> filled(new TreeMap<>(ANY_ORDER), numbers))),
                new Sample("ConcurrentHashMap", NUMBERS.map(numbers -> new ConcurrentHashMap<>(map(numbers)))),
                new Sample("Hashtable", NUMBERS.map(numbers -> new Hashtable<>(map(numbers)))),
                new Sample("Properties", NUMBERS.map(PlatformSamples::properties)),
                new Sample("Map.copyOf", NUMBERS.map(numbers -> Map.copyOf(map(numbers))), LawOptOut.UNMODIFIABLE),
                new Sample("int[]", NUMBERS.map(PlatformSamples::array)),
                new Sample("Integer[]", NUMBERS.map(numbers -> numbers.toArray(new Integer[0]))),
                new Sample("AtomicIntegerArray", NUMBERS.map(numbers -> new AtomicIntegerArray(array(numbers)))),
                new Sample("String", Arbitraries.strings().ofMaxLength(8)),
                new Sample("StringBuilder", Arbitraries.strings().ofMaxLength(8).map(StringBuilder::new)),
                new Sample(
                        "ByteBuffer",
                        Arbitraries.strings()
                                .ofMaxLength(8)
                                .map(text -> ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)))),
                new Sample("Attributes", NUMBERS.map(PlatformSamples::attributes), LawOptOut.CHOOSY),
                new Sample("BitSet", NUMBERS.map(PlatformSamples::bits)),
                new Sample("Optional", NUMBERS.map(numbers -> numbers.stream().findFirst())),
                new Sample("Path", NAMES.map(Path::of)),
                new Sample("Stream", NUMBERS.map(List::stream), LawOptOut.ONE_SHOT),
                new Sample(
                        "IntStream",
                        NUMBERS.map(numbers -> numbers.stream().mapToInt(Integer::intValue)),
                        LawOptOut.ONE_SHOT),
                new Sample("Enumeration", NUMBERS.map(Collections::enumeration), LawOptOut.ONE_SHOT),
                new Sample("StringTokenizer", TEXTS.map(StringTokenizer::new), LawOptOut.ONE_SHOT));
    }

    private static List<Sample> scalars() {
        return List.of(
                new Sample("Integer", Arbitraries.integers()),
                new Sample("Long", Arbitraries.longs()),
                new Sample("Short", Arbitraries.shorts()),
                new Sample("Byte", Arbitraries.bytes()),
                new Sample("BigInteger", Arbitraries.bigIntegers()),
                new Sample("BigDecimal", Arbitraries.bigDecimals()),
                new Sample("Double", Arbitraries.doubles()),
                new Sample("Float", Arbitraries.floats()),
                new Sample("AtomicInteger", Arbitraries.integers().map(AtomicInteger::new)),
                new Sample("Duration", Arbitraries.longs().between(-1000, 1000).map(Duration::ofSeconds)),
                new Sample("Year", Arbitraries.integers().between(1, 3000).map(Year::of)),
                new Sample("UUID", Arbitraries.longs().map(bits -> new UUID(bits, ~bits))),
                new Sample("Calendar", Arbitraries.longs().map(PlatformSamples::calendar)),
                new Sample("Locale", Arbitraries.of(Locale.getAvailableLocales())),
                new Sample("TimeUnit", Arbitraries.of(TimeUnit.values())),
                new Sample(
                        "CollationKey",
                        TEXTS.map(text -> Collator.getInstance(Locale.ROOT).getCollationKey(text))),
                new Sample("File", NAMES.map(File::new)),
                new Sample("URI", NAMES.map(name -> Path.of(name).toUri())));
    }

    private static List<Sample> active() {
        return List.of(
                new Sample("byte[]", BYTES),
                new Sample("ByteArrayInputStream", BYTES.map(ByteArrayInputStream::new)),
                new Sample("ByteArrayOutputStream", BYTES.map(PlatformSamples::output)),
                new Sample("RandomAccessFile", BYTES.map(PlatformSamples::randomAccessFile)),
                new Sample("FileChannel", BYTES.map(PlatformSamples::fileChannel)),
                new Sample("DataInputStream", BYTES.map(bytes -> new DataInputStream(new ByteArrayInputStream(bytes)))),
                new Sample("StringReader", TEXTS.map(StringReader::new)),
                new Sample("BufferedReader", TEXTS.map(text -> new BufferedReader(new StringReader(text)))),
                new Sample("LineNumberReader", TEXTS.map(text -> new LineNumberReader(new StringReader(text)))),
                new Sample("Scanner", TEXTS.map(Scanner::new), LawOptOut.ONE_SHOT),
                new Sample("CompletableFuture", NUMBERS.map(CompletableFuture::completedFuture)),
                new Sample("FutureTask", NUMBERS.map(PlatformSamples::done)),
                new Sample("SubmissionPublisher", NUMBERS.map(PlatformSamples::publisher)),
                new Sample("UnaryOperator", Arbitraries.integers().map(PlatformSamples::adding)),
                new Sample("Comparator", Arbitraries.create(Comparator::naturalOrder)),
                new Sample("Runnable", Arbitraries.create(() -> (Runnable) () -> {})),
                new Sample("Thread", Arbitraries.create(Thread::new)),
                new Sample("Lock", Arbitraries.create(ReentrantLock::new)));
    }

    /** Return objects of the types that the page shows, and of some more. */
    static List<Sample> all() {
        return Stream.of(collections(), scalars(), active())
                .flatMap(List::stream)
                .toList();
    }

    private static TreeSet<Object> filled(TreeSet<Object> set, List<Integer> numbers) {
        set.addAll(numbers);
        return set;
    }

    private static TreeMap<Object, Object> filled(TreeMap<Object, Object> map, List<Integer> numbers) {
        map.putAll(map(numbers));
        return map;
    }

    private static Map<Integer, String> map(List<Integer> numbers) {
        Map<Integer, String> map = new LinkedHashMap<>();
        numbers.forEach(number -> map.put(number, "value " + number));
        return map;
    }

    private static Properties properties(List<Integer> numbers) {
        Properties properties = new Properties();
        map(numbers).forEach(properties::put);
        return properties;
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Attributes attributes(List<Integer> numbers) {
        Attributes attributes = new Attributes();
        map(numbers).forEach((number, value) -> attributes.putValue("key-" + Math.abs(number), value));
        return attributes;
    }

    private static BitSet bits(List<Integer> numbers) {
        BitSet bits = new BitSet();
        numbers.forEach(number -> bits.set(Math.abs(number)));
        return bits;
    }

    private static Calendar calendar(long milliseconds) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(milliseconds);
        return calendar;
    }

    private static ByteArrayOutputStream output(byte[] bytes) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        output.writeBytes(bytes);
        return output;
    }

    private static Path file(byte[] bytes) {
        try {
            Path file = Files.createTempFile("contracts", ".bytes");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static RandomAccessFile randomAccessFile(byte[] bytes) {
        try {
            return new RandomAccessFile(file(bytes).toFile(), "rw");
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static FileChannel fileChannel(byte[] bytes) {
        try {
            return FileChannel.open(file(bytes), StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Future<Object> done(Object outcome) {
        FutureTask<Object> task = new FutureTask<>(() -> outcome);
        task.run();
        return task;
    }

    private static SubmissionPublisher<Integer> publisher(List<Integer> numbers) {
        SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>();
        numbers.forEach(publisher::submit);
        publisher.close();
        return publisher;
    }

    private static UnaryOperator<Integer> adding(int number) {
        return argument -> argument + number;
    }
}
