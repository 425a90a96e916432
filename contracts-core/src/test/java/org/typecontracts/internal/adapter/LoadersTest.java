package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.Compiled;

class LoadersTest {
    private static final ClassLoader LIBRARY = LoadersTest.class.getClassLoader();

    private static final Compiled CODE = new Compiled(Map.of(
            "contract.Quacker", "package contract; public interface Quacker { String quack(); }",
            "contract.Hidden", "package contract; interface Hidden { String quack(); }",
            "contract.Bird",
                    "package contract; public abstract class Bird { protected Bird() {} public abstract String quack();"
                            + " abstract static class Shy extends Bird { abstract String secret(); } }",
            "subject.Duck", "package subject; public class Duck { public String quack() { return \"quack\"; } }",
            "subject.Teal", "package subject; class Teal { public String quack() { return \"teal\"; } }"));

    @Test
    void contract_and_subject_may_live_in_unrelated_loaders() {
        Class<?> contract = Compiled.load(CODE.loader(LIBRARY, "contract."), "contract.Quacker");
        Class<?> subject = Compiled.load(CODE.loader(LIBRARY, "subject."), "subject.Duck");

        assertThat(quack(contract, subject)).isEqualTo("quack");
    }

    @Test
    void the_contract_may_be_in_a_child_of_the_subjects_loader() {
        ClassLoader subjects = CODE.loader(LIBRARY, "subject.");
        Class<?> contract = Compiled.load(CODE.loader(subjects, "contract."), "contract.Quacker");

        assertThat(quack(contract, Compiled.load(subjects, "subject.Duck"))).isEqualTo("quack");
        assertThat(quack(contract, Compiled.load(subjects, "subject.Teal"))).isEqualTo("teal");
    }

    @Test
    void the_subject_may_be_in_a_child_of_the_contracts_loader() {
        ClassLoader contracts = CODE.loader(LIBRARY, "contract.");
        ClassLoader subjects = CODE.loader(contracts, "subject.");
        Class<?> contract = Compiled.load(contracts, "contract.Quacker");

        assertThat(quack(contract, Compiled.load(subjects, "subject.Duck"))).isEqualTo("quack");
        assertThat(quack(contract, Compiled.load(subjects, "subject.Teal"))).isEqualTo("teal");
    }

    @Test
    void a_contract_that_is_not_public_may_be_in_a_child_of_the_librarys_loader() {
        Class<?> contract = Compiled.load(CODE.loader(LIBRARY, "contract."), "contract.Hidden");
        Class<?> subject = Compiled.load(CODE.loader(LIBRARY, "subject."), "subject.Duck");

        assertThat(quack(contract, subject)).isEqualTo("quack");
        assertThat(quack(contract, subject)).isEqualTo("quack");
    }

    @Test
    void an_abstract_class_may_be_in_a_child_of_the_librarys_loader() {
        Class<?> contract = Compiled.load(CODE.loader(LIBRARY, "contract."), "contract.Bird");
        Class<?> subject = Compiled.load(CODE.loader(LIBRARY, "subject."), "subject.Duck");

        assertThat(quack(contract, subject)).isEqualTo("quack");
    }

    @Test
    void a_public_contract_need_not_see_the_library() {
        Class<?> contract = Compiled.load(CODE.loader(null, "contract."), "contract.Quacker");
        Class<?> subject = Compiled.load(CODE.loader(null, "subject."), "subject.Duck");

        assertThat(quack(contract, subject)).isEqualTo("quack");
    }

    @Test
    void a_contract_that_is_not_public_need_not_see_the_library() {
        Class<?> contract = Compiled.load(CODE.loader(null, "contract."), "contract.Hidden");
        Class<?> subject = Compiled.load(CODE.loader(null, "subject."), "subject.Teal");

        assertThat(quack(contract, subject)).isEqualTo("teal");
    }

    @Test
    void contracts_of_unrelated_loaders_are_implemented_together() {
        Class<?> contract = Compiled.load(CODE.loader(null, "contract."), "contract.Quacker");
        Class<?> further = Compiled.load(CODE.loader(LIBRARY, "contract."), "contract.Quacker");
        Class<?> third = NestedAdapters.class;
        Class<?> subject = Compiled.load(CODE.loader(null, "subject."), "subject.Duck");
        AdapterPlan plan = Plans.of(contract, subject);

        Object adapter = AdapterFactories.make(new AdapterPlan(
                        contract, List.of(third), subject, plan.forwards(), plan.missing(), null, Plans.UNUSED))
                .adapt(Compiled.create(subject));

        assertThat(adapter).isInstanceOf(contract).isInstanceOf(third).isNotInstanceOf(further);
    }

    @Test
    void the_library_may_be_in_a_child_loader() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Object outcome = Compiled.load(loader, LibraryInChildLoader.class.getName())
                    .getMethod("size", Object.class)
                    .invoke(null, new ArrayList<>(List.of(1, 2, 3)));

            assertThat(outcome).isEqualTo("3 for java.util.function.IntSupplier");
        }
    }

    static URL[] classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .map(File::new)
                .map(LoadersTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(File file) {
        try {
            return file.toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object quack(Class<?> contract, Class<?> subject) {
        Object adapter = Plans.adapt(Compiled.create(subject), contract);
        assertThat(adapter).isInstanceOf(contract);
        return Calls.call(adapter, contract, "quack");
    }
}
