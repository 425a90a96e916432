package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.Compiled;
import org.typecontracts.support.Scopes;
import org.typecontracts.support.Unloading;

/** Public for the code that is compiled here. */
public class RegistryUnloadingTest {
    public interface Bird {
        String sing();
    }

    @Protocol
    public interface Singing {
        String sing();
    }

    public static class Wren {
        public String sing() {
            return "tsip";
        }
    }

    private static final ClassLoader LIBRARY = RegistryUnloadingTest.class.getClassLoader();

    private static final Compiled CODE = new Compiled(Map.of(
            "subject.Robin",
            "package subject; public class Robin { public String sing() { return \"tweet\"; } }",
            "subject.Adapter",
            "package subject; public class Adapter implements java.util.function.Function<Object, Object> {"
                    + " public Object apply(Object robin) {"
                    + " return (org.typecontracts.RegistryUnloadingTest.Bird) () -> \"adapted\"; } }",
            "contract.Singer",
            "package contract; @org.typecontracts.Protocol public interface Singer { String sing(); }",
            "contract.Nominal",
            "package contract; public interface Nominal { String sing(); }"));

    private final ContractRegistry registry = ContractRegistry.global();

    @Test
    void a_registered_class_is_unloaded_though_the_contract_lives() throws InterruptedException {
        assertThat(Unloading.isCleared(registerAndAdapt())).isTrue();
        assertThat(registry.registrations(Bird.class)).isEmpty();
    }

    private WeakReference<ClassLoader> registerAndAdapt() {
        Class<?> robin = Compiled.load(CODE.loader(LIBRARY, "subject."), "subject.Robin");
        registry.register(Bird.class, robin);
        registry.exclude(Singing.class, robin);
        assertThat(registry.isSubclass(robin, Singing.class)).isFalse();
        assertThat(registry.adapt(Compiled.create(robin), Bird.class).sing()).isEqualTo("tweet");
        return new WeakReference<>(robin.getClassLoader());
    }

    @Test
    void an_extended_class_is_unloaded_with_the_function_of_its_loader() throws InterruptedException {
        assertThat(Unloading.isCleared(extendAndAdapt(null))).isTrue();
        assertThat(registry.extensions(Bird.class)).isEmpty();
    }

    @Test
    void a_function_does_not_keep_its_loader_alive_though_contract_and_type_live() throws InterruptedException {
        assertThat(Unloading.isCleared(extendAndAdapt(Wren.class))).isTrue();

        assertThat(registry.tryAdapt(new Wren(), Bird.class)).isEmpty();
        registry.unregister(Bird.class, Wren.class);
    }

    /** Extend a type, or a type of the function's own loader. */
    @SuppressWarnings("unchecked") // The function is made to fit.
    private WeakReference<ClassLoader> extendAndAdapt(Class<?> lasting) {
        ClassLoader loader = CODE.loader(LIBRARY, "subject.");
        Class<?> type = lasting != null ? lasting : Compiled.load(loader, "subject.Robin");
        Object function = Compiled.create(Compiled.load(loader, "subject.Adapter"));
        registry.extend(Bird.class, (Class<Object>) type, (Function<Object, Bird>) function);
        assertThat(registry.adapt(Compiled.create(type), Bird.class).sing()).isEqualTo("adapted");
        return new WeakReference<>(loader);
    }

    @Test
    void a_function_lives_as_long_as_its_extension() throws InterruptedException {
        ClassLoader loader = CODE.loader(LIBRARY, "subject.");
        Class<?> robin = Compiled.load(loader, "subject.Robin");
        Scopes.within(registry, () -> {
            extendByCapturing(robin, "captured");
            System.gc();
            System.gc();
            assertThat(registry.adapt(Compiled.create(robin), Bird.class).sing())
                    .isEqualTo("captured");
        });
    }

    private <S> void extendByCapturing(Class<S> type, String song) {
        registry.extend(Bird.class, type, object -> () -> song);
    }

    @Test
    void a_contract_is_unloaded_though_the_classes_that_were_asked_about_live() throws InterruptedException {
        assertThat(Unloading.isCleared(useContract(registry))).isTrue();
        assertThat(Unloading.isCleared(useContract(ContractRegistry.create()))).isTrue();
        assertThat(Unloading.isCleared(useContract(ContractRegistry.childOf(registry))))
                .isTrue();
    }

    private static WeakReference<ClassLoader> useContract(ContractRegistry registry) {
        ClassLoader loader = CODE.loader(LIBRARY, "contract.");
        Class<?> singer = Compiled.load(loader, "contract.Singer");
        Class<?> nominal = Compiled.load(loader, "contract.Nominal");
        registry.register(nominal, singer);
        assertThat(registry.isInstance(new Wren(), singer)).isTrue();
        assertThat(registry.isInstance("", singer)).isFalse();
        assertThat(registry.isSubclass(singer, nominal)).isTrue();
        assertThat(registry.isInstance(new Wren(), nominal)).isFalse();
        assertThat(singer.isInstance(registry.adapt(new Wren(), singer))).isTrue();
        return new WeakReference<>(loader);
    }

    @Test
    void a_registry_is_forgotten_though_the_contracts_that_it_was_asked_about_live() throws InterruptedException {
        assertThat(Unloading.isCleared(useRegistry())).isTrue();
    }

    private static WeakReference<ContractRegistry> useRegistry() {
        ContractRegistry forgotten = ContractRegistry.childOf(ContractRegistry.global());
        forgotten.extend(Bird.class, Wren.class, wren -> wren::sing);
        forgotten.extend(Singing.class, String.class, text -> () -> text);
        assertThat(forgotten.adapt(new Wren(), Bird.class).sing()).isEqualTo("tsip");
        assertThat(forgotten.isInstance("", Singing.class)).isTrue();
        return new WeakReference<>(forgotten);
    }
}
