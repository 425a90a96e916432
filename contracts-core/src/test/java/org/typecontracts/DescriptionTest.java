package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.protocols.BuiltInContracts;
import org.typecontracts.protocols.Protocols;
import org.typecontracts.protocols.Sized;
import org.typecontracts.support.Compiled;

class DescriptionTest {
    public interface Counted {
        int count();
    }

    @Protocol
    public interface Shelf<T> extends Counted {
        @Alias({"volume", "tome"})
        T book(int place);

        default boolean isEmpty() {
            return count() == 0;
        }

        @Law("the count is never negative")
        static boolean countIsNotNegative(Shelf<?> shelf) {
            return shelf.count() >= 0;
        }

        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return HookResult.DEFER;
        }
    }

    public static class Box {
        public int count() {
            return 0;
        }

        public String book(int place) {
            return "";
        }

        public static Box empty() {
            return new Box();
        }
    }

    public static class Crate {}

    public interface Stored extends Counted {}

    public abstract static class Store implements Stored {}

    public abstract static class Cellar extends Store implements Serializable {
        private static final long serialVersionUID = 1;
    }

    private static final String HERE = DescriptionTest.class.getTypeName();

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void extensions_and_exclusions_stand_in_the_order_of_their_names() {
        List<Class<?>> types = List.of(String.class, Byte.class, Thread.class, Integer.class, Long.class, Void.class);
        for (Class<?> type : types) {
            registry.extend(Shelf.class, type, object -> null);
            registry.exclude(Counted.class, type);
        }
        String sorted = types.stream()
                .map(Class::getTypeName)
                .sorted()
                .map(name -> "  " + name + "\n")
                .collect(Collectors.joining());

        assertThat(registry.describe(Shelf.class)).contains("\nextended\n" + sorted.stripTrailing());
        assertThat(registry.describe(Counted.class)).contains("\nexcluded\n" + sorted.stripTrailing());
    }

    @Test
    void a_contract_says_what_it_requires_and_gives_and_who_belongs_to_it() {
        registry.register(Shelf.class, Crate.class);
        registry.extend(Shelf.class, String.class, text -> null);
        registry.exclude(Shelf.class, Thread.class);

        assertThat(registry.describe(Shelf.class)).isEqualTo("""
                        protocol Shelf<T> (%1$s$Shelf)

                        requires
                          book(int): T, also as volume, tome
                          count(): int

                        gives
                          isEmpty(): boolean

                        laws
                          the count is never negative

                        bases
                          %1$s$Counted

                        hooks
                          Shelf.hook is asked about each class, before anything else

                        registered
                          %1$s$Crate

                        extended
                          java.lang.String

                        excluded
                          java.lang.Thread""".formatted(HERE));
    }

    @Test
    void the_bases_of_bases_are_told_too() {
        assertThat(registry.describe(Cellar.class)).endsWith("""

                        bases
                          %1$s$Store
                          %1$s$Stored
                          %1$s$Counted
                          java.io.Serializable""".formatted(HERE));
    }

    @Test
    void sections_without_content_are_left_out() {
        assertThat(registry.describe(Counted.class))
                .isEqualTo("nominal contract Counted (" + HERE + "$Counted)\n\nrequires\n  count(): int");
    }

    @Test
    void a_class_says_what_it_has_and_what_it_conforms_to_and_why() {
        registry.register(Counted.class, Box.class);
        registry.contract(Shelf.class);

        assertThat(registry.describe(Box.class)).isEqualTo("""
                        class Box (%1$s$Box)

                        public members
                          new Box(): Box
                          book(int): String
                          count(): int
                          static empty(): Box

                        conforms to
                          %1$s$Counted, by registration: [%1$s$Box] is registered under [%1$s$Counted]
                          %1$s$Shelf, structurally""".formatted(HERE));
    }

    public interface Bound {}

    @VirtualSubclassOf(Bound.class)
    public static class Booklet {}

    public static class Leaflet extends Booklet {}

    @Test
    void a_class_says_what_it_is_registered_under_by_annotation_though_nobody_asked() {
        assertThat(registry.describe(Leaflet.class)).endsWith("""
                conforms to
                  %1$s$Bound, by registration: [%1$s$Leaflet] extends [%1$s$Booklet], [%1$s$Booklet] is registered\
                 under [%1$s$Bound]""".formatted(HERE));
    }

    /** As in a shell, whose loader is below this library's. */
    @Test
    void a_contract_of_a_younger_loader_is_known_once_it_was_asked_about() {
        Map<String, String> sources = Map.of(
                "shell.Duck",
                "package shell; @org.typecontracts.Protocol public interface Duck { String quack(); }",
                "shell.Mallard",
                "package shell; public class Mallard { public String quack() { return \"\"; } }");
        ClassLoader loader = new Compiled(sources).loader(getClass().getClassLoader(), "shell.");
        Class<?> mallard = Compiled.load(loader, "shell.Mallard");

        registry.isSubclass(mallard, Compiled.load(loader, "shell.Duck"));

        assertThat(registry.describe(mallard)).endsWith("""
                conforms to
                  shell.Duck, structurally""");
    }

    public static class Press {
        @SafeVarargs
        public final <T extends CharSequence> List<T> print(T... pages) throws IOException {
            throw new IOException();
        }
    }

    @Test
    void the_members_of_a_class_are_written_like_those_of_a_contract() {
        assertThat(registry.describe(Press.class))
                .contains("\n  <T extends CharSequence> print(T...): List<T> throws IOException");
    }

    public static class Rack<E extends Comparable<E>> {
        public static final int PLACES = 9;
        public E first;
        protected E hidden;

        @SafeVarargs
        public Rack(E... all) {
            this.first = all[0];
            this.hidden = first;
        }

        public List<E> all() {
            return List.of(first, hidden);
        }
    }

    public static class Names extends Rack<String> {
        public String hidden = "";
    }

    public enum Colour {
        RED
    }

    @Test
    void inherited_members_are_written_in_the_terms_of_the_class() {
        assertThat(registry.describe(Names.class)).isEqualTo("""
                class Names (%s$Names)

                public members
                  new Names(): Names
                  all(): List<String>
                  first: String
                  hidden: String
                  static PLACES: int""".formatted(HERE));
        assertThat(registry.describe(Colour.class)).contains("\n  compareTo(Colour): int\n");
    }

    @Test
    void the_members_of_a_generic_class_speak_of_its_type_parameters() {
        assertThat(registry.describe(Rack.class)).isEqualTo("""
                class Rack<E> (%s$Rack)

                public members
                  new Rack(E...): Rack<E>
                  all(): List<E>
                  first: E
                  static PLACES: int""".formatted(HERE));
    }

    @Test
    void a_class_is_asked_about_every_built_in_contract() {
        assertThat(ContractRegistry.create().describe(ArrayDeque.class))
                .contains("\n  java.lang.Iterable, nominally\n")
                .contains("\n  org.typecontracts.protocols.CollectionLike, structurally\n")
                .contains("\n  org.typecontracts.protocols.Sized, structurally");
        assertThat(ContractRegistry.create().describe(String.class))
                .contains("\n  org.typecontracts.protocols.Sequence, by an extension: [java.lang.String] implements"
                        + " [java.lang.CharSequence], [java.lang.CharSequence] is extended to"
                        + " [org.typecontracts.protocols.Sequence]\n");
    }

    public interface Moody {
        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            throw new IllegalStateException("not today");
        }
    }

    @Test
    void a_hook_that_fails_is_told_and_hides_nothing_else() {
        registry.register(Moody.class, Thread.class);
        registry.register(Counted.class, Box.class);

        assertThat(registry.describe(Box.class))
                .contains("Counted, by registration")
                .contains("$Moody, perhaps: its check failed with java.lang.IllegalStateException: not today");
    }

    public interface Careless {
        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) throws IOException {
            throw new IOException("not declared by describe");
        }
    }

    public interface Torn {
        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            throw new NoClassDefFoundError("plugin/Optional");
        }
    }

    @Test
    void a_hook_may_fail_in_any_way() {
        registry.register(Careless.class, Thread.class);
        registry.register(Torn.class, Thread.class);

        assertThat(registry.describe(Box.class))
                .contains("$Careless, perhaps: its check failed with java.io.IOException: not declared by describe")
                .contains("$Torn, perhaps: its check failed with java.lang.NoClassDefFoundError: plugin/Optional");
    }

    @Test
    void every_protocol_of_the_library_is_asked() throws Exception {
        Path classes = Path.of(Sized.class.getResource("Sized.class").toURI()).getParent();
        try (Stream<Path> files = Files.list(classes)) {
            Set<String> contracts = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .map(name -> Sized.class.getPackageName() + "." + name.substring(0, name.length() - 6))
                    .filter(name -> !name.equals(Protocols.class.getName()))
                    .collect(Collectors.toSet());
            assertThat(BuiltInContracts.all()).extracting(Class::getName).containsAll(contracts);
        }
    }

    @Test
    void arrays_are_classes_and_primitive_types_are_not() {
        assertThat(registry.describe(int[].class)).startsWith("class int[] (int[])");
        assertThatIllegalArgumentException().isThrownBy(() -> registry.describe(int.class));
    }

    @Protocol
    public interface Register<T> {
        @Constructor
        T create();

        @Static
        @Alias("of")
        T valueOf(String text);

        @Static
        @Property
        T FIRST();

        @Property
        String name();
    }

    @Test
    void a_member_says_what_may_stand_for_it() {
        assertThat(Contracts.describe(Register.class)).contains("""
                requires
                  FIRST(): T, a static property
                  create(): T, a constructor
                  name(): String, a property
                  valueOf(String): T, a static method, also as of""");
    }
}
