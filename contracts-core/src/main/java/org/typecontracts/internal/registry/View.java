package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.collections.ClassMap;

/**
 * What a registry sees at one moment: its own snapshot, then its parent's, and so on.
 *
 * <p>Immutable. What was said in a nearer registry goes before what was said in one further up.
 */
final class View {
    private final List<Registrations> registries;
    private final List<Snapshot> snapshots;

    /** The snapshots in which anything is said; in most programs these are few. */
    private final List<Snapshot> speaking;

    private View(List<Registrations> registries, List<Snapshot> snapshots) {
        this.registries = registries;
        this.snapshots = snapshots;
        this.speaking = new ArrayList<>(snapshots.size());
        for (Snapshot snapshot : snapshots) {
            if (!snapshot.isEmpty()) {
                speaking.add(snapshot);
            }
        }
    }

    /** The present view of a registry; all of it was true at some one moment during this call. */
    static View of(Registrations registry) {
        List<Registrations> registries = registry.lineage();
        List<Snapshot> seen = snapshots(registries);
        List<Snapshot> again = snapshots(registries);
        while (!seen.equals(again)) {
            seen = again;
            again = snapshots(registries);
        }
        return new View(registries, again);
    }

    private static List<Snapshot> snapshots(List<Registrations> registries) {
        List<Snapshot> result = new ArrayList<>(registries.size());
        for (Registrations registry : registries) {
            result.add(registry.snapshot());
        }
        return result;
    }

    /** Whether nothing was said of any class. */
    boolean isEmpty() {
        return speaking.isEmpty();
    }

    /** Whether nothing was changed since. */
    boolean isPresent() {
        return snapshots.equals(snapshots(registries));
    }

    /** This view, with what was registered since by registries that are filled on demand. */
    View refilled() {
        List<Snapshot> refilled = new ArrayList<>(snapshots);
        for (int i = 0; i < refilled.size(); i++) {
            if (registries.get(i).isFilledOnDemand()) {
                refilled.set(i, registries.get(i).snapshot());
            }
        }
        return new View(registries, refilled);
    }

    /** What leads up from just this class. */
    ContractsAbove contractsAbove(Class<?> subject) {
        List<Class<?>> declared = Declarations.contracts(subject);
        if (declared.isEmpty() && isUnknown(subject)) {
            return ContractsAbove.NOTHING;
        }
        ContractsAbove above = ContractsAbove.collecting();
        Set<Class<?>> hidden = new HashSet<>();
        for (Snapshot snapshot : speaking) {
            for (ClassMap.Entry<Statement> said :
                    inOrder(visible(snapshot.record(subject).contracts().entries(), hidden))) {
                above.add(said.type(), said.value());
            }
        }
        for (Class<?> contract : declared) {
            if (!hidden.contains(contract)) {
                above.registered().add(contract);
            }
        }
        return above;
    }

    /** What was said first comes first, whatever the hashes of the classes. */
    private static List<ClassMap.Entry<Statement>> inOrder(List<ClassMap.Entry<Statement>> statements) {
        if (statements.size() > 1) {
            // No lambda, which would cost a starting JVM more than the check.
            statements.sort(new Comparator<>() {
                @Override
                public int compare(ClassMap.Entry<Statement> one, ClassMap.Entry<Statement> other) {
                    return Long.compare(one.value().since(), other.value().since());
                }
            });
        }
        return statements;
    }

    private boolean isUnknown(Class<?> subject) {
        for (Snapshot snapshot : speaking) {
            if (!snapshot.record(subject).contracts().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The classes of which something was said under a contract, those in parents first, in order of registration. */
    Set<Class<?>> subjects(Class<?> contract, Predicate<Statement> filter) {
        List<Class<?>> result = new ArrayList<>();
        Set<Class<?>> hidden = new HashSet<>();
        for (Snapshot snapshot : speaking) {
            List<Class<?>> found = visible(snapshot.subjects(contract), hidden).stream()
                    .filter(said -> filter.test(said.value()))
                    .sorted(Comparator.comparingLong(said -> said.value().registered()))
                    .<Class<?>>map(ClassMap.Entry::type)
                    .toList();
            result.addAll(0, found);
        }
        return new LinkedHashSet<>(result);
    }

    /** The contracts of which something was said. */
    Set<Class<?>> contracts() {
        Set<Class<?>> result = new HashSet<>();
        for (Snapshot snapshot : speaking) {
            result.addAll(snapshot.contracts());
        }
        return result;
    }

    /** What was not taken back in a nearer registry; what was taken back here is added to what is hidden. */
    private static List<ClassMap.Entry<Statement>> visible(
            List<ClassMap.Entry<Statement>> statements, Set<Class<?>> hidden) {
        if (statements.isEmpty()) {
            return List.of();
        }
        List<ClassMap.Entry<Statement>> result = new ArrayList<>();
        for (ClassMap.Entry<Statement> said : statements) {
            if (!hidden.contains(said.type())) {
                result.add(said);
            }
            if (said.value().takenBack()) {
                hidden.add(said.type());
            }
        }
        return result;
    }

    /** What was said of a class's matching a protocol structurally; a call goes before a declaration. */
    @Nullable
    Stance stance(Class<?> subject, Class<?> protocol) {
        for (Snapshot snapshot : speaking) {
            Stance stance = snapshot.statement(subject, protocol).stance();
            if (stance != null) {
                return stance;
            }
        }
        return Declarations.exclusions(subject).contains(protocol) ? Stance.EXCLUDED : null;
    }

    boolean isAdopted(Class<?> contract) {
        for (Snapshot snapshot : speaking) {
            if (snapshot.record(contract).isAdopted()) {
                return true;
            }
        }
        return registries.get(0).adoptsFromTheStart(contract);
    }
}
