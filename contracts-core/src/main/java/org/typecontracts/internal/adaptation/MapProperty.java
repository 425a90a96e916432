package org.typecontracts.internal.adaptation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.NestedAdapters;

/**
 * One property of a contract, kept under its name in a map.
 *
 * @param member the member that reads or writes it
 * @param name the key
 * @param type the class of the value, as the member has it
 * @param nested adapts values that should be a contract
 */
record MapProperty(Method member, String name, Class<?> type, NestedAdapters nested) {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** Return a handle that takes the map and returns the value. */
    MethodHandle reader() {
        return bound("read", MethodType.methodType(Object.class, Map.class));
    }

    /** Return a handle that takes the map and a value. */
    MethodHandle writer() {
        return bound("write", MethodType.methodType(void.class, Map.class, Object.class));
    }

    private MethodHandle bound(String method, MethodType shape) {
        try {
            return LOOKUP.bind(this, method, shape);
        } catch (ReflectiveOperationException exception) {
            throw new AssertionError("this class has " + method, exception);
        }
    }

    /** Return the value, as an instance of the member's type. */
    @Nullable
    Object read(Map<String, @Nullable Object> map) {
        Object value = map.get(name);
        if (value == null) {
            return requireNullable(map);
        }
        Class<?> box = MethodType.methodType(type).wrap().returnType();
        if (box.isInstance(value) || type.isPrimitive() && widens(value)) {
            return value;
        }
        return adapted(value);
    }

    void write(Map<String, @Nullable Object> map, @Nullable Object value) {
        map.put(name, value);
    }

    private @Nullable Object requireNullable(Map<String, ?> map) {
        if (!map.containsKey(name)) {
            throw new IllegalArgumentException(
                    "The map has no key [" + name + "], which " + described() + " reads; its keys are " + map.keySet());
        }
        if (type.isPrimitive()) {
            throw new ClassCastException("The map has null under the key [" + name + "], and " + described()
                    + " returns " + type.getName() + "; put a value, or let the member return an object");
        }
        return null;
    }

    private boolean widens(Object value) {
        try {
            MethodHandles.constant(Object.class, value)
                    .asType(MethodType.methodType(type))
                    .invoke();
            return true;
        } catch (Throwable refused) {
            return false;
        }
    }

    private @Nullable Object adapted(Object value) {
        try {
            return nested.adapt(value, type);
        } catch (RuntimeException cause) {
            ClassCastException refusal = new ClassCastException("The map has a ["
                    + value.getClass().getTypeName() + "] under the key [" + name + "], and " + described()
                    + " returns " + type.getTypeName() + "; put a value of that type");
            refusal.initCause(cause);
            throw refusal;
        }
    }

    private String described() {
        return member.getDeclaringClass().getSimpleName() + "." + member.getName() + "()";
    }
}
