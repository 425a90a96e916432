package org.typecontracts.internal.protocols;

import java.io.Flushable;
import java.util.Iterator;
import java.util.Set;
import org.typecontracts.internal.registry.BuiltInEntries;
import org.typecontracts.protocols.Sized;

/**
 * What every registry knows from the start: which interfaces of the JDK are protocols, and how the types of the JDK
 * conform where their members do not say it.
 *
 * <p>The registrations for a contract are made when it is first asked about, so that a JVM pays for what it uses. For
 * the same reason nothing on this path is a lambda, whose first use in a JVM takes longer than all of this.
 */
public final class BuiltInRegistrations {
    private static final Set<Class<?>> ADOPTED = Set.of(
            Iterator.class,
            java.lang.Iterable.class,
            AutoCloseable.class,
            Flushable.class,
            Comparable.class,
            Runnable.class);

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
     * Make the registrations that questions about a contract need: its own, and those of its sub-contracts, because
     * what is adapted to a sub-contract conforms to its bases. Nothing happens for a contract that is not built in.
     *
     * @param contract the contract that is asked about
     * @param entries where to write them
     */
    public static void load(Class<?> contract, BuiltInEntries entries) {
        if (ADOPTED.contains(contract) || contract.getPackageName().equals(Sized.class.getPackageName())) {
            loadBuiltIn(contract, entries);
        }
    }

    private static void loadBuiltIn(Class<?> contract, BuiltInEntries entries) {
        switch (contract.getSimpleName()) {
            case "Iterator", "AutoCloseable" -> AdoptedRegistrations.load(contract, entries);
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
                    "MutableMapping" -> CollectionRegistrations.load(contract, entries);
            case "CallableLike", "Hashable", "Awaitable" -> BehaviourRegistrations.load(contract, entries);
            case "ByteReadable", "ByteWritable", "LineReadable", "Seekable", "PathLike", "BufferLike" ->
                FileRegistrations.load(contract, entries);
            case "SupportsAbs", "SupportsRound", "Complex", "Real", "Rational", "Integral" ->
                NumberRegistrations.load(contract, entries);
            default -> {
                // The members of the others say it all.
            }
        }
    }
}
