package org.typecontracts.internal.adapter;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes to which an adapter casts what its members return, and which its code must therefore be able to name. Of
 * interfaces the JVM asks nothing (JVMS 4.10.1.2), nor of what is passed on as an argument.
 */
final class NamedResults {
    private NamedResults() {}

    /** Return the classes, of arrays those of their elements, each with the contract whose member returns it. */
    static Map<Class<?>, Class<?>> of(AdapterPlan plan) {
        Map<Class<?>, Class<?>> results = new LinkedHashMap<>();
        List<Method> members = members(plan);
        for (Class<?> contract : plan.contracts()) {
            for (Method member : members) {
                Class<?> result = member.getReturnType();
                Class<?> element = Lookups.elementOf(result);
                boolean isNamed = !result.isInterface() && !element.isPrimitive();
                if (isNamed && member.getDeclaringClass().isAssignableFrom(contract)) {
                    results.putIfAbsent(element, contract);
                }
            }
        }
        return results;
    }

    private static List<Method> members(AdapterPlan plan) {
        List<Method> members = new ArrayList<>(plan.missing());
        for (Forward forward : plan.forwards()) {
            members.add(forward.member());
            members.addAll(forward.overridden());
        }
        return members;
    }
}
