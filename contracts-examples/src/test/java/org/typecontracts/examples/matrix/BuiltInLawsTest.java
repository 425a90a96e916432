package org.typecontracts.examples.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.typecontracts.Contract;
import org.typecontracts.Contracts;
import org.typecontracts.protocols.Complex;
import org.typecontracts.protocols.Integral;
import org.typecontracts.protocols.Real;
import org.typecontracts.protocols.SetLike;
import org.typecontracts.test.ContractVerifier;
import org.typecontracts.test.laws.ContractLaws;

/** Every law of every built-in contract, on the types of the JDK that conform to it, with generated contents. */
class BuiltInLawsTest {
    private static final int TRIES = 20;

    private static final Arbitrary<List<Integer>> NUMBERS =
            Arbitraries.integers().between(-5, 5).list().ofMaxSize(8);

    /** Orders whatever a law may ask about. */
    private static final Comparator<Object> ANY_ORDER = Comparator.comparing(String::valueOf);

    /** Objects of a type, and the laws that the type opts out of. */
    private record Sample(
            String name, Arbitrary<?> objects, @Nullable LawOptOut optOut) {
        Sample(String name, Arbitrary<?> objects) {
            this(name, objects, null);
        }
    }

    private static List<Sample> samples() {
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
                new Sample("LinkedHashMap", NUMBERS.map(BuiltInLawsTest::map)),
                new Sample("TreeMap", NUMBERS.map(numbers -> filled(new TreeMap<>(ANY_ORDER), numbers))),
                new Sample("ConcurrentHashMap", NUMBERS.map(numbers -> new ConcurrentHashMap<>(map(numbers)))),
                new Sample("Hashtable", NUMBERS.map(numbers -> new Hashtable<>(map(numbers)))),
                new Sample("Properties", NUMBERS.map(BuiltInLawsTest::properties)),
                new Sample("Map.copyOf", NUMBERS.map(numbers -> Map.copyOf(map(numbers))), LawOptOut.UNMODIFIABLE),
                new Sample("int[]", NUMBERS.map(BuiltInLawsTest::array)),
                new Sample("Integer[]", NUMBERS.map(numbers -> numbers.toArray(new Integer[0]))),
                new Sample("AtomicIntegerArray", NUMBERS.map(numbers -> new AtomicIntegerArray(array(numbers)))),
                new Sample("String", Arbitraries.strings().ofMaxLength(8)),
                new Sample("StringBuilder", Arbitraries.strings().ofMaxLength(8).map(StringBuilder::new)),
                new Sample(
                        "ByteBuffer",
                        Arbitraries.strings()
                                .ofMaxLength(8)
                                .map(text -> ByteBuffer.wrap(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))),
                new Sample("Optional", NUMBERS.map(numbers -> numbers.stream().findFirst())),
                new Sample(
                        "Path",
                        Arbitraries.strings()
                                .alpha()
                                .ofMinLength(1)
                                .ofMaxLength(8)
                                .map(Path::of)),
                new Sample("Stream", NUMBERS.map(List::stream), LawOptOut.ONE_SHOT),
                new Sample("Enumeration", NUMBERS.map(Collections::enumeration), LawOptOut.ONE_SHOT),
                new Sample("CompletableFuture", NUMBERS.map(CompletableFuture::completedFuture)),
                new Sample("Integer", Arbitraries.integers()),
                new Sample("Long", Arbitraries.longs()),
                new Sample("BigInteger", Arbitraries.bigIntegers()),
                new Sample("BigDecimal", Arbitraries.bigDecimals()),
                new Sample("Double", Arbitraries.doubles()));
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

    @TestFactory
    Stream<DynamicNode> every_law_holds_on_every_type_that_conforms() {
        return samples().stream().map(sample -> dynamicContainer(sample.name(), laws(sample)));
    }

    private static Stream<DynamicNode> laws(Sample sample) {
        Object example = sample.objects().sample();
        return BuiltInContracts.all().stream()
                .filter(contract -> !ContractLaws.of(contract).isEmpty())
                .filter(contract -> Contracts.isInstance(example, contract))
                .map(contract -> dynamicTest(contract.getSimpleName(), () -> verify(Contract.of(contract), sample)));
    }

    private static <T> void verify(Contract<T> contract, Sample sample) {
        ContractVerifier<T> verifier = ContractVerifier.forContract(contract)
                .onArbitrary(sample.objects())
                .withSamples(1, "value 1")
                .withTries(TRIES)
                .withSeed(42)
                .withArbitrary(contract.type(), sample.objects().map(contract::adapt))
                .withArbitrary(
                        SetLike.class, NUMBERS.map(numbers -> Contracts.adapt(new HashSet<>(numbers), SetLike.class)))
                .withArbitrary(
                        Complex.class, Arbitraries.integers().map(number -> Contracts.adapt(number, Complex.class)))
                .withArbitrary(Real.class, Arbitraries.integers().map(number -> Contracts.adapt(number, Real.class)))
                .withArbitrary(
                        Integral.class, Arbitraries.integers().map(number -> Contracts.adapt(number, Integral.class)))
                .suppressing("adapter-transparency", "null-handling");
        List<String> known =
                ContractLaws.of(contract.type()).stream().map(law -> law.id()).toList();
        List<String> optedOut = Optional.ofNullable(sample.optOut()).map(LawOptOut::laws).orElse(List.of()).stream()
                .filter(known::contains)
                .toList();
        verifier.suppressing(optedOut.toArray(new String[0])).verify();
    }

    @Test
    void opt_outs_name_laws_that_exist() {
        List<String> known = BuiltInContracts.all().stream()
                .flatMap(contract -> ContractLaws.of(contract).stream())
                .map(law -> law.id())
                .toList();

        for (LawOptOut optOut : LawOptOut.values()) {
            assertThat(known).containsAll(optOut.laws());
            assertThat(optOut.reason()).isNotBlank();
        }
    }
}
