package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.typecontracts.support.Compiled;

/** Makes classes with many overloads of one generic method. */
final class Overloads {
    private static final List<String> TYPES = List.of(
            "Object",
            "String",
            "CharSequence",
            "Integer",
            "Number",
            "Comparable",
            "int",
            "long",
            "Long",
            "double",
            "List",
            "Collection",
            "Iterable",
            "ArrayList",
            "Runnable",
            "Map",
            "Set");

    interface Taking {
        int m(String a, Integer b, ArrayList<String> c, int d, Long e);
    }

    interface TakingSome<T, U> {
        int m(T a, U b, T c, U d, T e);
    }

    private Overloads() {}

    static Class<?> of(int count, int parameters) {
        Random random = new Random(1);
        Set<String> signatures = new LinkedHashSet<>();
        while (signatures.size() < count) {
            signatures.add(IntStream.range(0, parameters)
                    .mapToObj(i -> TYPES.get(random.nextInt(TYPES.size())) + " a" + i)
                    .collect(Collectors.joining(", ")));
        }
        String methods = signatures.stream()
                .map(signature -> "public <Z extends Comparable<Z>> int m(" + signature + ") { return 0; }\n")
                .collect(Collectors.joining());
        Compiled code = new Compiled(
                Map.of("Overloaded", "import java.util.*;\npublic class Overloaded {\n" + methods + "}\n"));
        return Compiled.load(code.loader(Overloads.class.getClassLoader(), "Overloaded"), "Overloaded");
    }
}
