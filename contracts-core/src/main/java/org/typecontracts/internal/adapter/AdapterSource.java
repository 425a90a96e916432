package org.typecontracts.internal.adapter;

/**
 * A contract, as it is seen by those who remember how it adapts the objects of some class, and so ask it less often.
 *
 * <p>What they remember is right if the {@linkplain #stamp() stamp} is the same before they ask and when they make use
 * of the answer, and if they forget it when they are told.
 */
public interface AdapterSource {
    /**
     * Return what adapts the objects of a class at present.
     *
     * @param subject the class
     * @return its factory
     */
    AdapterFactory factory(Class<?> subject);

    /**
     * Return an object that is replaced by another when answers may have changed, before anybody is told.
     *
     * @return the present one
     */
    Object stamp();

    /**
     * Tell somebody whenever answers may have changed.
     *
     * @param listener is run by the thread that makes the change, before the change returns; kept alive
     */
    void onChange(Runnable listener);
}
