package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a refusal says is to be added to a module, added to it. */
class RemediesTest {
    private static final Pattern REMEDY = Pattern.compile("module \\[(\\w+)]; add \\[(.*;)]");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pond.secret.Quacker  | exports pond.secret;
            pond.friend.Quacker  | exports pond.friend;
            pond.api.Shy         | opens pond.api to org.typecontracts.core;
            pond.api.Caller$Laying      | exports pond.secret;
            pond.api.Caller$Hatching    | exports pond.secret;
            pond.api.Caller$Befriending | exports pond.friend;
            pond.api.Caller$Visiting    | exports shore.friend;
            shore.friend.Quacker | exports shore.friend;
            """)
    void what_the_library_does_not_find_is_exported_to_everybody_or_opened(String contract, String line) {
        assertCured(ModuleWorld::withManyLoaders, contract, line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pond.secret.Quacker  | exports pond.secret to org.typecontracts.core;
            pond.api.Shy         | opens pond.api to org.typecontracts.core;
            pond.api.Caller$Laying      | exports pond.secret to org.typecontracts.core;
            pond.api.Caller$Hatching    | exports pond.secret to org.typecontracts.core;
            pond.api.Caller$Visiting    | exports shore.friend to org.typecontracts.core;
            """)
    void what_the_library_finds_is_exported_or_opened_to_it_alone(String contract, String line) {
        assertCured(ModuleWorld::withOneLoader, contract, line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pond.secret.Quacker",
                "pond.friend.Quacker",
                "pond.api.Shy",
                "pond.api.Caller$Laying",
                "pond.api.Caller$Hatching",
                "pond.api.Caller$Befriending",
                "pond.api.Caller$Visiting",
                "shore.friend.Quacker"
            })
    void whoever_could_write_the_adapter_hands_in_a_lookup(String contract) {
        ModuleWorld world = ModuleWorld.withManyLoaders(directory, world("", ""));

        assertThat(world.call("pond", "pond.api.Caller", "quackWithin", contract))
                .isEqualTo("duck");
    }

    @Test
    void what_an_extension_makes_of_a_result_needs_no_remedy() {
        ModuleWorld world = ModuleWorld.withManyLoaders(directory, world("", ""));

        assertThat(world.call("pond", "pond.api.Caller", "hatchExtended")).isEqualTo("extended duck");
    }

    @Test
    void what_is_exported_but_not_to_everybody_is_called_so() {
        ModuleWorld world = ModuleWorld.withManyLoaders(directory, world("", ""));

        assertThat(quack(world, "pond.friend.Quacker"))
                .isEqualTo("Contract [pond.friend.Quacker] is not exported to everybody by module [pond]; add [exports"
                        + " pond.friend;] to its module-info, or hand in a MethodHandles.Lookup of its package");
        assertThat(quack(world, "pond.api.Caller$Befriending"))
                .isEqualTo(
                        "Contract [pond.api.Caller$Befriending] has a member that returns [pond.friend.Quacker], which is"
                                + " not exported to everybody by module [pond]; add [exports pond.friend;] to its module-info, or"
                                + " hand in a MethodHandles.Lookup of its package");
    }

    private void assertCured(
            BiFunction<Path, Map<String, Map<String, String>>, ModuleWorld> loading, String contract, String line) {
        String refusal = quack(loading.apply(directory.resolve("before"), world("", "")), contract);
        Matcher remedy = REMEDY.matcher(refusal);
        assertThat(remedy.find()).as(refusal).isTrue();
        assertThat(remedy.group(2)).isEqualTo(line);

        boolean isPond = remedy.group(1).equals("pond");
        Map<String, Map<String, String>> cured = world(isPond ? line : "", isPond ? "" : line);
        assertThat(quack(loading.apply(directory.resolve("after"), cured), contract))
                .isEqualTo("duck");
    }

    private static String quack(ModuleWorld world, String contract) {
        return (String) world.call("pond", "pond.api.Caller", "quack", contract);
    }

    private static Map<String, Map<String, String>> world(String inPond, String inShore) {
        return Map.of("pond", pond(inPond), "shore", shore(inShore));
    }

    private static Map<String, String> shore(String line) {
        return Map.of(
                "module-info.java",
                "module shore { requires org.typecontracts.core;"
                        + (line.isEmpty() ? " exports shore.friend to pond;" : replacing(line, "pond")) + " }",
                "shore/friend/Quacker.java",
                quacker("shore.friend"),
                "shore/friend/Egg.java",
                egg("shore.friend"));
    }

    /** A package is exported in one line. */
    private static String replacing(String line, String friend) {
        return line.contains(" to ") ? line.replace(" to ", " to " + friend + ", ") : line;
    }

    private static Map<String, String> pond(String line) {
        return Map.of(
                "module-info.java",
                "module pond { requires org.typecontracts.core; requires shore; exports pond.api;"
                        + (line.contains("pond.friend") ? "" : "exports pond.friend to org.typecontracts.core;") + line
                        + " }",
                "pond/secret/Quacker.java",
                quacker("pond.secret"),
                "pond/friend/Quacker.java",
                quacker("pond.friend"),
                "pond/secret/Egg.java",
                egg("pond.secret"),
                "pond/api/Duck.java",
                """
                package pond.api;

                public class Duck {
                    public String quack() {
                        return "duck";
                    }

                    public Duck hatch() {
                        return this;
                    }

                    public Duck befriend() {
                        return this;
                    }

                    public <T> T lay() {
                        return (T) new pond.secret.Egg();
                    }

                    public <T> T visit() {
                        return (T) new shore.friend.Egg();
                    }
                }
                """,
                "pond/api/Caller.java",
                """
                package pond.api;

                import java.lang.invoke.MethodHandles;
                import org.typecontracts.Contract;
                import org.typecontracts.ContractDeclarationException;
                import org.typecontracts.ContractRegistry;
                import org.typecontracts.Protocol;

                @Protocol
                interface Shy {
                    String quack();
                }

                public class Caller {
                    public static String quack(String contract) throws Exception {
                        try {
                            return call(Contract.of(type(contract)).adapt(new Duck()));
                        } catch (ContractDeclarationException refused) {
                            return refused.getMessage();
                        }
                    }

                    public static String hatchExtended() {
                        ContractRegistry registry = ContractRegistry.create();
                        registry.extend(
                                pond.secret.Quacker.class, Duck.class, duck -> () -> "extended " + duck.quack());
                        return registry.adapt(new Duck(), Hatching.class).hatch().quack();
                    }

                    public static String quackWithin(String contract) throws Exception {
                        return call(Contract.of(type(contract), MethodHandles.lookup()).adapt(new Duck()));
                    }

                    private static Class<?> type(String contract) throws Exception {
                        return Class.forName(contract);
                    }

                    private static String call(Object adapter) {
                        if (adapter instanceof Shy shy) {
                            return shy.quack();
                        }
                        if (adapter instanceof pond.secret.Quacker quacker) {
                            return quacker.quack();
                        }
                        if (adapter instanceof pond.friend.Quacker quacker) {
                            return quacker.quack();
                        }
                        if (adapter instanceof shore.friend.Quacker quacker) {
                            return quacker.quack();
                        }
                        if (adapter instanceof Hatching hatching) {
                            return hatching.hatch().quack();
                        }
                        if (adapter instanceof Befriending befriending) {
                            return befriending.befriend().quack();
                        }
                        return adapter instanceof Laying laying
                                ? laying.lay().name()
                                : ((Visiting) adapter).visit().name();
                    }

                    @Protocol
                    public interface Laying {
                        pond.secret.Egg lay();
                    }

                    @Protocol
                    public interface Hatching {
                        pond.secret.Quacker hatch();
                    }

                    @Protocol
                    public interface Befriending {
                        pond.friend.Quacker befriend();
                    }

                    @Protocol
                    public interface Visiting {
                        shore.friend.Egg visit();
                    }
                }
                """);
    }

    private static String quacker(String packageName) {
        return "package " + packageName + "; @org.typecontracts.Protocol public interface Quacker { String quack(); }";
    }

    private static String egg(String packageName) {
        return "package " + packageName + "; public class Egg { public String name() { return \"duck\"; } }";
    }
}
