package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/**
 * A method of an adapter class.
 *
 * @param name its name
 * @param handle what it does; its type is the method's, after the adapter's target
 */
record AdapterMethod(String name, MethodHandle handle) {
    /** Return the method's type. */
    MethodType type() {
        return handle.type().dropParameterTypes(0, 1);
    }
}
