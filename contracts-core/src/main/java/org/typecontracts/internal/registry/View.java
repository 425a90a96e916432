package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a registry sees at one moment: its own snapshot, then its parent's, and so on.
 *
 * <p>Immutable. What was said in a nearer registry goes before what was said in one further up.
 */
final class View {
    private final List<Snapshot> snapshots;

    private View(List<Snapshot> snapshots) {
        this.snapshots = snapshots;
    }

    /** The present view of a registry; all of it was true at some one moment during this call. */
    static View of(Registrations registry) {
        List<Snapshot> seen = registry.snapshots();
        List<Snapshot> again = registry.snapshots();
        while (!seen.equals(again)) {
            seen = again;
            again = registry.snapshots();
        }
        return new View(again);
    }

    /** Whether nothing was changed since. */
    boolean isPresent(Registrations registry) {
        return snapshots.equals(registry.snapshots());
    }

    /** The contracts under which a class itself is registered, or says that it is. */
    Set<Class<?>> registeredContracts(Class<?> subject) {
        Set<Class<?>> result = new LinkedHashSet<>();
        Set<Class<?>> hidden = new HashSet<>();
        for (Snapshot snapshot : snapshots) {
            visible(snapshot.record(subject).contracts(), hidden, (contract, statement) -> {
                if (statement.isRegistered()) {
                    result.add(contract);
                }
            });
        }
        Declarations.contracts(subject).stream()
                .filter(contract -> !hidden.contains(contract))
                .forEach(result::add);
        return result;
    }

    /** The contracts to which objects of a type are extended, with the extensions, the nearest registry's first. */
    Map<Class<?>, List<Extension>> extensions(Class<?> type) {
        Map<Class<?>, List<Extension>> result = new LinkedHashMap<>();
        Set<Class<?>> hidden = new HashSet<>();
        for (Snapshot snapshot : snapshots) {
            visible(snapshot.record(type).contracts(), hidden, (contract, statement) -> {
                if (statement.isExtended()) {
                    result.computeIfAbsent(contract, key -> new ArrayList<>()).addAll(statement.extensions());
                }
            });
        }
        return result;
    }

    /** The classes of which something was said under a contract, those in parents first, in order of registration. */
    Set<Class<?>> subjects(Class<?> contract, Predicate<Statement> filter) {
        List<Class<?>> result = new ArrayList<>();
        Set<Class<?>> hidden = new HashSet<>();
        for (Snapshot snapshot : snapshots) {
            Map<Class<?>, Statement> found = new HashMap<>();
            visible(snapshot.record(contract).subjects(), hidden, found::put);
            result.addAll(0, inOrder(found, filter));
        }
        return new LinkedHashSet<>(result);
    }

    private static List<Class<?>> inOrder(Map<Class<?>, Statement> found, Predicate<Statement> filter) {
        return found.entrySet().stream()
                .filter(entry -> filter.test(entry.getValue()))
                .sorted(Map.Entry.comparingByValue(Comparator.comparingLong(Statement::registered)))
                .<Class<?>>map(Map.Entry::getKey)
                .toList();
    }

    /** Visit statements that were not taken back in a nearer registry, and note those that were taken back here. */
    private static void visible(
            ClassMap<Statement> statements, Set<Class<?>> hidden, BiConsumer<Class<?>, Statement> visitor) {
        statements.forEach((type, statement) -> {
            if (!hidden.contains(type)) {
                visitor.accept(type, statement);
            }
            if (statement.takenBack()) {
                hidden.add(type);
            }
        });
    }

    /** Whether a class is registered or extended under exactly this contract. */
    boolean joins(Class<?> subject, Class<?> contract) {
        return registeredContracts(subject).contains(contract)
                || extensions(subject).containsKey(contract);
    }

    /** What was said of a class's matching a protocol structurally; a call goes before a declaration. */
    @Nullable
    Stance stance(Class<?> subject, Class<?> protocol) {
        for (Snapshot snapshot : snapshots) {
            Stance stance = snapshot.statement(subject, protocol).stance();
            if (stance != null) {
                return stance;
            }
        }
        return Declarations.excludes(subject, protocol) ? Stance.EXCLUDED : null;
    }

    boolean isAdopted(Class<?> contract) {
        return snapshots.stream().anyMatch(snapshot -> snapshot.record(contract).adopted());
    }
}
