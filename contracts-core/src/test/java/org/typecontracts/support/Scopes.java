package org.typecontracts.support;

import org.typecontracts.ContractRegistry;

/** Puts registries back. */
public final class Scopes {
    private Scopes() {}

    /** Take some steps, and then take back what they registered. */
    public static void within(ContractRegistry registry, Runnable steps) {
        ContractRegistry.Scope scope = registry.openScope();
        try {
            steps.run();
        } finally {
            scope.close();
        }
    }
}
