package org.typecontracts.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;

/** Measures what many registrations cost, and what they cost others; each figure is the best of some seconds. */
final class RegistrationMeasurement {
    private static final long NANOSECONDS_EACH = 4_000_000_000L;
    private static final int CONTRACTS = 100;
    private static final int REGISTRATIONS = 1_000;

    private final Class<?>[] subjects;
    private final Class<?>[] strangers;
    private final Class<?>[] contracts;

    RegistrationMeasurement() throws IOException, IllegalAccessException {
        this.subjects = copies(Stone.class, 10_000);
        this.strangers = copies(Stone.class, REGISTRATIONS);
        this.contracts = copies(Rock.class, CONTRACTS);
    }

    /** Copied, to have many classes. */
    static class Stone {}

    /** Copied, to have many contracts. */
    interface Rock {}

    private static Class<?>[] copies(Class<?> original, int count) throws IOException, IllegalAccessException {
        String file = original.getName().substring(original.getPackageName().length() + 1) + ".class";
        byte[] bytes;
        try (InputStream stream = Objects.requireNonNull(original.getResourceAsStream(file))) {
            bytes = stream.readAllBytes();
        }
        Class<?>[] copies = new Class<?>[count];
        for (int index = 0; index < count; index++) {
            copies[index] =
                    MethodHandles.lookup().defineHiddenClass(bytes, false).lookupClass();
        }
        return copies;
    }

    /** Return the nanoseconds that it takes to register some classes under one contract. */
    double registering(int count) {
        return best(() -> {
            ContractRegistry registry = ContractRegistry.create();
            long start = System.nanoTime();
            register(registry, count);
            return System.nanoTime() - start;
        });
    }

    private void register(ContractRegistry registry, int count) {
        for (int index = 0; index < count; index++) {
            registry.register(Rock.class, subjects[index]);
        }
    }

    /** Return the nanoseconds of a first check, where some classes were registered under the contract before. */
    double checkingAfter(int count) {
        return best(() -> {
                    ContractRegistry registry = ContractRegistry.create();
                    register(registry, count);
                    // Another contract first, so that the classes are as near in both cases.
                    checkAll(registry.contract(contracts[0]));
                    Contract<Rock> contract = registry.contract(Rock.class);
                    long start = System.nanoTime();
                    checkAll(contract);
                    return System.nanoTime() - start;
                })
                / strangers.length;
    }

    /** Return the nanoseconds of registrations and of checks of other contracts, one after the other or by turns. */
    double registeringAndChecking(boolean byTurns) {
        return best(() -> {
            ContractRegistry registry = ContractRegistry.create();
            List<Contract<?>> others = new ArrayList<>();
            for (Class<?> contract : contracts) {
                others.add(registry.contract(contract));
            }
            checkAll(others);
            long start = System.nanoTime();
            if (!byTurns) {
                register(registry, REGISTRATIONS);
            }
            for (int index = 0; index < REGISTRATIONS; index++) {
                if (byTurns) {
                    registry.register(Rock.class, subjects[index]);
                }
                checkAll(others);
            }
            return System.nanoTime() - start;
        });
    }

    private void checkAll(Contract<?> contract) {
        for (Class<?> stranger : strangers) {
            contract.isSubclass(stranger);
        }
    }

    private void checkAll(List<Contract<?>> others) {
        for (Contract<?> other : others) {
            other.isSubclass(strangers[0]);
        }
    }

    private static double best(LongSupplier measurement) {
        long best = Long.MAX_VALUE;
        long end = System.nanoTime() + NANOSECONDS_EACH;
        while (System.nanoTime() < end) {
            best = Math.min(best, measurement.getAsLong());
        }
        return best;
    }
}
