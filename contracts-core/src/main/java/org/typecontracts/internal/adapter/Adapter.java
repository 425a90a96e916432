package org.typecontracts.internal.adapter;

/**
 * What every generated adapter implements beside its contract, and nothing else does.
 *
 * <p>Callers use {@link Adapters}. The method's name is one that no contract has.
 */
public interface Adapter {
    /**
     * Return the object that the adapter forwards to.
     *
     * @return the target
     */
    Object $target();
}
