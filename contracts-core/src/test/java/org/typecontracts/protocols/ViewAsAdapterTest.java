package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.StringReader;
import java.net.URI;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.Conformance.Route;
import org.typecontracts.ConformanceException;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.TypeToken;

/** What a built-in extension makes is an adapter: unwrapped, and adapted on, as a generated one is. */
class ViewAsAdapterTest {
    static Stream<Arguments> contract_and_extended_object() {
        return Stream.of(
                Arguments.of(Sized.class, new BitSet()),
                Arguments.of(Iterable.class, Optional.of("a")),
                Arguments.of(Iterable.class, new Hashtable<>(Map.of("a", 1)).keys()),
                Arguments.of(Iterator.class, new StringTokenizer("a b")),
                Arguments.of(Reversible.class, new TreeMap<>()),
                Arguments.of(Sequence.class, List.of("a")),
                Arguments.of(Sequence.class, "abc"),
                Arguments.of(Sequence.class, new int[] {1}),
                Arguments.of(Sequence.class, ByteBuffer.allocate(1)),
                Arguments.of(Sequence.class, new AtomicIntegerArray(1)),
                Arguments.of(MutableSequence.class, new ArrayList<>()),
                Arguments.of(SetLike.class, new TreeSet<>()),
                Arguments.of(MutableSetLike.class, new LinkedHashSet<>()),
                Arguments.of(Mapping.class, Map.of("a", 1)),
                Arguments.of(MutableMapping.class, new TreeMap<>()),
                Arguments.of(MutableMapping.class, new Hashtable<>()),
                Arguments.of(CallableLike.class, (Runnable) () -> {}),
                Arguments.of(Awaitable.class, new FutureTask<>(() -> 1)),
                Arguments.of(Awaitable.class, new CompletableFuture<>()),
                Arguments.of(LineReadable.class, new StringReader("a")),
                Arguments.of(LineReadable.class, new BufferedReader(new StringReader("a"))),
                Arguments.of(ByteReadable.class, ByteBuffer.allocate(1)),
                Arguments.of(ByteWritable.class, ByteBuffer.allocate(1)),
                Arguments.of(Seekable.class, ByteBuffer.allocate(1)),
                Arguments.of(BufferLike.class, ByteBuffer.allocate(1)),
                Arguments.of(BufferLike.class, new byte[1]),
                Arguments.of(PathLike.class, URI.create("file:///tmp")),
                Arguments.of(PathLike.class, Path.of("tmp")),
                Arguments.of(AutoCloseable.class, new ReentrantLock()),
                Arguments.of(SupportsAbs.class, -3),
                Arguments.of(SupportsRound.class, 3.5),
                Arguments.of(Integral.class, 3),
                Arguments.of(Real.class, 3.5));
    }

    @ParameterizedTest
    @MethodSource("contract_and_extended_object")
    void a_view_unwraps_to_its_target(Class<?> contract, Object object) {
        Object view = Contracts.adapt(object, contract);

        assertThat(view).isNotSameAs(object);
        assertThat(Contracts.unwrap(view)).isSameAs(object);
        assertThat(Contracts.check(object.getClass(), contract).route()).isIn(Route.EXTENDED, Route.HOOK);
    }

    @Test
    void a_view_is_adapted_on_from_its_target() {
        Object sequence = Contracts.adapt(new ArrayList<>(List.of("a")), Sequence.class);

        assertThat(Contracts.isInstance(sequence, MutableSequence.class)).isTrue();
        MutableSequence<?> mutable = Contracts.adapt(sequence, MutableSequence.class);
        assertThat(Contracts.unwrap(mutable)).isInstanceOf(ArrayList.class);
        assertThat(mutable.pop()).isEqualTo("a");
    }

    @Test
    void a_view_is_still_an_instance_of_what_it_implements() {
        Object readable = Contracts.adapt(ByteBuffer.allocate(1), ByteReadable.class);

        assertThat(Contracts.adapt(readable, ByteReadable.class)).isSameAs(readable);
        assertThat(Contracts.isInstance(readable, Seekable.class)).isTrue();
        assertThat(Contracts.unwrap(Contracts.adapt(readable, Seekable.class))).isInstanceOf(Buffer.class);
    }

    public interface Listing {
        List<?> asList();
    }

    @Test
    void the_members_of_the_view_itself_do_not_count() {
        ContractRegistry registry = ContractRegistry.create();
        registry.adopt(Listing.class);
        Sequence<?> view = registry.adapt("abc", Sequence.class);

        assertThat(registry.isInstance(view, Listing.class)).isFalse();
        assertThat(registry.tryAdapt(view, Listing.class)).isEmpty();
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> registry.adapt(view, Listing.class))
                .withMessageContaining("String");
        assertThat(registry.check(view.getClass(), Listing.class).explain())
                .isEqualTo("[excluded] CharacterSequence does not conform to protocol Listing\n"
                        + "  excluded CharacterSequence is excluded from matching Listing structurally; register"
                        + " CharacterSequence under it, or extend it, if it means the same");
    }

    /** A sequence of characters that iterates words. */
    public record Text(String text) implements CharSequence, java.lang.Iterable<String> {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public Iterator<String> iterator() {
            return List.of(text.split(" ")).iterator();
        }
    }

    @Test
    void a_view_that_implements_a_contract_answers_for_itself_about_type_arguments() {
        Contract<java.lang.Iterable<String>> ofText = Contract.of(new TypeToken<java.lang.Iterable<String>>() {});
        Object view = Contracts.adapt(new Text("a b"), Sequence.class);

        assertThat(ofText.isInstance(new Text("a b"))).isTrue();
        assertThat(ofText.isInstance(view)).isFalse();
        assertThat(ofText.tryAdapt(view)).isEmpty();
    }

    @Test
    void what_is_excepted_is_excepted_behind_a_view_too() {
        Contract<?> noText = Contract.of(Sequence.class).but(String.class);

        assertThat(noText.isInstance(Contracts.adapt("abc", Sequence.class))).isFalse();
        assertThat(noText.isInstance(Contracts.adapt(List.of("a"), Sequence.class)))
                .isTrue();
    }

    public static final class Team {
        public int size() {
            return 2;
        }
    }

    @Test
    void a_view_equals_any_other_adapter_of_an_equal_target() {
        List<String> list = new ArrayList<>(List.of("a"));
        Object view = Contracts.adapt(list, Sequence.class);
        Object generated = Contracts.adapt(List.of("a"), Sized.class);

        assertThat(view).isEqualTo(generated).hasSameHashCodeAs(generated);
        assertThat(Contracts.adapt(new Team(), Sized.class)).isNotEqualTo(view);
    }

    public record Crew(List<String> names) {}

    @Test
    void a_library_adapter_that_an_extension_of_a_user_returns_is_unwrapped_and_adapted_on() {
        ContractRegistry registry = ContractRegistry.create();
        registry.extend(Iterable.class, Crew.class, crew -> registry.adapt(crew.names(), Sequence.class));
        Iterable<?> elements = registry.adapt(new Crew(List.of("Ada")), Iterable.class);

        assertThat(Contracts.unwrap(elements)).isEqualTo(List.of("Ada"));
        assertThat(registry.adapt(elements, Reversible.class).reversed().next()).isEqualTo("Ada");
    }

    @Test
    void a_dictionary_that_is_a_map_too_is_adapted_as_the_map() {
        Dictionary<String, Integer> table = new Hashtable<>(Map.of("a", 1));

        assertThat(Contracts.unwrap(Contracts.adapt(table, Mapping.class))).isSameAs(table);
    }

    @Test
    void an_address_that_names_no_file_is_neither_an_instance_nor_adapted() {
        URI remote = URI.create("http://example.org/a");

        assertThat(Contracts.isInstance(remote, PathLike.class)).isFalse();
        assertThat(Contracts.tryAdapt(remote, PathLike.class)).isEmpty();
        assertThatExceptionOfType(ConformanceException.class).isThrownBy(() -> Contracts.adapt(remote, PathLike.class));
        assertThat(Contracts.isInstance(URI.create("file:relative"), PathLike.class))
                .isFalse();
        assertThat(Contracts.isInstance(URI.create("FILE:///tmp"), PathLike.class))
                .isTrue();
    }
}
