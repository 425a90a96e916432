package org.typecontracts.internal.adapter;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The classes to which an adapter casts what its members return, and which its code must therefore be able to name. Of
 * interfaces the JVM asks nothing (JVMS 4.10.1.2), nor of what is passed on as an argument.
 */
final class NamedResults {
    private NamedResults() {}

    /** Return the classes, of arrays those of their elements. */
    static List<Class<?>> of(AdapterPlan plan) {
        Set<Class<?>> results = new LinkedHashSet<>();
        for (Forward forward : plan.forwards()) {
            add(results, forward.member());
            for (Method overridden : forward.overridden()) {
                add(results, overridden);
            }
        }
        for (Method missing : plan.missing()) {
            add(results, missing);
        }
        return new ArrayList<>(results);
    }

    private static void add(Set<Class<?>> results, Method member) {
        Class<?> result = member.getReturnType();
        Class<?> element = Lookups.elementOf(result);
        if (!result.isInterface() && !element.isPrimitive()) {
            results.add(element);
        }
    }
}
