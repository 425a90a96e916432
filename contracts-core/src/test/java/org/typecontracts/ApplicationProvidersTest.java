package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.typecontracts.support.Compiled;
import org.typecontracts.support.ForkedJvm;

/** Providers that the application's own class loader sees, in a JVM of their own. */
class ApplicationProvidersTest {
    private static final String MODULE = """
            module plugin {
                requires org.typecontracts.core;
                exports plugin;
                provides org.typecontracts.ContractProvider with plugin.Gadgets;
            }
            """;

    private static final String PROVIDER = """
            package plugin;

            import org.typecontracts.*;

            public class Gadgets implements ContractProvider {
                public interface Device {}

                public static class Gadget {}

                public void register(ContractRegistry registry) { registry.register(Device.class, Gadget.class); }

                public static void main(String[] arguments) {
                    System.out.println(arguments.length == 0
                            ? Contracts.isSubclass(Gadget.class, Device.class)
                            : Contracts.describe(Gadget.class).contains("Device, by registration"));
                }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void compile() throws IOException {
        Map<String, String> sources = Map.of("module-info", MODULE, "plugin.Gadgets", PROVIDER);
        new Compiled(sources, "--module-path", ForkedJvm.libraryPath()).write(folder, "");
    }

    @Test
    void a_provider_listed_on_the_class_path_is_asked() throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(ContractProvider.class.getName()), "plugin.Gadgets");

        assertThat(run("-cp", path(), "plugin.Gadgets")).isEqualTo("true");
    }

    @Test
    void a_provider_is_asked_before_a_class_is_described() throws Exception {
        assertThat(run("--module-path", path(), "-m", "plugin/plugin.Gadgets", "describe"))
                .isEqualTo("true");
    }

    @Test
    void a_provider_of_a_named_module_is_asked() throws Exception {
        assertThat(run("--module-path", path(), "-m", "plugin/plugin.Gadgets")).isEqualTo("true");
    }

    @Test
    void without_a_list_no_provider_on_the_class_path_is_asked() throws Exception {
        assertThat(run("-cp", path(), "plugin.Gadgets")).isEqualTo("false");
    }

    @Test
    void providers_that_methods_make_are_all_asked() throws IOException {
        String module = """
                module plugins {
                    requires org.typecontracts.core;
                    exports plugins;
                    provides org.typecontracts.ContractProvider with plugins.Gadgets, plugins.Gears;
                }
                """;
        String gears = """
                package plugins;

                import org.typecontracts.ContractProvider;

                public class Gears {
                    public static ContractProvider provider() {
                        return registry -> registry.register(Runnable.class, Gears.class);
                    }
                }
                """;
        String gadgets = """
                package plugins;

                import org.typecontracts.*;

                public class Gadgets {
                    public static ContractProvider provider() {
                        return registry -> registry.register(Runnable.class, Gadgets.class);
                    }

                    public static void main(String[] arguments) {
                        System.out.println(Contracts.isSubclass(Gadgets.class, Runnable.class));
                        System.out.println(Contracts.isSubclass(Gears.class, Runnable.class));
                    }
                }
                """;
        Path plugins = folder.resolve("plugins");
        Map<String, String> sources = Map.of("module-info", module, "plugins.Gears", gears, "plugins.Gadgets", gadgets);
        new Compiled(sources, "--module-path", ForkedJvm.libraryPath()).write(plugins, "");
        String path = plugins + File.pathSeparator + ForkedJvm.libraryPath();

        assertThat(run("--module-path", path, "-m", "plugins/plugins.Gadgets")).isEqualTo("true\ntrue");
    }

    private static String run(String... arguments) throws IOException {
        return String.join("\n", ForkedJvm.run(List.of(arguments)));
    }

    private String path() {
        return folder + File.pathSeparator + ForkedJvm.libraryPath();
    }
}
