package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;

/**
 * A method of an adapter class.
 *
 * @param name its name
 * @param handle what it does; its type is the method's, after the adapter's target
 */
record AdapterMethod(String name, MethodHandle handle) {
    /** Return the method's descriptor (JVMS 4.3.3). */
    String descriptor() {
        return handle.type().dropParameterTypes(0, 1).toMethodDescriptorString();
    }
}
