package org.typecontracts.internal.reflect;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericSignatureFormatError;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.DeclaredVariable;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.VoidType;
import org.typecontracts.internal.model.WildcardType;

/** Reads types of reflection into the model. */
final class TypeReader {
    private static final Map<Class<?>, Type> PRIMITIVES = Map.of(
            boolean.class, PrimitiveType.BOOLEAN,
            byte.class, PrimitiveType.BYTE,
            short.class, PrimitiveType.SHORT,
            char.class, PrimitiveType.CHAR,
            int.class, PrimitiveType.INT,
            long.class, PrimitiveType.LONG,
            float.class, PrimitiveType.FLOAT,
            double.class, PrimitiveType.DOUBLE,
            void.class, VoidType.VOID);

    private TypeReader() {}

    /**
     * Return the model of a type.
     *
     * @throws GenericSignatureFormatError for null, which reflection gives for a type variable that nobody declares
     */
    static Type read(java.lang.reflect.@Nullable Type type) {
        if (type instanceof Class<?> plain) {
            return read(plain);
        }
        if (type instanceof ParameterizedType parametrised) {
            return read(parametrised);
        }
        if (type instanceof GenericArrayType array) {
            return new ArrayType(read(array.getGenericComponentType()));
        }
        if (type instanceof java.lang.reflect.TypeVariable<?> variable) {
            return variable(variable);
        }
        if (type instanceof java.lang.reflect.WildcardType wildcard) {
            return read(wildcard);
        }
        if (type == null) {
            throw new GenericSignatureFormatError("A type variable is not declared");
        }
        throw new IllegalArgumentException("[%s] is no type of the Java language".formatted(type));
    }

    /**
     * Return the model of a type that a class file says besides its erasure.
     *
     * @throws GenericSignatureFormatError if it is another's: what the JVM calls is the erasure
     */
    static Type read(java.lang.reflect.@Nullable Type generic, Class<?> erasure) {
        Type type = read(generic);
        if (generic != erasure && ClassReader.erasure(type) != erasure) {
            throw new GenericSignatureFormatError("[%s] is not of [%s]".formatted(generic, erasure));
        }
        return type;
    }

    /**
     * Return the model of types that a class file says besides their erasures.
     *
     * @throws GenericSignatureFormatError if they are others'
     */
    static List<Type> read(java.lang.reflect.Type[] generic, Class<?>[] erasures) {
        if (generic.length != erasures.length) {
            throw new GenericSignatureFormatError("There are " + erasures.length + " types, not " + generic.length);
        }
        List<Type> result = new ArrayList<>(generic.length);
        for (int i = 0; i < generic.length; i++) {
            result.add(read(generic[i], erasures[i]));
        }
        return List.copyOf(result);
    }

    static List<Type> read(java.lang.reflect.Type[] types) {
        List<Type> result = new ArrayList<>(types.length);
        for (java.lang.reflect.Type type : types) {
            result.add(read(type));
        }
        return List.copyOf(result);
    }

    static List<TypeVariable> variables(java.lang.reflect.TypeVariable<?>[] variables) {
        List<TypeVariable> result = new ArrayList<>(variables.length);
        for (java.lang.reflect.TypeVariable<?> variable : variables) {
            result.add(variable(variable));
        }
        return List.copyOf(result);
    }

    static DeclaredVariable variable(java.lang.reflect.TypeVariable<?> variable) {
        return new DeclaredVariable(variable.getName(), variable, new ReflectedBound(variable));
    }

    private static Type read(Class<?> type) {
        if (type.isArray()) {
            return new ArrayType(read(type.getComponentType()));
        }
        Type primitive = PRIMITIVES.get(type);
        return primitive != null ? primitive : ClassType.erased(ClassReader.declaration(type));
    }

    private static Type read(ParameterizedType type) {
        ClassDeclaration declaration = ClassReader.declaration((Class<?>) type.getRawType());
        List<Type> arguments = new ArrayList<>();
        addArguments(type, arguments);
        return arguments.size() == declaration.typeParameters().size()
                ? new ClassType(declaration, arguments)
                : ClassType.erased(declaration);
    }

    private static void addArguments(java.lang.reflect.@Nullable Type type, List<Type> arguments) {
        if (type instanceof ParameterizedType parametrised) {
            addArguments(parametrised.getOwnerType(), arguments);
            arguments.addAll(read(parametrised.getActualTypeArguments()));
        }
    }

    private static Type read(java.lang.reflect.WildcardType type) {
        if (type.getLowerBounds().length > 0) {
            return new WildcardType(WildcardType.Kind.SUPER, read(type.getLowerBounds()[0]));
        }
        java.lang.reflect.Type bound = type.getUpperBounds()[0];
        return new WildcardType(
                bound == Object.class ? WildcardType.Kind.UNBOUNDED : WildcardType.Kind.EXTENDS, read(bound));
    }
}
