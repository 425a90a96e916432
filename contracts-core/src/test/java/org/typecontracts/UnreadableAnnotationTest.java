package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.typecontracts.protocols.CallableLike;
import org.typecontracts.support.Compiled;

/** Annotations of another library, which mention an enum that is not there at run time. */
@TestInstance(Lifecycle.PER_CLASS)
class UnreadableAnnotationTest {
    private static final Map<String, String> SOURCES = Map.of(
            "other.Level",
            "package other; public enum Level { HIGH }",
            "other.Rated",
            "package other; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface Rated {"
                    + " Level value(); }",
            "pond.Duck",
            "package pond; @other.Rated(other.Level.HIGH) public class Duck {"
                    + " @other.Rated(other.Level.HIGH) public String quack() { return \"quack\"; } }",
            "pond.Robot",
            "package pond; @org.typecontracts.NotConforming(Quacker.class) @other.Rated(other.Level.HIGH)"
                    + " public class Robot extends Duck {}",
            "pond.Quacker",
            "package pond; @other.Rated(other.Level.HIGH) @org.typecontracts.Protocol public interface Quacker {"
                    + " @other.Rated(other.Level.HIGH) @org.typecontracts.Alias(\"quack\") String call(); }",
            "pond.Task",
            "package pond; @FunctionalInterface @other.Rated(other.Level.HIGH) public interface Task { void go(); }",
            "pond.Chore",
            "package pond; public class Chore implements Task { public void go() {} public void rest() {} }");

    private final ClassLoader onDisk;
    private final ClassLoader inMemory;

    UnreadableAnnotationTest(@TempDir Path directory) throws IOException {
        Compiled compiled = new Compiled(SOURCES);
        compiled.write(directory, "");
        Files.delete(directory.resolve("other/Level.class"));
        onDisk = new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader());
        inMemory = compiled.loader(compiled.loader(getClass().getClassLoader(), "other.Rated"), "pond.");
    }

    @Test
    void they_do_not_keep_a_class_from_conforming() {
        assertThat(Contracts.check(load(onDisk, "Duck"), load(onDisk, "Quacker"))
                        .explain())
                .isEqualTo("""
                        [conforms] Duck conforms to protocol Quacker (structurally)
                          ok       call(): String
                                   by public String Duck.quack()""");
        assertThat(Contracts.describe(load(inMemory, "Duck"))).startsWith("class Duck (pond.Duck)");
    }

    @Test
    void marks_beside_them_are_read_from_the_class_file() {
        assertThat(Contract.of(load(onDisk, "Quacker")).kind()).isEqualTo(Contract.Kind.PROTOCOL);
        assertThat(Contracts.isSubclass(load(onDisk, "Robot"), load(onDisk, "Quacker")))
                .isFalse();
    }

    @Test
    void marks_beside_them_are_unknown_where_there_is_no_class_file() {
        assertThat(Contract.of(load(inMemory, "Quacker")).kind()).isEqualTo(Contract.Kind.NOMINAL);
    }

    @Test
    void a_functional_interface_may_have_them() {
        assertThat(Contracts.isSubclass(load(onDisk, "Chore"), CallableLike.class))
                .isFalse();
    }

    private static Class<?> load(ClassLoader loader, String name) {
        return Compiled.load(loader, "pond." + name);
    }
}
