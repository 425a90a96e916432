package org.typecontracts.test.jqwik;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Member;
import org.typecontracts.test.text.Display;
import org.typecontracts.test.text.TypeNames;

/**
 * What the members of one stub return: each always the same, whatever its arguments.
 *
 * @param name the name of the protocol
 * @param members the members that return something
 * @param results their results, in the order of the members
 */
record StubResults(String name, List<Member> members, List<? extends @Nullable Object> results)
        implements InvocationHandler {
    @Override
    public @Nullable Object invoke(Object stub, Method method, @Nullable Object @Nullable [] arguments) {
        for (int i = 0; i < members.size(); i++) {
            if (isImplementedBy(members.get(i).method(), method)) {
                return fitting(members.get(i), method.getReturnType(), fresh(results.get(i), method.getReturnType()));
            }
        }
        return method.getName().equals("toString") ? toString() : null;
    }

    private static boolean isImplementedBy(Method member, Method method) {
        return member.getName().equals(method.getName())
                && Arrays.equals(member.getParameterTypes(), method.getParameterTypes());
    }

    private static @Nullable Object fitting(Member member, Class<?> type, @Nullable Object result) {
        boolean fits = result == null
                ? !type.isPrimitive()
                : MethodType.methodType(type).wrap().returnType().isInstance(result);
        if (!fits) {
            throw new ClassCastException("The stub of [" + member + "] was told to return [" + Display.of(result)
                    + "], which is no " + TypeNames.simple(type) + "; give .returning(\"" + member.name()
                    + "\", ..) values of that type");
        }
        return result;
    }

    /** An iterator or a stream is used up by its caller, so its elements were generated as a list. */
    private static @Nullable Object fresh(@Nullable Object result, Class<?> type) {
        if (result instanceof List<?> list && type == Iterator.class) {
            return list.iterator();
        }
        return result instanceof List<?> list && type == Stream.class ? list.stream() : result;
    }

    @Override
    public String toString() {
        return IntStream.range(0, members.size())
                .mapToObj(i -> members.get(i).name() + "=" + Display.of(results.get(i)))
                .collect(Collectors.joining(", ", name + " stub[", "]"));
    }
}
