package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.typecontracts.internal.reflect.Lineage;

/**
 * All that fills a registry and those above it on demand: the preparations of each, and what classes say of themselves
 * by annotation, which the root records.
 */
final class Preparations {
    private final Registrations root;

    /** The nearest registry's first. */
    private final List<Preparation> preparations;

    private Preparations(Registrations root, List<Preparation> preparations) {
        this.root = root;
        this.preparations = preparations;
    }

    static Preparations of(Registrations root, Preparation preparation) {
        return new Preparations(root, List.of(preparation));
    }

    /** A nearer registry's, then these. */
    Preparations after(Preparation nearer) {
        List<Preparation> all = new ArrayList<>();
        all.add(nearer);
        all.addAll(preparations);
        return new Preparations(root, all);
    }

    /** Make the registrations that may matter for a question. */
    void beforeAsking(Lineage lineage, Class<?> contract) {
        for (Preparation preparation : preparations) {
            preparation.beforeAsking(lineage.subject(), contract);
        }
        noteDeclarations(lineage);
    }

    /** Make the registrations for a contract, whoever the subject is. */
    void beforeListing(Class<?> contract) {
        for (Preparation preparation : preparations) {
            preparation.beforeListing(contract);
        }
    }

    /**
     * Make the registrations on ways that lead through one that is about to be added.
     *
     * @param subject the class that is registered or extended
     * @param reached all that the subject will reach
     */
    void beforeJoining(Class<?> subject, Set<Class<?>> reached) {
        for (Preparation preparation : preparations) {
            preparation.beforeJoining(subject, reached);
        }
    }

    private void noteDeclarations(Lineage lineage) {
        for (Class<?> type : lineage.types()) {
            for (Class<?> contract : Declarations.contracts(type)) {
                if (!root.snapshot().statement(type, contract).isRegistered()) {
                    DeclaredContract.register(root, type, contract);
                }
            }
            for (Class<?> protocol : Declarations.exclusions(type)) {
                DeclaredContract.requireExcludable(type, protocol);
            }
        }
    }
}
