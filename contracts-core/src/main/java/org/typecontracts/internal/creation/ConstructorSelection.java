package org.typecontracts.internal.creation;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.AccessRights;
import org.typecontracts.internal.reflect.Arguments;
import org.typecontracts.internal.reflect.ClassReader;

/**
 * Selects a constructor by the classes of its arguments, as JLS 15.12.2 does by their types: first without boxing, then
 * with it, then by variable arity; of several the most specific. What is boxed counts as the primitive value in it,
 * since that is what a caller writes: {@code create(Team.class, 1)} stands for {@code new Team(1)}.
 */
final class ConstructorSelection {
    private ConstructorSelection() {}

    static SelectedConstructor select(Class<?> type, @Nullable Object[] arguments) {
        List<Constructor<?>> declared = notPrivate(type);
        List<Constructor<?>> constructors =
                declared.stream().filter(Constructor::trySetAccessible).toList();
        if (constructors.isEmpty()) {
            throw refusal(type, arguments, outOfReach(type, declared));
        }
        return select(type, arguments, constructors);
    }

    private static SelectedConstructor select(
            Class<?> type, @Nullable Object[] arguments, List<Constructor<?>> constructors) {
        for (ArgumentFit fit : ArgumentFit.values()) {
            List<Constructor<?>> suitable = constructors.stream()
                    .filter(each -> fit.takes(each, arguments))
                    .toList();
            if (!suitable.isEmpty()) {
                return mostSpecific(suitable, fit)
                        .orElseThrow(() -> refusal(
                                type,
                                arguments,
                                "several constructors suit and none is the most specific: " + listed(suitable)));
            }
        }
        throw refusal(type, arguments, "no constructor takes them; there is " + listed(constructors));
    }

    /** Return the one that is the most specific, if one is. */
    private static Optional<SelectedConstructor> mostSpecific(List<Constructor<?>> suitable, ArgumentFit fit) {
        List<Constructor<?>> best = suitable.stream()
                .filter(one -> suitable.stream().allMatch(other -> fit.isAsSpecific(one, other)))
                .toList();
        return best.size() == 1 ? Optional.of(new SelectedConstructor(best.get(0), fit)) : Optional.empty();
    }

    private static List<Constructor<?>> notPrivate(Class<?> type) {
        return declared(type).stream()
                .filter(constructor -> !constructor.isSynthetic() && !Modifier.isPrivate(constructor.getModifiers()))
                .toList();
    }

    private static List<Constructor<?>> declared(Class<?> type) {
        try {
            return ClassReader.declaredConstructors(type);
        } catch (UnreadableClassException unreadable) {
            throw new IllegalArgumentException(
                    "can't instantiate class " + ClassReader.simpleName(type) + ": a constructor mentions ["
                            + unreadable.missing() + "], which " + unreadable.obstacle() + "; make it "
                            + unreadable.remedy() + " the class loader of the class",
                    unreadable);
        }
    }

    private static IllegalArgumentException refusal(Class<?> type, @Nullable Object[] arguments, String obstacle) {
        String given = Arrays.stream(arguments)
                .map(argument -> argument == null ? "null" : ClassReader.simpleName(argument.getClass()))
                .collect(Collectors.joining(", ", "(", ")"));
        return new IllegalArgumentException("can't instantiate class " + ClassReader.simpleName(type)
                + " with arguments " + given + ": " + obstacle);
    }

    /** Nobody can open a private constructor to this library. */
    private static String outOfReach(Class<?> type, List<Constructor<?>> notPrivate) {
        String none = "it has no accessible constructor";
        if (notPrivate.isEmpty()) {
            return none + "; use its factory methods";
        }
        boolean isPublic = Modifier.isPublic(type.getModifiers())
                && notPrivate.stream().anyMatch(each -> Modifier.isPublic(each.getModifiers()));
        Access.Denied denied = AccessRights.denied(type, isPublic);
        String option = denied.option().isEmpty() ? "" : ", or `" + denied.option() + "` to the command line";
        return none + ": " + denied.obstacle() + "; add `" + denied.directive() + "` to its module-info" + option
                + ", or use its factory methods";
    }

    private static String listed(List<Constructor<?>> constructors) {
        return constructors.stream()
                .map(ConstructorSelection::readable)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String readable(Constructor<?> constructor) {
        Class<?>[] parameters = constructor.getParameterTypes();
        return IntStream.range(0, parameters.length)
                .mapToObj(i -> Arguments.areCollected(constructor) && i == parameters.length - 1
                        ? ClassReader.simpleName(parameters[i].getComponentType()) + "..."
                        : ClassReader.simpleName(parameters[i]))
                .collect(Collectors.joining(", ", ClassReader.simpleName(constructor.getDeclaringClass()) + "(", ")"));
    }
}
