package org.typecontracts.examples.matrix;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.DataInput;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.text.CollationKey;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Scanner;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The types of the JDK that the page shows.
 *
 * @since 0.1.0
 */
public final class PlatformTypes {
    private static final List<Class<?>> ALL = List.of(
            Object.class,
            String.class,
            StringBuilder.class,
            CharSequence.class,
            int[].class,
            Object[].class,
            byte[].class,
            Collection.class,
            List.class,
            ArrayList.class,
            LinkedList.class,
            Set.class,
            LinkedHashSet.class,
            TreeSet.class,
            Deque.class,
            ArrayDeque.class,
            PriorityQueue.class,
            Map.class,
            HashMap.class,
            LinkedHashMap.class,
            TreeMap.class,
            NavigableMap.class,
            ConcurrentHashMap.class,
            Hashtable.class,
            Properties.class,
            Attributes.class,
            Dictionary.class,
            BitSet.class,
            Iterator.class,
            Enumeration.class,
            StringTokenizer.class,
            Scanner.class,
            Optional.class,
            Stream.class,
            IntStream.class,
            AtomicIntegerArray.class,
            AtomicInteger.class,
            Integer.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class,
            Duration.class,
            Year.class,
            Calendar.class,
            UUID.class,
            Locale.class,
            TimeUnit.class,
            CollationKey.class,
            Path.class,
            File.class,
            URI.class,
            InputStream.class,
            OutputStream.class,
            ByteArrayOutputStream.class,
            RandomAccessFile.class,
            Reader.class,
            BufferedReader.class,
            Console.class,
            DataInput.class,
            FileChannel.class,
            ByteBuffer.class,
            Future.class,
            CompletableFuture.class,
            Flow.Publisher.class,
            Lock.class,
            Runnable.class,
            Function.class,
            Comparator.class,
            Thread.class);

    private PlatformTypes() {}

    /**
     * Return the types.
     *
     * @return the types, related ones together
     */
    public static List<Class<?>> all() {
        return ALL;
    }
}
