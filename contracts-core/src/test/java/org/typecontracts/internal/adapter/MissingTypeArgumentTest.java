package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.Contract;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.Contracts;
import org.typecontracts.support.Compiled;

/** Classes that load and link although they mention a class that is missing: in type arguments, which are erased. */
class MissingTypeArgumentTest {
    private static final Compiled CODE = new Compiled(Map.of(
            "gone.Gone", "package gone; public class Gone {}",
            "it.Quacker", "package it; @org.typecontracts.Protocol public interface Quacker { String quack(); }",
            "it.Named",
                    "package it; @org.typecontracts.Protocol public interface Named {"
                            + " @org.typecontracts.Property String name(); }",
            "it.Torn",
                    "package it; @org.typecontracts.Protocol public interface Torn {"
                            + " <T extends Iterable<gone.Gone>> String quack(T gone); }",
            "it.Bound",
                    "package it; @org.typecontracts.Protocol public interface Bound<T extends Iterable<gone.Gone>> {"
                            + " String quack(); }",
            "it.Bounding",
                    "package it; public class Bounding {"
                            + " public <T extends Iterable<gone.Gone>> String quack() { return \"bounding\"; } }",
            "it.Returning",
                    "package it; public class Returning<T extends Iterable<gone.Gone>> {"
                            + " public T quack() { return null; } }",
            "it.Extending",
                    "package it; public abstract class Extending"
                            + " implements java.util.function.Supplier<gone.Gone> {}",
            "it.Near",
                    "package it; public class Near {"
                            + " public <T extends Iterable<gone.Gone>> String quak() { return \"near\"; } }",
            "it.Shy", "package it; public class Shy { String quack(Iterable<gone.Gone> gone) { return \"shy\"; } }"));

    private final ClassLoader loader = CODE.loader(MissingTypeArgumentTest.class.getClassLoader(), "it.");
    private final Class<?> quacker = Compiled.load(loader, "it.Quacker");

    @ParameterizedTest
    @CsvSource({"Bounding, Quacker", "Returning, Quacker", "Extending, Quacker", "Extending, Named"})
    void a_subject_violates_and_the_violation_names_what_is_missing(String name, String protocol) {
        Class<?> subject = Compiled.load(loader, "it." + name);
        Class<?> contract = Compiled.load(loader, "it." + protocol);

        assertThat(Contracts.isSubclass(subject, contract)).isFalse();
        assertThat(Contracts.check(subject, contract).explain())
                .contains("it." + name + " mentions gone.Gone, which cannot be found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it.Torn", "it.Bound"})
    void a_contract_is_refused_and_the_refusal_names_what_is_missing(String name) {
        Contract<?> contract = Contract.of(Compiled.load(loader, name));

        assertThatThrownBy(() -> contract.check(String.class))
                .isInstanceOf(ContractDeclarationException.class)
                .hasMessage("[" + name + "] cannot be a contract: [" + name + "] mentions [gone.Gone], which cannot be"
                        + " found; make it visible to the class loader of [" + name + "]");
    }

    @Test
    void what_is_near_is_no_reason_to_fail() {
        assertThat(Contracts.check(Compiled.load(loader, "it.Near"), quacker).explain())
                .startsWith("[missing-member] Near does not conform to protocol Quacker");
    }

    @Test
    void what_is_there_and_not_public_is_named_without_its_types() {
        assertThat(Contracts.check(Compiled.load(loader, "it.Shy"), quacker).explain())
                .contains("found:   Shy.quack\n");
    }

    @Test
    void a_description_says_what_is_missing() {
        assertThat(Contracts.describe(Compiled.load(loader, "it.Bounding")))
                .contains("[it.Bounding] cannot be read because it mentions [gone.Gone], which cannot be found");
    }
}
