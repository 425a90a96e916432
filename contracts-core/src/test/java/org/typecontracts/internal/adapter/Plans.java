package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.ForwardTarget.MethodTarget;

/**
 * Plans as the steps before would make them: each abstract method goes to the subject's method of the same name and
 * number of parameters, and is missing if there is none.
 */
final class Plans {
    static final NestedAdapters UNUSED = (object, contract) -> {
        throw new AssertionError("nothing is nested");
    };

    private Plans() {}

    static Object adapt(Object target, Class<?> contract) {
        return AdapterFactories.make(of(contract, target.getClass())).adapt(target);
    }

    static <T> T adapted(Object target, Class<T> contract) {
        return contract.cast(adapt(target, contract));
    }

    static AdapterPlan of(Class<?> contract, Class<?> subject) {
        return of(contract, subject, null);
    }

    static AdapterPlan of(Class<?> contract, Class<?> subject, @Nullable Lookup lookup) {
        List<Forward> forwards = new ArrayList<>();
        List<Method> missing = new ArrayList<>();
        for (Method member : abstractMethods(contract)) {
            Optional<Method> target = find(subject, member);
            target.ifPresentOrElse(
                    method -> forwards.add(forward(member, target(subject, method))), () -> missing.add(member));
        }
        return new AdapterPlan(contract, List.of(), subject, forwards, missing, lookup, UNUSED);
    }

    /** Return a forward of a member that overrides no other declaration; all passes as it is. */
    static Forward forward(Method member, ForwardTarget target) {
        return Forward.of(member, List.of(), target);
    }

    /** Return a method of fixed arity as what a member forwards to, where no more is known of it than its erasure. */
    static ForwardTarget target(Class<?> receiver, Method method) {
        return new MethodTarget(receiver, method, MethodTarget.erasedType(method), false);
    }

    static AdapterPlan with(AdapterPlan plan, Forward forward) {
        List<Forward> forwards = new ArrayList<>(List.of(forward));
        plan.forwards().stream()
                .filter(each -> !each.member().equals(forward.member()))
                .forEach(forwards::add);
        return new AdapterPlan(
                plan.contract(),
                plan.furtherContracts(),
                plan.subject(),
                forwards,
                plan.missing(),
                plan.lookup(),
                plan.nested());
    }

    static Method method(Class<?> owner, String name, Class<?>... parameters) {
        try {
            return owner.getDeclaredMethod(name, parameters);
        } catch (NoSuchMethodException absent) {
            throw new AssertionError(absent);
        }
    }

    private static List<Method> abstractMethods(Class<?> contract) {
        List<Method> methods = new ArrayList<>(List.of(contract.getMethods()));
        for (Class<?> type = contract; type != null; type = type.getSuperclass()) {
            methods.addAll(List.of(type.getDeclaredMethods()));
        }
        return methods.stream()
                .distinct()
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !isOfObject(method))
                .toList();
    }

    private static boolean isOfObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(each -> each.getName().equals(method.getName())
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }

    private static Optional<Method> find(Class<?> subject, Method member) {
        return Arrays.stream(subject.getMethods())
                .filter(method -> method.getName().equals(member.getName()))
                .filter(method -> method.getParameterCount() == member.getParameterCount())
                .filter(method -> !method.isBridge())
                .findFirst();
    }
}
