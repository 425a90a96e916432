package org.typecontracts.internal.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One registration on the way from a class up to a contract.
 *
 * @param before the step before, or null at the beginning
 * @param from the class where the step starts
 * @param type the class itself or the supertype that was registered or extended
 * @param contract the contract under which it was registered, or to which it was extended
 * @param byExtension whether an extension was used
 */
record Step(@Nullable Step before, Class<?> from, Class<?> type, Class<?> contract, boolean byExtension) {
    /** The extensions that a view knows of for this step, in the order in which they are asked. */
    List<Extension> extensions(View view) {
        return byExtension ? view.contractsAbove(type).extensions(contract) : List.of();
    }
}
