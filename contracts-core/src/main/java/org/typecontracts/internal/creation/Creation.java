package org.typecontracts.internal.creation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.Thrown;

/** Makes an object of a class by the constructor that suits the arguments. */
public final class Creation {
    private Creation() {}

    /**
     * Make an object.
     *
     * @param type the class
     * @param arguments the constructor's arguments; none may be a null array
     * @param <T> the class
     * @return the new object
     * @throws IllegalArgumentException if the class cannot be instantiated, or no accessible constructor, or no single
     *     most specific one, takes the arguments
     */
    public static <T> T create(Class<T> type, @Nullable Object... arguments) {
        Objects.requireNonNull(type, "type is null; name a class");
        Objects.requireNonNull(arguments, "arguments are null; pass none, or (Object) null for a null argument");
        requireInstantiable(type);
        return call(ConstructorSelection.select(type, arguments), arguments);
    }

    private static void requireInstantiable(Class<?> type) {
        if (type.isPrimitive() || type.isArray() || type.isEnum()) {
            throw new IllegalArgumentException("can't instantiate " + type.getTypeName() + ": it is "
                    + (type.isEnum() ? "an enum, whose constants are all there is" : "no class with a constructor"));
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalArgumentException(AbstractMembers.refusal(type));
        }
    }

    @SuppressWarnings("unchecked") // The selection returns a constructor of this very class.
    private static <T> T call(SelectedConstructor selected, @Nullable Object[] arguments) {
        Constructor<?> constructor = selected.constructor();
        try {
            return (T) constructor.newInstance(selected.passed(arguments));
        } catch (InvocationTargetException exception) {
            throw Thrown.unchanged(exception.getCause());
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException("[" + constructor + "] was accessible and is no longer", exception);
        }
    }
}
