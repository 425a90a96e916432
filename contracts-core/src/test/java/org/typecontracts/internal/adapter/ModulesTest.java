package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandles.Lookup;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.typecontracts.Contract;

/** Everything in named modules: the library, the contracts, the subjects and the caller. */
@TestInstance(Lifecycle.PER_CLASS)
class ModulesTest {
    private final ModuleWorld world;

    ModulesTest(@TempDir Path directory) {
        world = ModuleWorld.withManyLoaders(
                directory, Map.of("contracts", contracts(), "subjects", subjects(), "caller", caller()));
    }

    @Test
    void an_exported_class_is_adapted_to_an_exported_contract() {
        assertThat(quack("contracts.api.Quacker", "subjects.api.Duck")).isEqualTo("duck");
    }

    @Test
    void a_class_exported_to_the_library_alone_is_adapted() {
        assertThat(quack("contracts.api.Quacker", "subjects.friend.Gadwall")).isEqualTo("gadwall");
    }

    @Test
    void a_class_that_is_not_public_is_adapted_if_its_package_is_open() {
        assertThat(quack("contracts.api.Quacker", "subjects.opened.Wigeon")).isEqualTo("wigeon");
    }

    @Test
    void a_class_that_is_not_exported_is_adapted_through_its_exported_supertype() {
        assertThat(quack("contracts.api.Quacker", "subjects.secret.Pintail")).isEqualTo("pintail");
    }

    @Test
    void a_class_that_is_not_exported_is_refused_with_the_line_to_add() {
        assertThat(quack("contracts.api.Quacker", "subjects.secret.Teal"))
                .contains("subjects.secret")
                .contains("exports subjects.secret");
    }

    @Test
    void a_nested_class_that_is_not_exported_is_refused_with_the_line_to_add() {
        assertThat(quack("contracts.api.Pond", "subjects.api.Lake"))
                .contains("returns Teal, not Quacker (for quack(): String, module subjects does not export"
                        + " subjects.secret)")
                .contains("help:    `exports subjects.secret` in its module-info");
    }

    @Test
    void a_nested_class_that_is_not_exported_is_not_unwrapped_and_refused_with_the_line_to_add() {
        assertThat(quack("contracts.api.Flock", "subjects.api.Lake"))
                .contains("argument 1: Quacker is no Teal, and Teal is no Quacker (for quack(): String, module subjects"
                        + " does not export subjects.secret)")
                .contains("help:    `exports subjects.secret` in its module-info");
    }

    @Test
    void a_nested_class_that_is_not_exported_is_adapted_within_the_reach_of_a_lookup() {
        assertThat(quackWithin("subjects", "contracts.api.Pond", "subjects.api.Lake"))
                .isEqualTo("teal");
    }

    @Test
    void a_class_that_is_not_exported_is_adapted_within_the_reach_of_a_lookup() {
        assertThat(quackWithin("subjects", "contracts.api.Quacker", "subjects.secret.Teal"))
                .isEqualTo("teal");
    }

    @Test
    void a_class_that_is_not_public_is_adapted_within_the_reach_of_a_lookup() {
        assertThat(quackWithin("subjects", "contracts.api.Quacker", "subjects.secret.Garganey"))
                .isEqualTo("garganey");
    }

    @Test
    void a_class_that_is_not_public_is_adapted_if_its_package_is_open_to_the_module_of_a_lookup() {
        assertThat(quack("contracts.api.Quacker", "subjects.lent.Eider", callersLookup()))
                .isEqualTo("eider");
    }

    @Test
    void a_parametrised_contract_is_checked_as_written_within_the_reach_of_a_lookup() {
        assertThat(nest("subjects.secret.Egg", null)).contains("`exports subjects.secret` in its module-info");
        assertThat(nest("subjects.secret.Egg", lookup("subjects"))).isEqualTo("egg");
        assertThat(nest("subjects.secret.Stone", lookup("subjects")))
                .contains("[result-mismatch] Stone does not conform to protocol Nest<String>");
    }

    @Test
    void a_contract_that_is_not_exported_is_refused_with_the_line_to_add() {
        assertThat(quack("contracts.secret.Whisperer", "subjects.api.Duck"))
                .isEqualTo("Contract [contracts.secret.Whisperer] is not exported by module [contracts]; add [exports"
                        + " contracts.secret;] to its module-info, or hand in a"
                        + " MethodHandles.Lookup of its package");
    }

    @Test
    void a_contract_that_is_not_exported_is_implemented_within_the_reach_of_a_lookup() {
        assertThat(quackWithin("contracts", "contracts.secret.Whisperer", "subjects.api.Duck"))
                .isEqualTo("duck");
    }

    @Test
    void a_contract_that_is_not_exported_is_combined_with_another_within_the_reach_of_a_lookup() {
        assertThat(quackTogether("contracts.secret.Squeaker", lookup("contracts")))
                .isEqualTo("duck");
    }

    @Test
    void a_contract_that_inherits_from_a_hidden_one_is_combined_with_another() {
        assertThat(quackTogether("contracts.api.Cackler", null)).isEqualTo("duck");
    }

    @Test
    void a_contract_that_keeps_a_member_to_its_package_is_refused_to_a_lookup_of_another() {
        assertThat(quack("contracts.api.Keeper", "subjects.api.Duck", callersLookup()))
                .isEqualTo("Contract [contracts.api.Keeper] keeps its constructor or an abstract method to its package"
                        + " in module [contracts]; add [opens contracts.api to org.typecontracts.core;] to its"
                        + " module-info, or hand in a MethodHandles.Lookup of its package");
        assertThat(quackWithin("contracts", "contracts.api.Keeper", "subjects.api.Duck"))
                .isEqualTo("duck");
    }

    @Test
    void a_hook_that_is_not_exported_is_asked_within_the_reach_of_a_lookup() {
        assertThat(quackWithin("contracts", "contracts.secret.Choosy", "subjects.api.Duck"))
                .isEqualTo("chosen: Duck");
    }

    @Test
    void a_hook_that_is_not_exported_is_refused_with_what_to_do() {
        assertThat(quack("contracts.secret.Choosy", "subjects.api.Duck"))
                .isEqualTo("The hook [public static org.typecontracts.HookResult"
                        + " contracts.secret.Choosy.hook(java.lang.Class<?>,java.lang.Class<?>)] cannot be reached; make"
                        + " it and its contract public and export or open the package contracts.secret to"
                        + " org.typecontracts.core, or hand in a MethodHandles.Lookup that reaches it");
    }

    @Test
    void a_contract_that_is_not_public_is_implemented_if_its_package_is_open() {
        assertThat(quack("contracts.opened.Shy", "subjects.api.Duck")).isEqualTo("duck");
    }

    @Test
    void a_contract_that_is_not_public_is_refused_with_the_line_to_add() {
        assertThat(quack("contracts.secret.Hidden", "subjects.api.Duck"))
                .isEqualTo("Contract [contracts.secret.Hidden] is not public in module [contracts]; add [opens"
                        + " contracts.secret to org.typecontracts.core;] to its module-info, or hand in a"
                        + " MethodHandles.Lookup of its package");
    }

    @Test
    void a_module_that_does_not_start_with_the_jvm_cannot_open_anything_to_a_library_on_the_class_path() {
        assertThat(Contract.structural(Quacking.class)
                        .check(world.load("subjects", "subjects.secret.Garganey"))
                        .explain())
                .contains("module subjects does not open subjects.secret\n")
                .contains("help:    `opens subjects.secret` in its module-info, or a Lookup that reaches it");
    }

    interface Quacking {
        String quack();
    }

    private @Nullable String quack(String contract, String subject) {
        return quack(contract, subject, null);
    }

    private @Nullable String quackWithin(String module, String contract, String subject) {
        return quack(contract, subject, lookup(module));
    }

    private @Nullable String quackTogether(String contract, @Nullable Lookup lookup) {
        Object duck = world.call("subjects", "subjects.api.Zoo", "create", "subjects.api.Duck");
        return (String)
                world.call("caller", "caller.Caller", "quackTogether", duck, world.load("contracts", contract), lookup);
    }

    private @Nullable Lookup lookup(String module) {
        return (Lookup) world.call(module, module + ".api.Reach", "lookup");
    }

    private Lookup callersLookup() {
        return (Lookup) Objects.requireNonNull(world.call("caller", "caller.Caller", "lookup"));
    }

    private @Nullable String nest(String subject, @Nullable Lookup lookup) {
        Object object = world.call("subjects", "subjects.api.Zoo", "create", subject);
        return (String) world.call("caller", "caller.Caller", "nest", object, lookup);
    }

    private @Nullable String quack(String contract, String subject, @Nullable Lookup lookup) {
        Object object = world.call("subjects", "subjects.api.Zoo", "create", subject);
        return (String)
                world.call("caller", "caller.Caller", "quack", object, world.load("contracts", contract), lookup);
    }

    private static Map<String, String> contracts() {
        Map<String, String> sources = new HashMap<>();
        sources.put(
                "module-info.java",
                "module contracts { requires org.typecontracts.core; exports contracts.api; opens contracts.opened; }");
        sources.put(
                "contracts/api/Quacker.java",
                "package contracts.api; @org.typecontracts.Protocol public interface Quacker { String quack(); }");
        sources.put(
                "contracts/api/Pond.java",
                "package contracts.api; @org.typecontracts.Protocol public interface Pond extends Quacker {"
                        + " Quacker guest(); default String quack() { return guest().quack(); } }");
        sources.put(
                "contracts/api/Flock.java",
                "package contracts.api; @org.typecontracts.Protocol public interface Flock extends Quacker {"
                        + " String join(Quacker quacker); default String quack() { return join(null); } }");
        sources.put(
                "contracts/api/Nest.java",
                "package contracts.api; @org.typecontracts.Protocol public interface Nest<T> { T content(); }");
        sources.put(
                "contracts/api/Keeper.java",
                "package contracts.api; @org.typecontracts.Protocol public abstract class Keeper implements Quacker {"
                        + " @org.typecontracts.Alias(\"quack\") abstract String kept();"
                        + " public String quack() { return kept(); } }");
        sources.put("contracts/secret/Whisperer.java", contract("contracts.secret", "public interface Whisperer"));
        sources.put(
                "contracts/api/Cackler.java",
                "package contracts.api; @org.typecontracts.Protocol public interface Cackler extends Hidden {}"
                        + " interface Hidden { String quack(); }");
        sources.put(
                "contracts/secret/Squeaker.java",
                "package contracts.secret; @org.typecontracts.Protocol public interface Squeaker { String quack(); }");
        sources.put("contracts/secret/Hidden.java", contract("contracts.secret", "interface Hidden"));
        sources.put(
                "contracts/secret/Choosy.java",
                "package contracts.secret; import org.typecontracts.*; public interface Choosy extends"
                        + " contracts.api.Quacker { @SubclassHook static HookResult hook(Class<?> subject, Class<?> contract)"
                        + " { throw new IllegalStateException(\"chosen: \" + subject.getSimpleName()); } }");
        sources.put("contracts/opened/Shy.java", contract("contracts.opened", "interface Shy"));
        sources.put("contracts/api/Reach.java", reach("contracts.api"));
        return sources;
    }

    private static Map<String, String> subjects() {
        Map<String, String> sources = new HashMap<>();
        sources.put(
                "module-info.java",
                "module subjects { exports subjects.api; exports subjects.friend to org.typecontracts.core;"
                        + " opens subjects.opened; opens subjects.lent to caller; }");
        sources.put("subjects/lent/Eider.java", subject("subjects.lent", "class Eider", "eider"));
        sources.put("subjects/api/Duck.java", subject("subjects.api", "public class Duck", "duck"));
        sources.put("subjects/friend/Gadwall.java", subject("subjects.friend", "public class Gadwall", "gadwall"));
        sources.put("subjects/opened/Wigeon.java", subject("subjects.opened", "class Wigeon", "wigeon"));
        sources.put(
                "subjects/api/Lake.java",
                "package subjects.api; public class Lake { public subjects.secret.Teal guest()"
                        + " { return new subjects.secret.Teal(); }"
                        + " public String join(subjects.secret.Teal teal) { return \"joined\"; } }");
        sources.put("subjects/secret/Garganey.java", subject("subjects.secret", "class Garganey", "garganey"));
        sources.put("subjects/secret/Teal.java", subject("subjects.secret", "public class Teal", "teal"));
        sources.put(
                "subjects/secret/Pintail.java",
                subject("subjects.secret", "class Pintail extends subjects.api.Duck", "pintail"));
        sources.put(
                "subjects/secret/Egg.java",
                "package subjects.secret; public class Egg { public String content() { return \"egg\"; } }");
        sources.put(
                "subjects/secret/Stone.java",
                "package subjects.secret; public class Stone { public Integer content() { return 1; } }");
        sources.put("subjects/api/Reach.java", reach("subjects.api"));
        sources.put(
                "subjects/api/Zoo.java",
                "package subjects.api; public class Zoo { public static Object create(String name) throws Exception {"
                        + " var constructor = Class.forName(name).getDeclaredConstructor();"
                        + " constructor.setAccessible(true); return constructor.newInstance(); } }");
        return sources;
    }

    private static Map<String, String> caller() {
        return Map.of(
                "module-info.java",
                "module caller { requires org.typecontracts.core; requires contracts; requires subjects; exports caller; }",
                "caller/Caller.java",
                """
                package caller;

                import contracts.api.Nest;
                import contracts.api.Quacker;
                import java.lang.invoke.MethodHandles;
                import java.lang.invoke.MethodHandles.Lookup;
                import org.typecontracts.Contract;
                import org.typecontracts.ContractRegistry;
                import org.typecontracts.TypeToken;

                public class Caller {
                    public static Lookup lookup() {
                        return MethodHandles.lookup();
                    }

                    public static String quackTogether(Object subject, Class<?> type, Lookup lookup) {
                        Contract<Quacker> quacker = ContractRegistry.create().contract(Quacker.class);
                        quacker.extend(subject.getClass(), extended -> () -> "extended");
                        return ((Quacker) Contract.allOf(contract(type, lookup), quacker).adapt(subject)).quack();
                    }

                    public static String quack(Object subject, Class<?> type, Lookup lookup) throws Throwable {
                        try {
                            return ((Quacker) contract(type, lookup).adapt(subject)).quack();
                        } catch (RuntimeException refused) {
                            return refused.getMessage();
                        }
                    }

                    private static Contract<?> contract(Class<?> type, Lookup lookup) {
                        return lookup == null ? Contract.of(type) : Contract.of(type, lookup);
                    }

                    public static String nest(Object subject, Lookup lookup) {
                        TypeToken<Nest<String>> token = new TypeToken<>() {};
                        try {
                            Contract<Nest<String>> nest =
                                    lookup == null ? Contract.of(token) : Contract.of(token, lookup);
                            return nest.adapt(subject).content();
                        } catch (RuntimeException refused) {
                            return refused.getMessage();
                        }
                    }
                }
                """);
    }

    private static String contract(String packageName, String declaration) {
        return "package " + packageName + "; @org.typecontracts.Protocol " + declaration
                + " extends contracts.api.Quacker {}";
    }

    private static String subject(String packageName, String declaration, String name) {
        return "package " + packageName + "; " + declaration + " { public String quack() { return \"" + name
                + "\"; } }";
    }

    private static String reach(String packageName) {
        return "package " + packageName + "; public class Reach { public static java.lang.invoke.MethodHandles.Lookup"
                + " lookup() { return java.lang.invoke.MethodHandles.lookup(); } }";
    }
}
