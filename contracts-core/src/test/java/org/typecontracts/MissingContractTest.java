package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.typecontracts.support.Compiled;

/** Classes whose annotations name a contract that is missing at run time, such as one of two twins. */
class MissingContractTest {
    private static final Compiled CODE = new Compiled(Map.of(
            "gone.Shape",
            "package gone; public interface Shape { double area(); }",
            "it.Shape",
            "package it; public interface Shape { double area(); }",
            "it.Quacker",
            "package it; @org.typecontracts.Protocol public interface Quacker { String quack(); }",
            "it.Square",
            "package it; @org.typecontracts.VirtualSubclassOf({gone.Shape.class, Shape.class})"
                    + " public class Square { public double area() { return 1; } }",
            "it.Rope",
            "package it; @org.typecontracts.NotConforming({gone.Shape.class, Quacker.class})"
                    + " public class Rope { public String quack() { return \"no\"; } }",
            "it.Duck",
            "package it; @org.typecontracts.VirtualSubclassOf(gone.Shape.class)"
                    + " @org.typecontracts.NotConforming(gone.Shape.class)"
                    + " public class Duck { public String quack() { return \"yes\"; } }"));

    @TempDir
    private Path classes;

    @Test
    void a_class_is_registered_under_those_of_its_contracts_that_are_there() throws IOException {
        try (URLClassLoader loader = loader()) {
            Class<?> square = Compiled.load(loader, "it.Square");
            Class<?> shape = Compiled.load(loader, "it.Shape");

            assertThat(Contracts.isSubclass(square, shape)).isTrue();
            assertThat(ContractRegistry.global().registrations(shape)).contains(square);
        }
    }

    @Test
    void a_class_is_excluded_from_those_of_its_protocols_that_are_there() throws IOException {
        try (URLClassLoader loader = loader()) {
            assertThat(Contracts.isSubclass(Compiled.load(loader, "it.Rope"), Compiled.load(loader, "it.Quacker")))
                    .isFalse();
        }
    }

    @Test
    void a_class_that_names_none_that_is_there_is_asked_like_any_other() {
        ClassLoader withoutFiles = CODE.loader(MissingContractTest.class.getClassLoader(), "it.");

        assertThat(Contracts.isSubclass(
                        Compiled.load(withoutFiles, "it.Duck"), Compiled.load(withoutFiles, "it.Quacker")))
                .isTrue();
    }

    private URLClassLoader loader() throws IOException {
        CODE.write(classes, "it.");
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, MissingContractTest.class.getClassLoader());
    }
}
