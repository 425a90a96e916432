package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.Flushable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Handler;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.Contract.Kind;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;

class AdoptedProtocolsTest {
    public static class Countdown {
        private int left = 2;

        public boolean hasNext() {
            return left > 0;
        }

        public Integer next() {
            return left--;
        }
    }

    public static class Version {
        public int compareTo(Version other) {
            return other == this ? 0 : 1;
        }
    }

    public static class Printer {
        private final StringBuilder log = new StringBuilder();

        public void run() {
            log.append("run ");
        }

        public void flush() {
            log.append("flush ");
        }

        public void close() {
            log.append("close ");
        }
    }

    static Stream<Class<?>> adopted() {
        return Stream.of(
                Iterator.class,
                java.lang.Iterable.class,
                AutoCloseable.class,
                Flushable.class,
                Comparable.class,
                Runnable.class);
    }

    @ParameterizedTest
    @MethodSource("adopted")
    void interfaces_of_the_jdk_are_protocols_in_every_registry(Class<?> type) {
        assertThat(Contracts.contract(type).kind()).isEqualTo(Kind.PROTOCOL);
        assertThat(ContractRegistry.create().contract(type).kind()).isEqualTo(Kind.PROTOCOL);
        assertThat(ContractRegistry.childOf(ContractRegistry.create())
                        .contract(type)
                        .kind())
                .isEqualTo(Kind.PROTOCOL);
    }

    @Test
    void what_looks_like_an_iterator_is_one() {
        Iterator<Integer> countdown = As.a(Iterator.class, new Countdown());

        assertThat(countdown).toIterable().containsExactly(2, 1);
        assertThat(Protocols.next(new Countdown())).isEqualTo(2);
        assertThat(Contracts.isSubclass(Scanner.class, Iterator.class)).isTrue();
    }

    @Test
    void an_enumeration_is_an_iterator() {
        Iterator<Object> words = As.a(Iterator.class, new StringTokenizer("to be"));

        assertThat(words).toIterable().containsExactly("to", "be");
    }

    @Test
    void a_reader_of_xml_is_no_iterator() {
        assertThat(Contracts.isSubclass(XMLStreamReader.class, Iterator.class)).isFalse();
        assertThat(Contracts.check(XMLStreamReader.class, Iterator.class).explain())
                .contains("excluded");
    }

    @Test
    void whatever_can_be_closed_serves_try_with_resources() throws Exception {
        Printer printer = new Printer();
        try (AutoCloseable closing = Contracts.adapt(printer, AutoCloseable.class)) {
            Contracts.adapt(closing, Runnable.class).run();
            Contracts.adapt(printer, Flushable.class).flush();
        }

        assertThat(printer.log).hasToString("run flush close ");
    }

    @Test
    void types_of_the_jdk_that_close_without_saying_so_are_closeable() {
        assertThat(Contracts.isSubclass(Handler.class, AutoCloseable.class)).isTrue();
        assertThat(Contracts.isSubclass(XMLStreamReader.class, AutoCloseable.class))
                .isTrue();
        assertThat(Contracts.isSubclass(Handler.class, Flushable.class)).isTrue();
    }

    @Test
    void a_lock_closes_by_unlocking() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        try (AutoCloseable held = Contracts.adapt(lock, AutoCloseable.class)) {
            assertThat(held).isNotNull();
            assertThat(lock.isLocked()).isTrue();
        }

        assertThat(lock.isLocked()).isFalse();
    }

    @Test
    void what_compares_is_comparable() {
        Version version = new Version();
        Comparable<Version> comparable = As.a(Comparable.class, version);

        assertThat(comparable.compareTo(version)).isZero();
        assertThat(List.of(new Version(), version)).anyMatch(each -> comparable.compareTo(each) > 0);
    }

    /** Compares with what it is, and does not say so. */
    public record Edition(int number) {
        public int compareTo(Edition other) {
            return Integer.compare(number, other.number);
        }
    }

    @Test
    @SuppressWarnings("unchecked") // An adapter says nothing of what it compares with.
    void adapters_of_what_compares_are_sorted() {
        List<Comparable<Object>> editions = new ArrayList<>();
        for (int number : new int[] {3, 1, 2}) {
            editions.add(Contracts.adapt(new Edition(number), Comparable.class));
        }
        editions.sort(null);

        assertThat(editions).map(Contracts::unwrap).containsExactly(new Edition(1), new Edition(2), new Edition(3));
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> editions.get(0).compareTo(Contracts.adapt("text", Sized.class)))
                .withMessageStartingWith("[java.lang.String] is not what [" + Edition.class.getName() + "] takes");
    }
}
