package org.typecontracts.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of a class's public methods, each with the numbers of parameters it occurs with: enough to refuse most
 * questions without looking at a type.
 */
public final class MemberNames {
    private static final int ANY = 1 << 31;

    private final Map<String, Integer> arities;

    private MemberNames(Map<String, Integer> arities) {
        this.arities = arities;
    }

    static MemberNames of(ClassDeclaration type) {
        Map<String, Integer> arities = new HashMap<>();
        for (List<MethodDeclaration> methods : type.methods().values()) {
            for (MethodDeclaration method : methods) {
                add(arities, method);
            }
        }
        inherit(arities, type.superclass());
        for (ClassType each : type.interfaces()) {
            inherit(arities, each);
        }
        return new MemberNames(Map.copyOf(arities));
    }

    /**
     * Return whether a public method of that name could take that many arguments.
     *
     * @param name the name
     * @param count the number of arguments
     * @return whether one of them has so many parameters, or variable arity
     */
    public boolean mayAccept(String name, int count) {
        Integer bits = arities.get(name);
        return bits != null && (bits & (ANY | bit(count))) != 0;
    }

    private static void inherit(Map<String, Integer> arities, @Nullable ClassType supertype) {
        if (supertype != null) {
            for (Map.Entry<String, Integer> each :
                    supertype.declaration().memberNames().arities.entrySet()) {
                merge(arities, each.getKey(), each.getValue());
            }
        }
    }

    private static void add(Map<String, Integer> arities, MethodDeclaration method) {
        merge(arities, method.name(), method.flags().isVariableArity() ? ANY : bit(method.parameterCount()));
    }

    private static void merge(Map<String, Integer> arities, String name, int bits) {
        arities.put(name, arities.getOrDefault(name, 0) | bits);
    }

    private static int bit(int count) {
        return count < 31 ? 1 << count : ANY;
    }
}
