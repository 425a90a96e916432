package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.typecontracts.Alias;
import org.typecontracts.Law;
import org.typecontracts.Property;
import org.typecontracts.Protocol;
import org.typecontracts.test.text.Environment;

class ContractSnapshotTest {
    /** What was published. */
    static final class Before {
        @Protocol
        interface Api<T extends Comparable<T>> {
            @Alias({"length", "count"})
            int size();

            Iterator<T> iterator();

            @Property
            String name();
        }
    }

    /** What became of it. */
    static final class After {
        @Protocol
        interface Api<T extends Comparable<T>> {
            @Alias({"length", "count"})
            long size() throws IOException;

            Iterator<T> iterator();

            <S extends T> List<? super S> sorted(S[] elements, int... order) throws IllegalStateException;
        }
    }

    /** What is no change. */
    static final class Same {
        @Protocol
        interface Api<T extends Comparable<T>> {
            @Property
            String name();

            Iterator<T> iterator();

            @Alias({"length", "count"})
            int size() throws IllegalStateException;

            default boolean isEmpty() {
                return size() == 0;
            }

            @Law("a size is never negative")
            static boolean isPositive(Api<?> api) {
                return true;
            }
        }
    }

    @TempDir
    private Path directory;

    private Path file() {
        return directory.resolve("tests/Api.contract");
    }

    @Test
    void null_is_no_contract_and_no_file() {
        assertThatNullPointerException()
                .isThrownBy(() -> ContractSnapshot.of(null))
                .withMessage("contract is null; name an interface");
        assertThatNullPointerException()
                .isThrownBy(() -> ContractSnapshot.of(Before.Api.class).in(null))
                .withMessage("file is null; name one");
    }

    @Test
    void a_folder_is_refused_and_a_file_in_it_proposed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractSnapshot.of(Runnable.class).in(directory))
                .withMessage("[" + directory + "] is a folder; name a file in it, such as ["
                        + directory.resolve("Runnable.contract") + "]");
    }

    @Test
    void a_file_that_cannot_be_written_is_named_with_the_reason() throws IOException {
        Path noFolder = Files.createFile(directory.resolve("tests"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ContractSnapshot.of(Runnable.class).in(file()).verify())
                .withMessage("The snapshot [" + file() + "] cannot be written"
                        + " (java.nio.file.FileAlreadyExistsException: " + noFolder
                        + "); name a file in a folder that can be made or written to");
    }

    @Test
    void a_file_that_cannot_be_read_is_named_with_the_reason() throws IOException {
        Path image = Files.write(directory.resolve("image"), new byte[] {(byte) 0xff});

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ContractSnapshot.of(Runnable.class).in(image).verify())
                .withMessage("The snapshot [" + image + "] cannot be read"
                        + " (java.nio.charset.MalformedInputException: Input length = 1);"
                        + " restore it, or name another file");
    }

    @Test
    void the_first_run_records_the_contract_and_fails() throws IOException {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> ContractSnapshot.of(Before.Api.class).in(file()).verify())
                .withMessage("[snapshot-missing] Contract Api was not recorded until now; it is recorded in [" + file()
                        + "]\n  fix      look at the file, commit it, and run the test again\n" + Environment.line());

        String name = Before.Api.class.getTypeName();
        assertThat(Files.readString(file())).isEqualTo("""
                # Members of a published contract. Classes that conform to it cease to when a member is added or\
                 changed: make a sub-contract instead.
                protocol %s<T extends java.lang.Comparable<T>>
                  iterator(): java.util.Iterator<T>
                  name(): java.lang.String property
                  size(): int alias length, count
                """.formatted(name));
        ContractSnapshot.of(Before.Api.class).in(file()).verify();
    }

    @Test
    void a_change_fails_with_a_line_for_each_member() throws IOException {
        record(Before.Api.class, After.Api.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> ContractSnapshot.of(After.Api.class).in(file()).verify())
                .withMessage("""
                        [snapshot-changed] Contract Api is no longer as published in [%s]
                          - name(): java.lang.String property
                          - size(): int alias length, count
                          + size(): long throws java.io.IOException alias length, count
                          + <S extends T> sorted(S[], int[]): java.util.List<? super S>
                          fix      make a sub-contract for what is new; or, if the change is meant, run once with\
                         -Dcontracts.snapshot=update
                        %s""".formatted(file(), Environment.line()));
    }

    private static final class Inherited {
        interface Base<K, V extends List<K>> extends Function<K, Map<? super K, V[]>> {
            Outer<K>.Inner<? extends V> inner(Map.Entry<K, ?> entry);
        }

        static class Outer<T> {
            class Inner<S> {}
        }

        static final class Before {
            interface Api extends Base<String, ArrayList<String>> {}
        }

        static final class After {
            interface Api extends Base<Integer, LinkedList<Integer>> {}
        }
    }

    @Test
    void what_a_base_takes_and_gives_is_part_of_the_contract() throws IOException {
        record(Inherited.Before.Api.class, Inherited.After.Api.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ContractSnapshot.of(Inherited.After.Api.class)
                        .in(file())
                        .verify())
                .withMessageContaining("""
                          - apply(java.lang.String): java.util.Map<? super java.lang.String, %1$s<java.lang.String>[]>
                          + apply(java.lang.Integer): java.util.Map<? super java.lang.Integer, %3$s<java.lang.Integer>[]>
                          - inner(java.util.Map$Entry<java.lang.String, ?>): %2$s$Outer<java.lang.String>$Inner<?\
                         extends %1$s<java.lang.String>>
                          + inner(java.util.Map$Entry<java.lang.Integer, ?>): %2$s$Outer<java.lang.Integer>$Inner<?\
                         extends %3$s<java.lang.Integer>>
                        """.formatted(
                                ArrayList.class.getName(), Inherited.class.getName(), LinkedList.class.getName()));
    }

    @Test
    void order_mixins_laws_and_unchecked_exceptions_are_no_change() throws IOException {
        record(Before.Api.class, Same.Api.class);

        ContractSnapshot.of(Same.Api.class).in(file()).verify();
    }

    @Test
    void what_an_editor_does_to_spaces_and_line_ends_is_no_change() throws IOException {
        record(Before.Api.class, Before.Api.class);
        String recorded = Files.readString(file());
        Files.writeString(
                file(), recorded.replace("\n  ", "\n\t").replace("\n", " \r\n").strip());

        ContractSnapshot.of(Before.Api.class).in(file()).verify();
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void a_change_that_is_meant_is_recorded() throws IOException {
        record(Before.Api.class, After.Api.class);
        System.setProperty("contracts.snapshot", "update");
        try {
            ContractSnapshot.of(After.Api.class).in(file()).verify();
        } finally {
            System.clearProperty("contracts.snapshot");
        }

        ContractSnapshot.of(After.Api.class).in(file()).verify();
    }

    @Test
    void the_file_stands_next_to_the_tests() {
        assertThat(ContractSnapshot.of(Runnable.class).file())
                .isEqualTo(Path.of("src", "test", "resources", "java", "lang", "Runnable.contract"));
    }

    /** Record one contract under the name of another, as if the one had become the other. */
    private void record(Class<?> before, Class<?> after) throws IOException {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ContractSnapshot.of(before).in(file()).verify());
        String recorded = Files.readString(file());
        Files.writeString(file(), recorded.replace(before.getTypeName(), after.getTypeName()));
    }
}
