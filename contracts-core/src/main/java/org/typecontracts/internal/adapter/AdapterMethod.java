package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * A method of an adapter class.
 *
 * @param name its name
 * @param type its type
 * @param handle what it does: takes the adapter's target, then the arguments; where the method's own types are classes
 *     or interfaces, {@link Object} may stand for them
 */
record AdapterMethod(String name, MethodType type, MethodHandle handle) {
    /** Return the method that has the very type of its handle, after the adapter's target. */
    static AdapterMethod of(String name, MethodHandle handle) {
        return new AdapterMethod(name, handle.type().dropParameterTypes(0, 1), handle);
    }

    /** Return the handles of methods. */
    static MethodHandle[] handles(List<AdapterMethod> methods) {
        MethodHandle[] handles = new MethodHandle[methods.size()];
        for (int index = 0; index < handles.length; index++) {
            handles[index] = methods.get(index).handle();
        }
        return handles;
    }

    /** Return the method with another handle. */
    AdapterMethod calling(MethodHandle other) {
        return new AdapterMethod(name, type, other);
    }
}
