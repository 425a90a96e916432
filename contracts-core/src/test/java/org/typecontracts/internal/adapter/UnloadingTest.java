package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.registry.VerdictCache;
import org.typecontracts.support.Compiled;
import org.typecontracts.support.Unloading;

class UnloadingTest {
    interface Quacker {
        String quack();
    }

    public static class Duck {
        public String quack() {
            return "quack";
        }
    }

    private static final ClassLoader LIBRARY = UnloadingTest.class.getClassLoader();

    private static final Compiled CODE = new Compiled(Map.of(
            "contract.Quacker", "package contract; public interface Quacker { String quack(); }",
            "contract.Hidden", "package contract; interface Hidden { String quack(); }",
            "subject.Duck", "package subject; public class Duck { public String quack() { return \"quack\"; } }"));

    @Test
    void a_subject_class_is_unloaded_though_the_contract_lives() throws InterruptedException {
        Use contract = new Use(Quacker.class);
        WeakReference<ClassLoader> loader = useSubject(contract);

        assertThat(Unloading.isCleared(loader)).isTrue();
        assertThat(contract.verdicts.get(Duck.class)).isTrue();
    }

    @Test
    void a_contract_is_unloaded_though_the_subject_class_lives() throws InterruptedException {
        for (String name : List.of("contract.Quacker", "contract.Hidden")) {
            WeakReference<ClassLoader> loader = useContract(name);

            assertThat(Unloading.isCleared(loader)).as(name).isTrue();
        }
    }

    @Test
    void a_subject_class_is_unloaded_together_with_the_contract_in_its_parent() throws InterruptedException {
        assertThat(Unloading.isCleared(useBoth("contract.", "subject."))).isTrue();
    }

    @Test
    void a_contract_is_unloaded_together_with_the_subject_class_in_its_parent() throws InterruptedException {
        assertThat(Unloading.isCleared(useBoth("subject.", "contract."))).isTrue();
    }

    @Test
    void the_library_is_unloaded_though_it_adapted_classes_of_the_jdk_to_each_other() throws Exception {
        assertThat(Unloading.isCleared(useLibrary("useCaches"))).isTrue();
    }

    @Test
    void the_library_is_unloaded_though_it_answered_questions_about_classes_of_the_jdk() throws Exception {
        assertThat(Unloading.isCleared(useLibrary("usePublicly"))).isTrue();
    }

    private static WeakReference<ClassLoader> useSubject(Use contract) {
        ClassLoader loader = CODE.loader(LIBRARY, "subject.");
        contract.of(Compiled.load(loader, "subject.Duck"));
        return new WeakReference<>(loader);
    }

    private static WeakReference<ClassLoader> useContract(String name) {
        ClassLoader loader = CODE.loader(LIBRARY, "contract.");
        new Use(Compiled.load(loader, name)).of(Duck.class);
        return new WeakReference<>(loader);
    }

    private static WeakReference<ClassLoader> useBoth(String parent, String child) {
        ClassLoader upper = CODE.loader(LIBRARY, parent);
        ClassLoader lower = CODE.loader(upper, child);
        new Use(Compiled.load(lower, "contract.Quacker")).of(Compiled.load(lower, "subject.Duck"));
        return new WeakReference<>(upper);
    }

    private static WeakReference<ClassLoader> useLibrary(String use) throws Exception {
        URLClassLoader loader = new URLClassLoader(LoadersTest.classPath(), ClassLoader.getPlatformClassLoader());
        Compiled.load(loader, LibraryInChildLoader.class.getName())
                .getMethod(use, Object.class)
                .invoke(null, new ArrayList<>());
        loader.close();
        return new WeakReference<>(loader);
    }

    /** A contract as the library keeps it: with caches of verdicts and factories. */
    static final class Use {
        final VerdictCache verdicts;
        private final FactoryCache factories;
        private final Class<?> contract;

        Use(Class<?> contract) {
            this.contract = contract;
            this.verdicts = new VerdictCache(contract, subject -> true);
            this.factories = new FactoryCache(contract, subject -> AdapterFactories.make(Plans.of(contract, subject)));
        }

        void of(Class<?> subject) {
            assertThat(verdicts.get(subject)).isTrue();
            Object adapter = factories.get(subject).adapt(Compiled.create(subject));
            assertThat(Calls.call(adapter, contract, "quack")).isEqualTo("quack");
        }
    }
}
