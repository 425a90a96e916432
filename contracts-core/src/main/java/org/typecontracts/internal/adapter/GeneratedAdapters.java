package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What is known of generated adapter classes: the class of the targets, and a handle that takes an adapter and returns
 * its target. Nothing is in the reference of a class that was not generated.
 *
 * <p>It is kept with the class, in types of the JDK: so the class need not see this library, nor keep it alive.
 */
final class GeneratedAdapters extends ClassValue<AtomicReference<Map.Entry<Class<?>, MethodHandle>>> {
    static final GeneratedAdapters INSTANCE = new GeneratedAdapters();

    private GeneratedAdapters() {}

    @Override
    protected AtomicReference<Map.Entry<Class<?>, MethodHandle>> computeValue(Class<?> type) {
        return new AtomicReference<>();
    }
}
