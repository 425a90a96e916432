package org.typecontracts.internal.protocols.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.typecontracts.internal.registry.BuiltInEntries;
import org.typecontracts.protocols.Integral;
import org.typecontracts.protocols.Real;
import org.typecontracts.protocols.SupportsAbs;
import org.typecontracts.protocols.SupportsRound;

/** The registrations for the contracts of numbers. */
public final class NumberRegistrations {
    private static final List<Class<? extends Number>> INTEGERS =
            List.of(Integer.class, Long.class, Short.class, Byte.class);
    private static final List<Class<? extends Number>> FLOATING = List.of(Double.class, Float.class);

    private NumberRegistrations() {}

    /**
     * Make the registrations that are wanted, unless that was done.
     *
     * @param entries what is wanted, and where to write it
     */
    public static void load(BuiltInEntries entries) {
        if (entries.concern(Number.class)) {
            loadOperations(entries);
            loadTower(entries);
        }
    }

    private static void loadOperations(BuiltInEntries entries) {
        if (entries.areFor(SupportsAbs.class)) {
            AbsExtension<?> extension = new AbsExtension<>();
            extendAll(SupportsAbs.class, INTEGERS, extension, entries);
            extendAll(SupportsAbs.class, FLOATING, extension, entries);
        }
        if (entries.areFor(SupportsRound.class)) {
            RoundExtension<?> extension = new RoundExtension<>();
            extendAll(SupportsRound.class, INTEGERS, extension, entries);
            extendAll(SupportsRound.class, FLOATING, extension, entries);
            entries.extendTyped(SupportsRound.class, BigInteger.class, extension);
        }
    }

    private static void loadTower(BuiltInEntries entries) {
        if (entries.serve(Integral.class)) {
            IntegralExtension extension = new IntegralExtension();
            extendAll(Integral.class, INTEGERS, extension, entries);
            entries.extend(Integral.class, BigInteger.class, extension);
        }
        if (entries.serve(Real.class)) {
            RealExtension extension = new RealExtension();
            extendAll(Real.class, FLOATING, extension, entries);
            entries.extend(Real.class, BigDecimal.class, extension);
        }
    }

    private static void extendAll(
            Class<?> contract, List<Class<? extends Number>> types, Function<?, ?> extension, BuiltInEntries entries) {
        for (Class<? extends Number> type : types) {
            entries.extendTyped(contract, type, extension);
        }
    }
}
