package org.typecontracts.test.jqwik;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.providers.TypeUsage;
import org.typecontracts.test.types.BaseArguments;

/**
 * The types of which the results of a protocol's stubs are generated: type variables filled in, one-shot types replaced
 * by lists.
 */
final class ResultTypes {
    /** Generated where nothing is said of a type. */
    private static final TypeUsage ANYTHING = TypeUsage.of(String.class);

    private final Map<TypeVariable<?>, TypeUsage> arguments;

    private ResultTypes(Map<TypeVariable<?>, TypeUsage> arguments) {
        this.arguments = arguments;
    }

    /**
     * Return the types of a protocol.
     *
     * @param protocol the protocol
     * @param arguments its type arguments, as far as they are said
     */
    static ResultTypes of(Class<?> protocol, List<TypeUsage> arguments) {
        ResultTypes types = new ResultTypes(new HashMap<>());
        for (int i = 0; i < arguments.size(); i++) {
            TypeUsage argument = arguments.get(i);
            if (!argument.isWildcard() && !argument.isTypeVariable()) {
                types.arguments.put(
                        protocol.getTypeParameters()[i], argument.isOfType(Object.class) ? ANYTHING : argument);
            }
        }
        types.addBasesOf(protocol);
        return types;
    }

    /** Return of which type the results of a member are generated. */
    TypeUsage generatedBy(Method member) {
        return usage(member.getGenericReturnType());
    }

    /** Return what a class returns that offers a member. */
    Class<?> returnedBy(Method member) {
        return erasure(member.getGenericReturnType(), member.getReturnType());
    }

    private Class<?> erasure(Type type, Class<?> erased) {
        if (type instanceof GenericArrayType array) {
            return erasure(array.getGenericComponentType(), erased.getComponentType())
                    .arrayType();
        }
        TypeUsage argument = arguments.get(type);
        return argument == null ? erased : argument.getRawType();
    }

    private void addBasesOf(Class<?> type) {
        BaseArguments.supertypes(type).forEach(this::addBase);
    }

    private void addBase(Type base) {
        if (base instanceof ParameterizedType parametrised) {
            Class<?> raw = (Class<?>) parametrised.getRawType();
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                addArgument(raw.getTypeParameters()[i], parametrised.getActualTypeArguments()[i]);
            }
            addBasesOf(raw);
        } else if (base instanceof Class<?> raw) {
            addBasesOf(raw);
        }
    }

    private void addArgument(TypeVariable<?> parameter, Type argument) {
        boolean isOpen = argument instanceof TypeVariable<?> variable
                && !arguments.containsKey(variable)
                && variable.getBounds()[0] == Object.class;
        if (!isOpen) {
            arguments.put(parameter, usage(argument));
        }
    }

    private TypeUsage usage(Type type) {
        if (type instanceof ParameterizedType parametrised) {
            TypeUsage[] filled = Stream.of(parametrised.getActualTypeArguments())
                    .map(this::usage)
                    .toArray(TypeUsage[]::new);
            return TypeUsage.of(repeatable((Class<?>) parametrised.getRawType()), filled);
        }
        if (type instanceof TypeVariable<?> variable) {
            TypeUsage argument = arguments.get(variable);
            return argument == null ? boundOf(variable) : argument;
        }
        if (type instanceof WildcardType wildcard) {
            return usage(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return TypeUsage.of(
                    usage(array.getGenericComponentType()).getRawType().arrayType());
        }
        return raw((Class<?>) type);
    }

    /** Return the bound of a type variable, in which it may stand itself. */
    private TypeUsage boundOf(TypeVariable<?> variable) {
        Map<TypeVariable<?>, TypeUsage> filled = new HashMap<>(arguments);
        filled.put(variable, ANYTHING);
        return new ResultTypes(filled).usage(variable.getBounds()[0]);
    }

    private static TypeUsage raw(Class<?> type) {
        if (type == Object.class) {
            return ANYTHING;
        }
        Class<?> repeatable = repeatable(type);
        TypeUsage[] arguments = new TypeUsage[repeatable.getTypeParameters().length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = ANYTHING;
        }
        return TypeUsage.of(repeatable, arguments);
    }

    private static Class<?> repeatable(Class<?> type) {
        return type == Iterator.class || type == Stream.class ? List.class : type;
    }
}
