package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.invoke.MethodHandles.Lookup;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.typecontracts.Contract;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.support.Compiled;

/** Types that the members of a contract mention, which the adapter's own class may not be able to name. */
@TestInstance(Lifecycle.PER_CLASS)
class MemberTypesTest {
    private final ModuleWorld world;

    MemberTypesTest(@TempDir Path directory) {
        world = ModuleWorld.withManyLoaders(directory, Map.of("nests", nests()));
    }

    @Test
    void a_contract_of_the_jdk_may_mention_a_module_that_the_library_does_not_read() {
        assertThat(call("source", null)).isEqualTo("global");
    }

    @Test
    void a_class_that_a_member_returns_and_that_is_not_public_is_refused_with_the_line_to_add() {
        String refusal =
                "Contract [nests.api.Caller$%s] has a member that returns [nests.api.Egg], which is not public in"
                        + " module [nests]; add [opens nests.api to org.typecontracts.core;] to its module-info, or hand in a"
                        + " MethodHandles.Lookup of its package";

        assertThat(call("nest", null)).isEqualTo(refusal, "Nest");
        assertThat(call("clutch", null)).isEqualTo(refusal, "Clutch");
    }

    @Test
    void a_class_that_a_member_returns_and_that_is_not_exported_is_refused_with_the_line_to_add() {
        assertThat(call("secretNest", null))
                .isEqualTo(
                        "Contract [nests.api.Caller$SecretNest] has a member that returns [nests.secret.Stone], which is"
                                + " not exported by module [nests]; add [exports nests.secret;] to its module-info, or hand in a"
                                + " MethodHandles.Lookup of the contract's package");
    }

    @Test
    void such_a_class_is_returned_within_the_reach_of_a_lookup() {
        Lookup lookup = (Lookup) world.call("nests", "nests.api.Caller", "lookup");

        assertThat(call("nest", lookup)).isEqualTo("egg");
        assertThat(call("clutch", lookup)).isEqualTo("egg");
        assertThat(call("secretNest", lookup)).isEqualTo("stone");
    }

    @Test
    void such_a_class_is_returned_in_a_package_that_is_open() {
        assertThat(call("openNest", null)).isEqualTo("pebble");
    }

    @Test
    void a_class_that_is_not_public_may_be_an_argument() {
        assertThat(call("sitter", null)).isEqualTo("sat on egg");
    }

    @Test
    void a_protected_class_of_another_package_is_returned() {
        ClassLoader loader = new Compiled(Map.of(
                        "bases.Base",
                        "package bases; public class Base { protected static class Egg { @Override public String"
                                + " toString() { return \"protected egg\"; } } public static Object egg() { return new"
                                + " Egg(); } }",
                        "nests.Nest",
                        "package nests; abstract class Nest extends bases.Base { public abstract Egg content();"
                                + " static String open(Nest nest) { return nest.content().toString(); } }",
                        "nests.Tree",
                        "package nests; public class Tree extends bases.Base { public Egg content() { return (Egg)"
                                + " egg(); } }"))
                .loader(null, "");
        Class<?> nest = Compiled.load(loader, "nests.Nest");
        Object tree = Compiled.create(Compiled.load(loader, "nests.Tree"));

        assertThat(Calls.call(null, nest, "open", Plans.adapted(tree, nest))).isEqualTo("protected egg");
    }

    @Test
    void a_class_that_another_package_keeps_to_itself_is_refused() {
        ClassLoader loader = new Compiled(Map.of(
                        "bases.Base",
                        "package bases; public interface Base { Egg content(); } class Egg {}",
                        "nests.Nest",
                        "package nests; interface Nest extends bases.Base {}",
                        "nests.Sized",
                        "package nests; interface Sized { int size(); }",
                        "bases.Tree",
                        "package bases; public class Tree { public Egg content() { return null; }"
                                + " public int size() { return 0; } }"))
                .loader(null, "");
        Contract<?> nest = Contract.structural(Compiled.load(loader, "nests.Nest"));
        Contract<?> sized = Contract.structural(Compiled.load(loader, "nests.Sized"));
        Object tree = Compiled.create(Compiled.load(loader, "bases.Tree"));

        for (Contract<?> contract : List.of(nest, Contract.allOf(nest, sized), Contract.allOf(sized, nest))) {
            assertThatThrownBy(() -> contract.adapt(tree))
                    .isInstanceOf(ContractDeclarationException.class)
                    .hasMessage("Contract [nests.Nest] has a member that returns [bases.Egg], which is not public in"
                            + " package [bases]; make it public, or put the contract into that package");
        }
    }

    private String call(String method, @Nullable Lookup lookup) {
        return (String) world.call("nests", "nests.api.Caller", method, lookup);
    }

    private static Map<String, String> nests() {
        return Map.of(
                "module-info.java",
                "module nests { requires org.typecontracts.core; requires java.sql; exports nests.api;"
                        + " exports nests.open; opens nests.open; }",
                "nests/secret/Stone.java",
                "package nests.secret; public class Stone { @Override public String toString() { return \"stone\"; } }",
                "nests/open/OpenNest.java",
                """
                package nests.open;

                public interface OpenNest {
                    Pebble content();

                    static String open(OpenNest nest) {
                        return nest.content().toString();
                    }

                    class Tree {
                        public Pebble content() {
                            return new Pebble();
                        }
                    }
                }

                class Pebble {
                    @Override
                    public String toString() {
                        return "pebble";
                    }
                }
                """,
                "nests/api/Caller.java",
                caller());
    }

    private static String caller() {
        return """
                package nests.api;

                import java.io.PrintWriter;
                import java.lang.invoke.MethodHandles;
                import java.lang.invoke.MethodHandles.Lookup;
                import java.util.function.Supplier;
                import java.util.logging.Logger;
                import javax.sql.CommonDataSource;
                import nests.open.OpenNest;
                import nests.secret.Stone;
                import org.typecontracts.Contract;
                import org.typecontracts.ContractDeclarationException;
                import org.typecontracts.Protocol;

                public class Caller {
                    @Protocol
                    public interface Nest {
                        Egg content();
                    }

                    @Protocol
                    public interface Clutch {
                        Egg[] contents();
                    }

                    @Protocol
                    public interface SecretNest {
                        Stone secret();
                    }

                    @Protocol
                    public interface Sitter {
                        String sitOn(Egg egg);
                    }

                    public static Lookup lookup() {
                        return MethodHandles.lookup();
                    }

                    public static String nest(Lookup lookup) {
                        return open(() -> adapted(Nest.class, lookup).content());
                    }

                    public static String clutch(Lookup lookup) {
                        return open(() -> adapted(Clutch.class, lookup).contents()[0]);
                    }

                    public static String secretNest(Lookup lookup) {
                        return open(() -> adapted(SecretNest.class, lookup).secret());
                    }

                    public static String sitter(Lookup lookup) {
                        return open(() -> adapted(Sitter.class, lookup).sitOn(new Egg()));
                    }

                    public static String openNest(Lookup lookup) {
                        return OpenNest.open(Contract.structural(OpenNest.class).adapt(new OpenNest.Tree()));
                    }

                    public static String source(Lookup lookup) throws Exception {
                        return Contract.structural(CommonDataSource.class)
                                .adapt(new Source())
                                .getParentLogger()
                                .getName();
                    }

                    private static <T> T adapted(Class<T> type, Lookup lookup) {
                        return (lookup == null ? Contract.of(type) : Contract.of(type, lookup)).adapt(new Tree());
                    }

                    private static String open(Supplier<?> content) {
                        try {
                            return content.get().toString();
                        } catch (ContractDeclarationException refused) {
                            return refused.getMessage();
                        }
                    }

                    public static class Source {
                        public PrintWriter getLogWriter() {
                            return null;
                        }

                        public void setLogWriter(PrintWriter writer) {}

                        public int getLoginTimeout() {
                            return 0;
                        }

                        public void setLoginTimeout(int seconds) {}

                        public Logger getParentLogger() {
                            return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
                        }
                    }

                    public static class Tree {
                        public Egg content() {
                            return new Egg();
                        }

                        public Egg[] contents() {
                            return new Egg[] {new Egg()};
                        }

                        public Stone secret() {
                            return new Stone();
                        }

                        public String sitOn(Egg egg) {
                            return "sat on " + egg;
                        }
                    }
                }

                class Egg {
                    @Override
                    public String toString() {
                        return "egg";
                    }
                }
                """;
    }
}
