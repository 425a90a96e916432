package org.typecontracts.internal.adapter;

/**
 * Makes adapters of the objects of one class to one contract.
 *
 * <p>The factories that {@link AdapterFactories} makes are generated code, so that making an adapter costs what
 * {@code new} costs. Others may be written by hand where an object is turned into the contract by other means.
 */
public abstract class AdapterFactory {
    /** Make a factory; for subclasses. */
    protected AdapterFactory() {}

    /**
     * Return the object as the contract.
     *
     * @param target an object of the class that the factory is for
     * @return an object of the contract
     */
    public abstract Object adapt(Object target);

    /**
     * Return the factory to keep where many objects are adapted, and as a constant.
     *
     * @return one that does the same; this one, if it is not just for a first object
     */
    public AdapterFactory lasting() {
        return this;
    }
}
