package org.typecontracts.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.typecontracts.Contract;
import org.typecontracts.test.snapshot.SnapshotDifference;
import org.typecontracts.test.snapshot.SnapshotFile;
import org.typecontracts.test.snapshot.SnapshotText;
import org.typecontracts.test.text.Environment;
import org.typecontracts.test.text.TypeNames;

/**
 * Guards a published contract: fails when it gains or changes a member, because classes that conform by registration or
 * by their members would silently cease to.
 *
 * <pre>{@code
 * @Test
 * void sized_stays_as_published() {
 *     ContractSnapshot.of(Sized.class).verify();
 * }
 * }</pre>
 *
 * <p>The members are recorded in a text file next to the tests, {@code src/test/resources/org/acme/Sized.contract} for
 * {@code org.acme.Sized}, below the directory in which the tests run. The first run writes the file and fails, so that
 * it is looked at and committed. A later run compares, and only writes the file again if the system property
 * {@code contracts.snapshot} is {@code update}. Mixins and laws are not recorded: adding one breaks no class. Needs no
 * test framework.
 *
 * @since 0.1.0
 */
public final class ContractSnapshot {
    private static final String PROPERTY = "contracts.snapshot";

    private final Contract<?> contract;
    private final SnapshotFile file;

    private ContractSnapshot(Contract<?> contract, Path file) {
        this.contract = contract;
        this.file = new SnapshotFile(file);
    }

    /**
     * Guard a contract.
     *
     * @param contract an interface or an abstract class
     * @return the guard, with the standard file
     * @throws org.typecontracts.ContractDeclarationException if it cannot be a contract
     */
    public static ContractSnapshot of(Class<?> contract) {
        Contract<?> guarded = Contract.of(contract);
        String file = contract.getName().replace('.', '/').replace('$', '.') + ".contract";
        return new ContractSnapshot(guarded, Path.of("src", "test", "resources", file));
    }

    /**
     * Record the contract in another file. The first run makes the folders that lead there.
     *
     * @param other the file
     * @return the guard
     * @throws IllegalArgumentException if it is a folder
     */
    public ContractSnapshot in(Path other) {
        if (Files.isDirectory(Objects.requireNonNull(other, "file is null; name one"))) {
            throw new IllegalArgumentException("[" + other + "] is a folder; name a file in it, such as ["
                    + other.resolve(file.path().getFileName()) + "]");
        }
        return new ContractSnapshot(contract, other);
    }

    /**
     * Return the file in which the contract is recorded.
     *
     * @return the file
     */
    public Path file() {
        return file.path();
    }

    /**
     * Fail unless the contract has exactly the recorded members.
     *
     * @throws AssertionError if a member was added, changed or removed, with a line for each; or if the contract was
     *     not recorded yet
     * @throws java.io.UncheckedIOException if the file cannot be read or written
     */
    public void verify() {
        List<String> present = SnapshotText.of(contract);
        if ("update".equals(System.getProperty(PROPERTY))) {
            file.write(present);
            return;
        }
        if (!file.exists()) {
            file.write(present);
            throw new AssertionError(missing());
        }
        SnapshotDifference difference = SnapshotDifference.between(file.read(), present);
        if (!difference.isEmpty()) {
            throw new AssertionError(changed(difference));
        }
    }

    private String missing() {
        return "[snapshot-missing] Contract " + name() + " was not recorded until now; it is recorded in ["
                + file.path() + "]\n  fix      look at the file, commit it, and run the test again\n"
                + Environment.line();
    }

    private String changed(SnapshotDifference difference) {
        return "[snapshot-changed] Contract " + name() + " is no longer as published in [" + file.path() + "]\n"
                + difference.text()
                + "\n  fix      make a sub-contract for what is new; or, if the change is meant, run once with -D"
                + PROPERTY + "=update\n" + Environment.line();
    }

    private String name() {
        return TypeNames.simple(contract.type());
    }
}
