package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.collections.ClassMap;
import org.typecontracts.internal.collections.ClassReference;

/**
 * All that one registry was told, at one moment.
 *
 * <p>Immutable: a check reads one snapshot from beginning to end and needs no lock, and a scope goes back to one. Every
 * class in it has a record of its own, so that the registry knows one reference for each. What is said of two classes
 * stands with the subject, where a check looks for it; so a registration changes one record, however many others there
 * are under the same contract.
 */
final class Snapshot {
    static final Snapshot EMPTY = new Snapshot(ClassMap.empty(), 0);

    private final ClassMap<ClassRecord> records;
    private final long version;

    private Snapshot(ClassMap<ClassRecord> records, long version) {
        this.records = records;
        this.version = version;
    }

    /** Whether nothing is said in it. */
    boolean isEmpty() {
        return records.isEmpty();
    }

    /** A number that grows with every change. */
    long version() {
        return version;
    }

    ClassRecord record(Class<?> type) {
        ClassRecord record = records.get(type);
        return record == null ? ClassRecord.EMPTY : record;
    }

    Statement statement(Class<?> subject, Class<?> contract) {
        Statement statement = record(subject).contracts().get(contract);
        return statement == null ? Statement.NOTHING : statement;
    }

    @Nullable
    ClassReference reference(Class<?> type) {
        return records.reference(type);
    }

    Snapshot withStatement(ClassReference subject, ClassReference contract, Statement statement) {
        ClassRecord known = record(records, contract);
        ClassMap<ClassRecord> changed = known.isContract() ? records : records.with(contract, known.asContract());
        long next = version + 1;
        changed = put(changed, subject, record(changed, subject).asSubjectOf(contract, statement.known(next)));
        return new Snapshot(changed, next);
    }

    Snapshot withAdoption(ClassReference contract) {
        return new Snapshot(put(records, contract, record(records, contract).withAdoption()), version + 1);
    }

    /** The same as this, but later than another. */
    Snapshot after(Snapshot other) {
        return new Snapshot(records, other.version + 1);
    }

    /** What was said with a class as the contract, by subject. */
    List<ClassMap.Entry<Statement>> subjects(Class<?> contract) {
        if (!record(contract).isContract()) {
            return List.of();
        }
        List<ClassMap.Entry<Statement>> result = new ArrayList<>();
        for (ClassMap.Entry<ClassRecord> subject : records.entries()) {
            Statement statement = subject.value().contracts().get(contract);
            if (statement != null) {
                result.add(new ClassMap.Entry<>(subject.type(), statement));
            }
        }
        return result;
    }

    /** The classes of which something was said as contracts. */
    Set<Class<?>> contracts() {
        Set<Class<?>> result = new HashSet<>();
        for (ClassMap.Entry<ClassRecord> subject : records.entries()) {
            for (ClassMap.Entry<Statement> contract :
                    subject.value().contracts().entries()) {
                result.add(contract.type());
            }
        }
        return result;
    }

    /** The contracts of which something else was said in another snapshot. */
    Set<Class<?>> difference(Snapshot other) {
        Set<Class<?>> result = new HashSet<>();
        collectChanged(other, result);
        other.collectChanged(this, result);
        return result;
    }

    private void collectChanged(Snapshot other, Set<Class<?>> result) {
        for (ClassMap.Entry<ClassRecord> entry : records.entries()) {
            ClassRecord before = other.record(entry.type());
            if (before != entry.value()) {
                collectChanged(entry.type(), before, entry.value(), result);
            }
        }
    }

    private static void collectChanged(Class<?> type, ClassRecord before, ClassRecord after, Set<Class<?>> result) {
        if (before.isAdopted() != after.isAdopted()) {
            result.add(type);
        }
        for (ClassMap.Entry<Statement> said : after.contracts().entries()) {
            if (before.contracts().get(said.type()) != said.value()) {
                result.add(said.type());
            }
        }
    }

    /** This without classes that were unloaded; not a change that anybody could see. */
    Snapshot without(Collection<ClassReference> unloaded) {
        ClassMap<ClassRecord> rest = records;
        boolean wereContracts = false;
        for (ClassReference gone : unloaded) {
            wereContracts |= record(records, gone).isContract();
            rest = rest.without(gone);
        }
        return new Snapshot(wereContracts ? withoutUnloadedContracts(rest) : rest, version);
    }

    private static ClassMap<ClassRecord> withoutUnloadedContracts(ClassMap<ClassRecord> records) {
        ClassMap<ClassRecord> rest = records;
        for (ClassReference subject : records.references()) {
            ClassRecord known = record(rest, subject);
            ClassRecord kept = known.withoutUnloaded();
            rest = kept == known ? rest : put(rest, subject, kept);
        }
        return rest;
    }

    private static ClassRecord record(ClassMap<ClassRecord> records, ClassReference type) {
        ClassRecord record = records.get(type);
        return record == null ? ClassRecord.EMPTY : record;
    }

    private static ClassMap<ClassRecord> put(ClassMap<ClassRecord> records, ClassReference type, ClassRecord record) {
        return record.isEmpty() ? records.without(type) : records.with(type, record);
    }
}
