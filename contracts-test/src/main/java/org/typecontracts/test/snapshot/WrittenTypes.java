package org.typecontracts.test.snapshot;

import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.typecontracts.test.types.BaseArguments;

/**
 * Writes types in full, as {@link Type#getTypeName} does, from where one class stands: a type parameter of a base is
 * written as what the class gives for it.
 */
final class WrittenTypes {
    private final Map<TypeVariable<?>, String> given = new HashMap<>();

    private WrittenTypes() {}

    static WrittenTypes seenFrom(Class<?> type) {
        WrittenTypes types = new WrittenTypes();
        types.visitBases(type);
        return types;
    }

    private void visitBases(Class<?> type) {
        BaseArguments.supertypes(type).forEach(this::visitBase);
    }

    private void visitBase(Type base) {
        if (base instanceof ParameterizedType parametrised && parametrised.getRawType() instanceof Class<?> raw) {
            TypeVariable<?>[] parameters = raw.getTypeParameters();
            Type[] arguments = parametrised.getActualTypeArguments();
            for (int i = 0; i < parameters.length; i++) {
                given.put(parameters[i], of(arguments[i]));
            }
            visitBases(raw);
        } else if (base instanceof Class<?> raw) {
            visitBases(raw);
        }
    }

    String of(Type type) {
        if (type instanceof TypeVariable<?> variable) {
            return given.getOrDefault(variable, variable.getName());
        }
        if (type instanceof ParameterizedType parametrised) {
            return named(parametrised) + arguments(parametrised);
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        }
        return type instanceof WildcardType wildcard ? wildcard(wildcard) : type.getTypeName();
    }

    String of(List<Type> types, String separator) {
        return types.stream().map(this::of).collect(Collectors.joining(separator));
    }

    private String named(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type owner = type.getOwnerType();
        return owner == null ? raw.getName() : of(owner) + "$" + raw.getSimpleName();
    }

    private String arguments(ParameterizedType type) {
        List<Type> arguments = List.of(type.getActualTypeArguments());
        return arguments.isEmpty() ? "" : "<" + of(arguments, ", ") + ">";
    }

    private String wildcard(WildcardType type) {
        List<Type> lower = List.of(type.getLowerBounds());
        List<Type> upper = List.of(type.getUpperBounds());
        if (!lower.isEmpty()) {
            return "? super " + of(lower, " & ");
        }
        return upper.isEmpty() || upper.equals(List.of(Object.class)) ? "?" : "? extends " + of(upper, " & ");
    }

    /** Write type parameters as they are declared, with a space behind them; nothing if there are none. */
    String parameters(Executable member) {
        String declared = parameters(member.getTypeParameters());
        return declared.isEmpty() ? "" : declared + " ";
    }

    /** Write type parameters as they are declared; nothing if there are none. */
    String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables).map(this::parameter).collect(Collectors.joining(", ", "<", ">"));
    }

    private String parameter(TypeVariable<?> variable) {
        List<Type> bounds = List.of(variable.getBounds());
        return bounds.equals(List.of(Object.class))
                ? variable.getName()
                : variable.getName() + " extends " + of(bounds, " & ");
    }
}
