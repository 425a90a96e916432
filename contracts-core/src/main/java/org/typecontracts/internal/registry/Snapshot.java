package org.typecontracts.internal.registry;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that one registry was told, at one moment.
 *
 * <p>Immutable: a check reads one snapshot from beginning to end and needs no lock, and a scope goes back to one. Every
 * class in it has a record of its own, so that the registry knows one reference for each.
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
        ClassMap<ClassRecord> changed =
                put(records, subject, record(records, subject).asSubjectOf(contract, statement));
        changed = put(changed, contract, record(changed, contract).asContractOf(subject, statement));
        return new Snapshot(changed, version + 1);
    }

    Snapshot withAdoption(ClassReference contract) {
        return new Snapshot(put(records, contract, record(records, contract).withAdoption()), version + 1);
    }

    /** The same as this, but later than another. */
    Snapshot after(Snapshot other) {
        return new Snapshot(records, other.version + 1);
    }

    /** The classes of which something was said as contracts. */
    Set<Class<?>> contracts() {
        Set<Class<?>> result = new HashSet<>();
        for (ClassMap.Entry<ClassRecord> entry : records.entries()) {
            if (!entry.value().subjects().isEmpty()) {
                result.add(entry.type());
            }
        }
        return result;
    }

    /** The classes of which something else was said in another snapshot. */
    Set<Class<?>> difference(Snapshot other) {
        Set<Class<?>> result = new HashSet<>();
        collectChanged(other, result);
        other.collectChanged(this, result);
        return result;
    }

    private void collectChanged(Snapshot other, Set<Class<?>> result) {
        for (ClassMap.Entry<ClassRecord> entry : records.entries()) {
            if (other.record(entry.type()) != entry.value()) {
                result.add(entry.type());
            }
        }
    }

    /** This without a class that was unloaded; not a change that anybody could see. */
    Snapshot without(ClassReference unloaded) {
        ClassRecord gone = record(records, unloaded);
        ClassMap<ClassRecord> rest = records.without(unloaded);
        for (ClassReference contract : gone.contracts().references()) {
            rest = put(rest, contract, record(rest, contract).asContractOf(unloaded, Statement.NOTHING));
        }
        for (ClassReference subject : gone.subjects().references()) {
            rest = put(rest, subject, record(rest, subject).asSubjectOf(unloaded, Statement.NOTHING));
        }
        return new Snapshot(rest, version);
    }

    private static ClassRecord record(ClassMap<ClassRecord> records, ClassReference type) {
        ClassRecord record = records.get(type);
        return record == null ? ClassRecord.EMPTY : record;
    }

    private static ClassMap<ClassRecord> put(ClassMap<ClassRecord> records, ClassReference type, ClassRecord record) {
        return record.isEmpty() ? records.without(type) : records.with(type, record);
    }
}
