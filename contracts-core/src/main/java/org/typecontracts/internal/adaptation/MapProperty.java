package org.typecontracts.internal.adaptation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.NestedAdapters;
import org.typecontracts.internal.reflect.ClassReader;

/**
 * One property of a contract, kept under its name, or another name of it, in a map.
 *
 * @param member the member that reads or writes it
 * @param names the keys under which it may be kept, that of the member's own name first
 * @param type the class of the value, as the member has it
 * @param nested adapts values that should be a contract
 */
record MapProperty(Method member, List<String> names, Class<?> type, NestedAdapters nested) {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** Return the key of the member's own name. */
    String name() {
        return names.get(0);
    }

    boolean isIn(Map<String, ?> map) {
        return map.containsKey(key(map));
    }

    /** Return the first key that the map has, or that of the member's own name. */
    private String key(Map<String, ?> map) {
        for (String name : names) {
            if (map.containsKey(name)) {
                return name;
            }
        }
        return name();
    }

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
        String key = key(map);
        Object value = map.get(key);
        if (value == null) {
            return requireNullable(map, key);
        }
        Class<?> box = MethodType.methodType(type).wrap().returnType();
        if (box.isInstance(value) || type.isPrimitive() && widens(value)) {
            return value;
        }
        return adapted(value, key);
    }

    void write(Map<String, @Nullable Object> map, @Nullable Object value) {
        map.put(key(map), value);
    }

    private @Nullable Object requireNullable(Map<String, ?> map, String key) {
        if (!map.containsKey(key)) {
            throw new IllegalArgumentException("The map has no key [" + String.join("] or [", names) + "], which "
                    + described() + " reads; its keys are " + map.keySet());
        }
        if (type.isPrimitive()) {
            throw new ClassCastException("The map has null under the key [" + key + "], and " + described()
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

    private @Nullable Object adapted(Object value, String key) {
        try {
            return nested.adapt(value, type);
        } catch (RuntimeException cause) {
            ClassCastException refusal = new ClassCastException("The map has a ["
                    + value.getClass().getTypeName() + "] under the key [" + key + "], and " + described()
                    + " returns " + type.getTypeName() + "; put a value of that type");
            refusal.initCause(cause);
            throw refusal;
        }
    }

    private String described() {
        return ClassReader.simpleName(member.getDeclaringClass()) + "." + member.getName() + "()";
    }
}
