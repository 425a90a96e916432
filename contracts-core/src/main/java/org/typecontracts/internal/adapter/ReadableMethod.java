package org.typecontracts.internal.adapter;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.typecontracts.internal.reflect.ClassReader;

/** Writes a method for a person. */
final class ReadableMethod {
    private ReadableMethod() {}

    /** Return a method as its simple class name, its name and its parameter types. */
    static String of(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(ClassReader::simpleName)
                .collect(Collectors.joining(
                        ", ", ClassReader.simpleName(method.getDeclaringClass()) + "." + method.getName() + "(", ")"));
    }
}
