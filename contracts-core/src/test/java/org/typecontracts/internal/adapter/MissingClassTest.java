package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.ConformanceException;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.Contracts;
import org.typecontracts.Violation;
import org.typecontracts.protocols.CallableLike;
import org.typecontracts.protocols.Hashable;
import org.typecontracts.support.Compiled;

/** Classes that were compiled with another that is missing at run time. */
class MissingClassTest {
    private static final Compiled CODE = new Compiled(Map.of(
            "gone.Gone", "package gone; public class Gone extends Exception {}",
            "it.Quacker", "package it; @org.typecontracts.Protocol public interface Quacker { String quack(); }",
            "it.Polite",
                    "package it; @org.typecontracts.Protocol public interface Polite {"
                            + " default String greet() { return \"hello\"; } }",
            "it.Pond", "package it; public abstract class Pond extends Private {}",
            "it.Taking",
                    "package it; public class Taking { public String quack() { return \"taking\"; }"
                            + " public void take(gone.Gone gone) {} }",
            "it.Throwing",
                    "package it; public class Throwing { public String quack() throws gone.Gone"
                            + " { return \"throwing\"; } }",
            "it.Private",
                    "package it; public class Private { public String quack() { return \"private\"; }"
                            + " private void take(gone.Gone gone) {} }",
            "it.Asking",
                    "package it; @org.typecontracts.Protocol public interface Asking { String quack();"
                            + " void take(gone.Gone gone); }",
            "it.Inheriting",
                    "package it; @org.typecontracts.Protocol public interface Inheriting"
                            + " extends java.util.function.Supplier<gone.Gone> { String quack(); }"));

    private final ClassLoader loader = CODE.loader(MissingClassTest.class.getClassLoader(), "it.");
    private final Class<?> quacker = Compiled.load(loader, "it.Quacker");

    @ParameterizedTest
    @ValueSource(strings = {"Taking", "Throwing"})
    void a_subject_violates_and_the_violation_names_what_is_missing(String name) {
        Class<?> subject = Compiled.load(loader, "it." + name);
        Object object = Compiled.create(subject);

        assertThat(Contracts.isSubclass(subject, quacker)).isFalse();
        assertThat(Contracts.isInstance(object, quacker)).isFalse();
        assertThat(Contracts.check(subject, quacker).violations())
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.INACCESSIBLE);
        assertThat(Contracts.check(subject, quacker).explain())
                .contains(name + " mentions gone.Gone, which cannot be found")
                .contains("make gone.Gone visible to the class loader of it." + name);
        assertThatThrownBy(() -> Contracts.adapt(object, quacker))
                .isInstanceOf(ConformanceException.class)
                .hasMessageContaining("gone.Gone");
    }

    @Test
    void a_contract_that_asks_for_nothing_is_met_with_its_own_mixins() {
        Object object = Compiled.create(Compiled.load(loader, "it.Taking"));
        Class<?> polite = Compiled.load(loader, "it.Polite");

        assertThat(Contracts.isInstance(object, polite)).isTrue();
        assertThat(Contracts.check(object.getClass(), polite).explain())
                .startsWith("[conforms] Taking conforms to protocol Polite (structurally)");
        assertThat(Calls.call(Contracts.adapt(object, polite), polite, "greet")).isEqualTo("hello");
    }

    @Test
    void what_a_base_keeps_to_itself_is_no_reason_to_describe_nothing() {
        assertThat(Contracts.describe(Compiled.load(loader, "it.Pond"))).startsWith("nominal contract Pond (it.Pond)");
    }

    @Test
    void what_no_caller_could_use_may_miss_anything() {
        Object adapter = Contracts.adapt(Compiled.create(Compiled.load(loader, "it.Private")), quacker);

        assertThat(Calls.call(adapter, quacker, "quack")).isEqualTo("private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asking", "Inheriting"})
    void a_contract_is_refused_at_once(String name) {
        Class<?> contract = Compiled.load(loader, "it." + name);

        assertThatThrownBy(() -> Contracts.isInstance("text", contract))
                .isInstanceOf(ContractDeclarationException.class)
                .hasMessage("[it." + name + "] cannot be a contract: [it." + name + "] mentions [gone.Gone], which"
                        + " cannot be found; make it visible to the class loader of [it." + name + "]");
    }

    @ParameterizedTest
    @ValueSource(classes = {CallableLike.class, Hashable.class})
    void a_hook_that_looks_at_the_methods_refuses(Class<?> contract) {
        assertThat(Contracts.isSubclass(Compiled.load(loader, "it.Taking"), contract))
                .isFalse();
    }

    @Test
    void a_description_says_what_is_missing() {
        assertThat(Contracts.describe(Compiled.load(loader, "it.Taking")))
                .contains("[it.Taking] cannot be read because it mentions [gone.Gone], which cannot be found");
    }
}
