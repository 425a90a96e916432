package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The library in a module of its own, where all classes are in sight and not all can be implemented. */
@TestInstance(Lifecycle.PER_CLASS)
class ModulesInOneLoaderTest {
    private final ModuleWorld world;

    ModulesInOneLoaderTest(@TempDir Path directory) {
        world = ModuleWorld.withOneLoader(directory, Map.of("pond", pond()));
    }

    @Test
    void what_is_exported_is_implemented() {
        assertThat(quack("pond.api.Quacker")).isEqualTo("duck");
        assertThat(quack("pond.open.Loud")).isEqualTo("DUCK");
    }

    @Test
    void what_only_its_package_can_implement_is_implemented_there_if_the_package_is_open() {
        assertThat(quack("pond.open.Shy")).isEqualTo("duck");
        assertThat(quack("pond.open.Inward")).isEqualTo("duck");
        assertThat(quack("pond.open.Secretive")).isEqualTo("duck, whispered");
    }

    @Test
    void what_only_its_package_can_implement_is_refused_with_the_line_to_add_if_the_package_is_not_open() {
        assertThat(quack("pond.api.Shy"))
                .isEqualTo("Contract [pond.api.Shy] is not public in module [pond]; add [opens pond.api to"
                        + " org.typecontracts.core;] to its module-info, or hand in a MethodHandles.Lookup of its"
                        + " package");
        assertThat(quack("pond.api.Inward"))
                .isEqualTo("Contract [pond.api.Inward] keeps its constructor or an abstract method to its package in"
                        + " module [pond]; add [opens pond.api to org.typecontracts.core;] to its module-info, or hand"
                        + " in a MethodHandles.Lookup of its package");
        assertThat(quack("pond.api.Secretive"))
                .startsWith("Contract [pond.api.Secretive] keeps its constructor or an abstract method to its package");
    }

    @Test
    void what_can_be_implemented_elsewhere_is_not_implemented_in_a_package_of_others() {
        assertThat(place("pond.api.Quacker")).isEqualTo("org.typecontracts.internal.adapter");
        assertThat(place("pond.open.Loud")).isEqualTo("org.typecontracts.internal.adapter");
        assertThat(place("pond.open.Shy")).isEqualTo("pond.open");
    }

    private @Nullable String quack(String contract) {
        return ask("quack", contract);
    }

    /** Return the package in which an adapter is defined. */
    private @Nullable String place(String contract) {
        return ask("place", contract);
    }

    private @Nullable String ask(String method, String contract) {
        return (String) world.call("pond", "pond.api.Caller", method, world.load("pond", contract));
    }

    private static Map<String, String> pond() {
        return Map.of(
                "module-info.java",
                "module pond { requires org.typecontracts.core; exports pond.api; exports pond.open; opens pond.open; }",
                "pond/api/Quacker.java",
                "package pond.api; @org.typecontracts.Protocol public interface Quacker { String quack(); }",
                "pond/open/Loud.java",
                contract(
                        "pond.open",
                        "public abstract class Loud implements Quacker",
                        "protected Loud() {}"
                                + " protected abstract String name(); public String quack() { return name().toUpperCase(); }"),
                "pond/api/Shy.java",
                contract("pond.api", "interface Shy extends Quacker", ""),
                "pond/open/Shy.java",
                contract("pond.open", "interface Shy extends Quacker", ""),
                "pond/api/Inward.java",
                inward("pond.api"),
                "pond/open/Inward.java",
                inward("pond.open"),
                "pond/api/Secretive.java",
                secretive("pond.api"),
                "pond/open/Secretive.java",
                secretive("pond.open"),
                "pond/api/Caller.java",
                """
                package pond.api;

                import org.typecontracts.Contracts;

                public class Caller {
                    public static class Duck {
                        public String quack() {
                            return "duck";
                        }

                        public String name() {
                            return "duck";
                        }
                    }

                    public static String place(Class<? extends Quacker> contract) {
                        return Contracts.adapt(new Duck(), contract).getClass().getPackageName();
                    }

                    public static String quack(Class<? extends Quacker> contract) {
                        try {
                            return Contracts.adapt(new Duck(), contract).quack();
                        } catch (RuntimeException refused) {
                            return refused.getMessage();
                        }
                    }
                }
                """);
    }

    private static String inward(String packageName) {
        return contract(packageName, "public abstract class Inward implements Quacker", "Inward() {}");
    }

    private static String secretive(String packageName) {
        return contract(
                packageName,
                "public abstract class Secretive implements Quacker",
                "public Secretive() {}"
                        + " abstract String name(); public String quack() { return name() + \", whispered\"; }");
    }

    private static String contract(String packageName, String declaration, String body) {
        return "package " + packageName + "; import pond.api.*; @org.typecontracts.Protocol " + declaration + " { "
                + body + " }";
    }
}
