package org.typecontracts.test.jqwik;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.typecontracts.test.text.Display;

/**
 * What the members of one stub return: each always the same, whatever its arguments.
 *
 * @param name the name of the protocol
 * @param results the results by the name of the member
 */
record StubResults(String name, Map<String, ? extends @Nullable Object> results) implements InvocationHandler {
    @Override
    public @Nullable Object invoke(Object stub, Method method, @Nullable Object @Nullable [] arguments) {
        if (method.getName().equals("toString") && method.getParameterCount() == 0) {
            return toString();
        }
        Object result = results.get(method.getName());
        if (result instanceof List<?> list && method.getReturnType() == Iterator.class) {
            return list.iterator();
        }
        return result instanceof List<?> list && method.getReturnType() == Stream.class ? list.stream() : result;
    }

    @Override
    public String toString() {
        return results.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + Display.of(entry.getValue()))
                .sorted()
                .collect(Collectors.joining(", ", name + " stub[", "]"));
    }
}
