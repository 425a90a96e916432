package org.typecontracts.judge;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The pairs of given types that are worth a compiler's time: the class does not implement the interface, which is not
 * sealed and has members.
 *
 * @param promising those where the class has a method of every member's name and arity, variable arity counted
 * @param others the rest, decided by a name or a number of parameters
 */
record PlatformPairs(List<Pair> promising, List<Pair> others) {
    private static final long SEED = 20261122;

    static PlatformPairs among(List<Class<?>> types) {
        Map<Class<?>, List<Method>> members = new HashMap<>();
        List<Class<?>> contracts = types.stream()
                .filter(type -> type.isInterface() && !type.isSealed())
                .filter(type ->
                        !members.computeIfAbsent(type, PlatformPairs::members).isEmpty())
                .toList();
        PlatformPairs pairs = new PlatformPairs(new ArrayList<>(), new ArrayList<>());
        for (Class<?> subject : types) {
            Map<String, IntPredicate> arities = arities(subject);
            for (Class<?> contract : contracts) {
                if (!contract.isAssignableFrom(subject)) {
                    boolean promises = members.get(contract).stream()
                            .allMatch(member -> arities.getOrDefault(member.getName(), arity -> false)
                                    .test(member.getParameterCount()));
                    (promises ? pairs.promising : pairs.others).add(new Pair(subject, contract));
                }
            }
        }
        return pairs;
    }

    /** Return some promising pairs and some others, the same ones for the same numbers each time. */
    List<Pair> sample(int mostPromising, int mostOthers) {
        return Stream.of(some(promising, mostPromising), some(others, mostOthers))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Pair> some(List<Pair> pairs, int most) {
        if (pairs.size() <= most) {
            return pairs;
        }
        List<Pair> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled.subList(0, most);
    }

    private static List<Method> members(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> Arrays.stream(Object.class.getMethods())
                        .noneMatch(inherited -> inherited.getName().equals(method.getName())
                                && Arrays.equals(inherited.getParameterTypes(), method.getParameterTypes())))
                .toList();
    }

    private static Map<String, IntPredicate> arities(Class<?> subject) {
        Map<String, IntPredicate> arities = new HashMap<>();
        for (Method method : subject.getMethods()) {
            int count = method.getParameterCount();
            IntPredicate fits = method.isVarArgs() ? arity -> arity >= count - 1 : arity -> arity == count;
            arities.merge(method.getName(), fits, IntPredicate::or);
        }
        return arities;
    }
}
