package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.ContractProvider;
import org.typecontracts.support.Compiled;

class AdapterHostTest {
    interface PackagePrivate {}

    sealed interface Sealed permits Permitted {}

    record Permitted() implements Sealed {}

    abstract static class WithoutConstructor {
        private WithoutConstructor() {}

        @SuppressWarnings("unused") // Not the one that is looked for.
        WithoutConstructor(String argument) {}
    }

    abstract class Inner {}

    @Test
    void an_interface_of_the_class_path_has_no_obstacle_public_or_not() {
        assertThat(AdapterHost.obstacle(PackagePrivate.class, null)).isNull();
        assertThat(AdapterHost.obstacle(NestedAdapters.class, null)).isNull();
    }

    @Test
    void an_interface_of_the_jdk_has_no_obstacle_if_it_is_exported() {
        assertThat(AdapterHost.obstacle(Runnable.class, null)).isNull();
        assertThat(AdapterHost.obstacle(hiddenInTheJdk(), null))
                .isEqualTo("Contract [sun.nio.ch.SelChImpl] is not exported by module [java.base]; add"
                        + " [exports sun.nio.ch;] to its module-info, or [--add-exports"
                        + " java.base/sun.nio.ch=ALL-UNNAMED] to the command line, or hand in a"
                        + " MethodHandles.Lookup of its package");
    }

    @Test
    void a_final_class_is_an_obstacle() {
        assertThat(AdapterHost.obstacle(String.class, null))
                .isEqualTo("Contract [java.lang.String] is final, and an adapter would extend it; take an interface");
    }

    @Test
    void a_sealed_contract_is_an_obstacle() {
        assertThat(AdapterHost.obstacle(Sealed.class, null))
                .isEqualTo("Contract [" + Sealed.class.getName() + "] is sealed, and an adapter is none of the classes"
                        + " that it permits; take an interface that is not sealed");
    }

    @Test
    void an_abstract_class_without_a_usable_constructor_is_an_obstacle() {
        for (Class<?> contract : List.of(WithoutConstructor.class, Inner.class)) {
            assertThat(AdapterHost.obstacle(contract, null))
                    .isEqualTo("Contract [" + contract.getName() + "] has no constructor without arguments that an"
                            + " adapter could call; add one that is not private, or take an interface");
        }
    }

    @Test
    void types_that_are_no_contracts_are_obstacles() {
        for (Class<?> type : List.of(int.class, String[].class)) {
            assertThat(AdapterHost.obstacle(type, null))
                    .isEqualTo("[" + type.getTypeName() + "] is neither an interface nor an abstract class; name one");
        }
    }

    @Test
    void an_annotation_type_is_an_obstacle() {
        assertThat(AdapterHost.obstacle(Override.class, null))
                .isEqualTo("Contract [java.lang.Override] is an annotation type; take an ordinary interface");
    }

    @Test
    void an_obstacle_is_an_exception_when_an_adapter_is_made() {
        assertThatThrownBy(() -> AdapterFactories.make(Plans.of(Sealed.class, String.class)))
                .isInstanceOf(ContractDeclarationException.class)
                .hasMessage(AdapterHost.obstacle(Sealed.class, null));
    }

    @Test
    void an_adapter_is_defined_beside_a_contract_of_the_librarys_own_module() throws ReflectiveOperationException {
        assertThat(packageOf(List.of(ContractProvider.class))).isEqualTo("org.typecontracts");
    }

    @Test
    void an_adapter_of_what_another_module_exports_is_defined_beside_the_library() throws ReflectiveOperationException {
        assertThat(packageOf(List.of(Runnable.class))).isEqualTo("org.typecontracts.internal.adapter");
    }

    @Test
    void an_adapter_is_defined_beside_the_one_of_several_contracts_that_leaves_no_choice()
            throws ReflectiveOperationException {
        assertThat(packageOf(List.of(ContractProvider.class, PackagePrivate.class)))
                .isEqualTo("org.typecontracts.internal.adapter");
        assertThat(packageOf(List.of(PackagePrivate.class, ContractProvider.class)))
                .isEqualTo("org.typecontracts.internal.adapter");
    }

    private static String packageOf(List<Class<?>> contracts) throws ReflectiveOperationException {
        return AdapterHost.of(plan(contracts)).lookup().lookupClass().getPackageName();
    }

    @Test
    void contracts_of_two_packages_that_both_hide_them_cannot_be_implemented_together() {
        ClassLoader loader = new Compiled(
                        Map.of("a.One", "package a; interface One {}", "b.Two", "package b; interface Two {}"))
                .loader(null, "");
        AdapterPlan plan = plan(List.of(Compiled.load(loader, "a.One"), Compiled.load(loader, "b.Two")));

        assertThatThrownBy(() -> AdapterFactories.make(plan))
                .isInstanceOf(ContractDeclarationException.class)
                .hasMessage(
                        "Contracts [a.One, b.Two] cannot be implemented together, because no class sees all of them;"
                                + " make them public");
    }

    @Test
    void contracts_of_one_name_cannot_be_implemented_together() {
        Compiled code = new Compiled(Map.of("a.One", "package a; public interface One {}"));
        AdapterPlan plan = plan(
                List.of(Compiled.load(code.loader(null, ""), "a.One"), Compiled.load(code.loader(null, ""), "a.One")));

        assertThatThrownBy(() -> AdapterFactories.make(plan))
                .isInstanceOf(ContractDeclarationException.class)
                .hasMessage(
                        "Contracts [a.One, a.One] cannot be implemented together, because no class sees all of them;"
                                + " rename one, or have one class loader load it for both");
    }

    private static AdapterPlan plan(List<Class<?>> contracts) {
        List<Class<?>> further = contracts.subList(1, contracts.size());
        return new AdapterPlan(contracts.get(0), further, String.class, List.of(), List.of(), null, Plans.UNUSED);
    }

    private static Class<?> hiddenInTheJdk() {
        try {
            return Class.forName("sun.nio.ch.SelChImpl");
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(absent);
        }
    }
}
