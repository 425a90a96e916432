package org.typecontracts.internal.adaptation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.internal.adapter.Forward;
import org.typecontracts.internal.adapter.ForwardTarget.HandleTarget;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.KnownMethods;

/**
 * One property of a contract, kept under its name, or another name of it, in a map.
 *
 * @param member the member that reads or writes it
 * @param overridden all declarations that the member stands for
 * @param names the keys under which it may be kept, that of the member's own name first
 * @param type the type of the value
 */
record MapProperty(Method member, List<Method> overridden, List<String> names, ValueType type) {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** Return the key of the member's own name. */
    String name() {
        return names.get(0);
    }

    boolean isIn(Map<String, ?> map) {
        return keyIn(map) != null;
    }

    /** Return the first of the keys that the map has, or null. */
    private @Nullable String keyIn(Map<String, ?> map) {
        for (String name : names) {
            if (has(map, name)) {
                return name;
            }
        }
        return null;
    }

    /** A sorted map of keys that are no strings can refuse to look for one (the contract of containsKey). */
    private static boolean has(Map<String, ?> map, String name) {
        try {
            return map.containsKey(name);
        } catch (ClassCastException ofOtherKeys) {
            return false;
        }
    }

    /** Return the forward that reads from the map. */
    Forward reading() {
        return forward("read", MethodType.methodType(Object.class, PlacedMap.class));
    }

    /** Return the forward that writes to the map. */
    Forward writing() {
        return forward("write", MethodType.methodType(void.class, PlacedMap.class, Object.class));
    }

    private Forward forward(String method, MethodType shape) {
        MethodHandle bound =
                KnownMethods.virtual(LOOKUP, MapProperty.class, method, shape).bindTo(this);
        return Forward.of(member, overridden, new HandleTarget(bound));
    }

    /** Return the value, as an instance of the member's type. */
    @Nullable
    Object read(PlacedMap map) {
        String key = keyIn(map.map());
        Object value = key == null ? null : map.map().get(key);
        if (value == null) {
            MapProblem lack = lack(map, key);
            if (lack != null) {
                throw lack.exception();
            }
            return null;
        }
        try {
            MapAdaptation reading = type.reading(value);
            return reading == null ? type.convert(value) : reading.view(map.inner(key, ValueType.asMap(value)));
        } catch (ClassCastException | ContractDeclarationException refused) {
            throw unfit(value, map.pathTo(key), refused).exception();
        }
    }

    void write(PlacedMap map, @Nullable Object value) {
        String key = keyIn(map.map());
        map.map().put(key == null ? name() : key, value == null ? null : type.unadapted(value));
    }

    /** Note what is wrong with the value, or the map inside that it is. */
    void examine(PlacedMap map, MapExamination examination) {
        String key = keyIn(map.map());
        Object value = key == null ? null : map.map().get(key);
        MapProblem problem = value == null ? lack(map, key) : examine(map, key, value, examination);
        if (problem != null) {
            examination.add(problem);
        }
    }

    private @Nullable MapProblem examine(PlacedMap map, String key, Object value, MapExamination examination) {
        try {
            MapAdaptation reading = type.reading(value);
            if (reading == null) {
                type.convert(value);
            } else {
                examination.add(reading.planner(), map.inner(key, ValueType.asMap(value)));
            }
            return null;
        } catch (ClassCastException | ContractDeclarationException refused) {
            return unfit(value, map.pathTo(key), refused);
        }
    }

    /** Return what is wrong with a map that has no key, or nothing under it; or null. */
    private @Nullable MapProblem lack(PlacedMap map, @Nullable String key) {
        if (key == null) {
            return new MapProblem(true, absence(map), null);
        }
        return type.isPrimitive() ? new MapProblem(false, emptiness(map.pathTo(key)), null) : null;
    }

    private String absence(PlacedMap map) {
        String sought = names.stream().map(map::pathTo).collect(Collectors.joining("] or [", "[", "]"));
        return "The map has no key " + sought + ", which " + described() + " reads; " + map.keys(names);
    }

    private String emptiness(String path) {
        return "The map has null under the key [" + path + "], and " + described() + " returns " + type.name()
                + "; put a value, or let the member return an object";
    }

    private MapProblem unfit(Object value, String path, RuntimeException cause) {
        return new MapProblem(
                false,
                "The map has a [" + value.getClass().getTypeName() + "] under the key [" + path + "], and "
                        + described() + " returns " + type.name() + "; put a value of that type",
                cause);
    }

    private String described() {
        return ClassReader.simpleName(member.getDeclaringClass()) + "." + member.getName() + "()";
    }
}
