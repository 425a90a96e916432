package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.typecontracts.support.Compiled;
import org.typecontracts.support.Scopes;

/** Public for the code that is compiled here. */
public class ContractProviderTest {
    public interface Bird {}

    public interface Flyer {}

    public interface Swimmer {}

    private static final String HEAD = """
            package plugin;
            import org.typecontracts.*;
            import org.typecontracts.ContractProviderTest.*;
            """;

    private static final Logger LOGGER = Logger.getLogger("org.typecontracts");

    private final List<LogRecord> warnings = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            warnings.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        LOGGER.addHandler(handler);
        LOGGER.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOGGER.removeHandler(handler);
        LOGGER.setUseParentHandlers(true);
    }

    @Test
    void a_provider_is_asked_when_a_class_of_its_loader_is_first_asked_about() throws Exception {
        Class<?> gadget = plugin("Gadget", "registry.register(Bird.class, Gadget.class);");

        assertThat(Contracts.isSubclass(gadget, Bird.class)).isTrue();
        assertThat(ContractRegistry.global().registrations(Bird.class)).contains(gadget);
    }

    @Test
    void what_is_provided_is_seen_by_children_of_the_global_registry_and_not_by_isolated_ones() throws Exception {
        Class<?> gadget = plugin("Gadget", "registry.register(Bird.class, Gadget.class);");

        assertThat(ContractRegistry.childOf(ContractRegistry.global()).isSubclass(gadget, Bird.class))
                .isTrue();
        assertThat(ContractRegistry.create().isSubclass(gadget, Bird.class)).isFalse();
    }

    @Test
    void a_scope_does_not_take_back_what_was_loaded_in_it() throws Exception {
        Class<?> gadget = plugin("Gadget", "registry.register(Bird.class, Gadget.class);");

        Scopes.within(ContractRegistry.global(), () -> {
            assertThat(Contracts.isSubclass(gadget, Bird.class)).isTrue();
        });
        assertThat(Contracts.isSubclass(gadget, Bird.class)).isTrue();
    }

    @Test
    void a_scope_that_a_provider_leaves_open_ends_with_its_registrations_which_stay() throws Exception {
        Class<?> gadget = plugin(
                "Gadget",
                "ContractRegistry.Scope scope = registry.openScope(); registry.register(Bird.class, Gadget.class);"
                        + " Thread.currentThread().setContextClassLoader(new ClassLoader() {"
                        + " @Override public void clearAssertionStatus() { scope.close(); } });");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            assertThat(Contracts.isSubclass(gadget, Bird.class)).isTrue();
            Thread.currentThread().getContextClassLoader().clearAssertionStatus();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        assertThat(ContractRegistry.global().registrations(Bird.class)).contains(gadget);
    }

    @Test
    void what_is_provided_can_be_taken_back() throws Exception {
        Class<?> gadget = plugin("Gadget", "registry.register(Bird.class, Gadget.class);");
        assertThat(Contracts.isSubclass(gadget, Bird.class)).isTrue();

        Scopes.within(ContractRegistry.global(), () -> {
            assertThat(Contracts.unregister(Bird.class, gadget)).isTrue();
            assertThat(Contracts.isSubclass(gadget, Bird.class)).isFalse();
        });
    }

    @Test
    void a_check_sees_what_is_provided_though_the_provider_asked_the_same_before() throws Exception {
        Class<?> gadget = plugin(
                "Asking",
                "registry.isSubclass(Asking.class, Bird.class); Contracts.isSubclass(Asking.class, Bird.class);"
                        + " registry.register(Bird.class, Asking.class);");

        assertThat(Contracts.isSubclass(gadget, Bird.class)).isTrue();
        assertThat(Contracts.isSubclass(gadget, Bird.class)).isTrue();
    }

    @Test
    void a_provider_is_asked_once_though_several_loaders_see_it() throws Exception {
        Class<?> gadget =
                plugin("Gadget", "registry.extend(Bird.class, \"\" + System.nanoTime(), Gadget.class, g -> null);");
        assertThat(Contracts.isSubclass(gadget, Bird.class)).isTrue();
        long version = ContractRegistry.global().version();

        Class<?> below = below(gadget.getClassLoader());

        assertThat(Contracts.isSubclass(below, Bird.class)).isFalse();
        assertThat(ContractRegistry.global().version()).isEqualTo(version);
    }

    @Test
    void a_failing_provider_is_reported_and_its_registrations_are_taken_back_and_others_are_asked() throws Exception {
        Class<?> good = compile(folder, "Good", "registry.register(Flyer.class, Good.class);", parent());
        Class<?> bad = compile(
                folder,
                "Bad",
                "registry.register(Swimmer.class, Bad.class); registry.openScope(); throw new IllegalStateException(\"no\");",
                good.getClassLoader());
        declare("plugin.AbsentProvider", "plugin.BadProvider", "plugin.GoodProvider");

        assertThat(Contracts.isSubclass(bad, Swimmer.class)).isFalse();
        assertThat(Contracts.isSubclass(good, Flyer.class)).isTrue();
        assertThat(warnings)
                .extracting(LogRecord::getMessage)
                .containsExactly(
                        "A contract provider cannot be loaded: " + ContractProvider.class.getName()
                                + ": Provider plugin.AbsentProvider not found",
                        "Contract provider [plugin.BadProvider] failed; its registrations are taken back");
        assertThat(warnings.get(1).getThrown()).hasMessage("no");
    }

    @Test
    void a_provider_that_throws_what_it_does_not_declare_is_reported_too() throws Exception {
        Class<?> bad = plugin(
                "Sneaky",
                "registry.register(Swimmer.class, Sneaky.class); new Object() {"
                        + " @SuppressWarnings(\"unchecked\") <X extends Throwable> void raise(Throwable thrown) throws X {"
                        + " throw (X) thrown; } }.<RuntimeException>raise(new java.io.IOException(\"no\"));");

        assertThat(Contracts.isSubclass(bad, Swimmer.class)).isFalse();
        assertThat(warnings)
                .extracting(LogRecord::getMessage)
                .containsExactly("Contract provider [plugin.SneakyProvider] failed; its registrations are taken back");
    }

    @Test
    void a_provider_that_cannot_be_loaded_is_reported_once_though_several_loaders_see_it() throws Exception {
        declare("plugin.NowhereProvider");
        Class<?> above = compile(folder, "Above", "", parent());
        Class<?> below = below(above.getClassLoader());

        Contracts.isSubclass(above, Bird.class);
        Contracts.isSubclass(below, Bird.class);

        assertThat(warnings)
                .extracting(LogRecord::getMessage)
                .containsExactly("A contract provider cannot be loaded: " + ContractProvider.class.getName()
                        + ": Provider plugin.NowhereProvider not found");
    }

    @Test
    void a_provider_whose_superclass_is_missing_is_reported_and_others_are_asked() throws Exception {
        Class<?> torn = compile(folder, "Torn", "", parent());
        Class<?> good = compile(folder, "Good", "registry.register(Flyer.class, Good.class);", torn.getClassLoader());
        new Compiled(Map.of(
                        "plugin.Base",
                        HEAD + "public abstract class Base implements ContractProvider {}",
                        "plugin.TornProvider",
                        HEAD + "public class TornProvider extends Base {"
                                + " public void register(ContractRegistry registry) {} }"))
                .write(folder, "plugin.TornProvider");
        declare("plugin.TornProvider", "plugin.GoodProvider");

        assertThat(Contracts.isSubclass(good, Flyer.class)).isTrue();
        assertThat(warnings)
                .extracting(LogRecord::getMessage)
                .containsExactly("A contract provider cannot be loaded: java.lang.NoClassDefFoundError: plugin/Base");
    }

    /** As those of stopped web applications do. */
    @Test
    void a_loader_that_refuses_to_be_searched_is_reported_once_and_has_no_providers() throws Exception {
        Class<?> gadget = plugin("Gadget", "registry.register(Bird.class, Gadget.class);");
        URL[] urls = ((URLClassLoader) gadget.getClassLoader()).getURLs();
        ClassLoader stopped = new URLClassLoader(urls, parent()) {
            @Override
            public Enumeration<URL> getResources(String name) {
                throw new IllegalStateException("stopped");
            }
        };
        Class<?> sameGadget = stopped.loadClass(gadget.getName());

        assertThat(Contracts.isSubclass(sameGadget, Bird.class)).isFalse();
        assertThat(Contracts.isSubclass(sameGadget, Flyer.class)).isFalse();
        assertThat(warnings)
                .extracting(LogRecord::getMessage)
                .containsExactly("A contract provider cannot be loaded: java.lang.IllegalStateException: stopped");
    }

    private Class<?> plugin(String name, String registrations) throws Exception {
        Class<?> type = compile(folder, name, registrations, parent());
        declare("plugin." + name + "Provider");
        return type;
    }

    private static ClassLoader parent() {
        return ContractProviderTest.class.getClassLoader();
    }

    private void declare(String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(ContractProvider.class.getName()), List.of(providers));
    }

    /** Return a class of a loader below another, which does not find it. */
    private Class<?> below(ClassLoader parent) throws Exception {
        Class<?> below = compile(Files.createDirectories(folder.resolve("below")), "Below", "", parent);
        assertThat(below.getClassLoader()).isNotSameAs(parent);
        return below;
    }

    /** Compile a class and a provider for it, and load the class from a loader of its own. */
    private static Class<?> compile(Path folder, String name, String registrations, ClassLoader parent)
            throws Exception {
        Map<String, String> sources = Map.of(
                "plugin." + name,
                HEAD + "public class " + name + " {}",
                "plugin." + name + "Provider",
                HEAD + "public class " + name + "Provider implements ContractProvider {"
                        + " public void register(ContractRegistry registry) { " + registrations + " } }");
        new Compiled(sources).write(folder, "plugin.");
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent).loadClass("plugin." + name);
    }
}
