package org.typecontracts.internal.protocols;

import java.io.Flushable;
import java.util.Iterator;
import java.util.Set;
import org.typecontracts.internal.protocols.behaviour.BehaviourRegistrations;
import org.typecontracts.internal.protocols.collections.CollectionRegistrations;
import org.typecontracts.internal.protocols.files.FileRegistrations;
import org.typecontracts.internal.protocols.numbers.NumberRegistrations;
import org.typecontracts.internal.reflect.Lineage;
import org.typecontracts.internal.registry.BuiltInEntries;

/**
 * What every registry knows from the start: which interfaces of the JDK are protocols, and how the types of the JDK
 * conform where their members do not say it.
 *
 * <p>The registrations for a contract are made when it is first asked about a type of the JDK, so that a JVM pays for
 * what it uses; with them those for its sub-contracts, because what is adapted to a sub-contract conforms to its bases.
 * For the same reason nothing on this path is a lambda, whose first use in a JVM takes longer than all of this.
 */
public final class BuiltInRegistrations {
    private static final Set<Class<?>> ADOPTED = Set.of(
            Iterator.class, Iterable.class, AutoCloseable.class, Flushable.class, Comparable.class, Runnable.class);

    /** Not taken from a class, which would be loaded for that. */
    private static final String PACKAGE =
            BuiltInRegistrations.class.getPackageName().replace("internal.protocols", "protocols");

    /** Any object may be one, not only those of the types of the JDK. */
    private static final String OF_ALL_OBJECTS = "CallableLike";

    private BuiltInRegistrations() {}

    /**
     * Return the interfaces of the JDK that are protocols in every registry.
     *
     * @return the adopted interfaces
     */
    public static Set<Class<?>> adopted() {
        return ADOPTED;
    }

    /**
     * Return whether anything may be built in for a contract.
     *
     * @param contract the contract
     * @return whether it is built in itself
     */
    public static boolean exist(Class<?> contract) {
        return ADOPTED.contains(contract) || contract.getPackageName().equals(PACKAGE);
    }

    /**
     * Return whether anything may be built in that leads from a class to a contract.
     *
     * @param subject the class
     * @param contract the contract
     * @return whether something may be said of the class or a type above it
     */
    public static boolean exist(Class<?> subject, Class<?> contract) {
        return exist(contract)
                && (isOrHasPlatformType(subject) || contract.getSimpleName().equals(OF_ALL_OBJECTS));
    }

    private static boolean isOrHasPlatformType(Class<?> type) {
        for (Class<?> each : Lineage.of(type).types()) {
            if (isOfPlatform(each)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Return whether anything may be built in for objects of a type alone.
     *
     * @param type the type
     * @return whether the JDK defines it; false for {@code Object}, of which nothing is said that tells objects apart
     */
    public static boolean isOfPlatform(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return type != Object.class && (loader == null || loader == ClassLoader.getPlatformClassLoader());
    }

    /**
     * Make the registrations that are wanted, unless that was done.
     *
     * @param entries what is wanted, and where to write it
     */
    public static void load(BuiltInEntries entries) {
        Class<?> contract = entries.contract();
        if (contract == null) {
            loadAll(entries);
        } else {
            load(contract.getSimpleName(), entries);
        }
    }

    private static void loadAll(BuiltInEntries entries) {
        AdoptedRegistrations.load(entries);
        CollectionRegistrations.load(entries);
        BehaviourRegistrations.load(entries);
        FileRegistrations.load(entries);
        NumberRegistrations.load(entries);
    }

    private static void load(String contract, BuiltInEntries entries) {
        switch (contract) {
            case "Iterator", "AutoCloseable" -> AdoptedRegistrations.load(entries);
            case "Sized",
                    "Container",
                    "Iterable",
                    "Reversible",
                    "CollectionLike",
                    "Sequence",
                    "MutableSequence",
                    "SetLike",
                    "MutableSetLike",
                    "Mapping",
                    "MutableMapping" -> CollectionRegistrations.load(entries);
            case OF_ALL_OBJECTS, "Hashable", "Awaitable" -> BehaviourRegistrations.load(entries);
            case "ByteReadable", "ByteWritable", "LineReadable", "Seekable", "PathLike", "BufferLike" ->
                FileRegistrations.load(entries);
            case "SupportsAbs", "SupportsRound", "Complex", "Real", "Rational", "Integral" ->
                NumberRegistrations.load(entries);
            default -> {
                // The members of the others say it all.
            }
        }
    }
}
