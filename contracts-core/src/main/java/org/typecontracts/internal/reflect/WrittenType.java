package org.typecontracts.internal.reflect;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;

/** Types of reflection made from the model, equal to those that the JDK makes of the same types. */
final class WrittenType {
    private static final Type[] NONE = {};
    private static final Type[] OBJECT = {Object.class};

    private WrittenType() {}

    static Type parametrised(ClassType type) {
        ClassDeclaration declaration = type.declaration();
        List<Type> arguments = new ArrayList<>();
        type.arguments().forEach(argument -> arguments.add(TypeWriter.write(argument)));
        int own = declaration.ownTypeParameters().size();
        int outer = arguments.size() - own;
        Class<?> raw = ClassReader.classOf(declaration);
        Type owner = Naming.declaring(raw);
        ClassDeclaration enclosing = declaration.enclosingClass();
        if (outer > 0 && enclosing != null) {
            owner = parametrised(new ClassType(enclosing, type.arguments().subList(0, outer)));
        }
        return new Parametrised(raw, owner, List.copyOf(arguments.subList(outer, arguments.size())));
    }

    static Type wildcard(org.typecontracts.internal.model.WildcardType type) {
        Type bound = TypeWriter.write(type.bound());
        return switch (type.kind()) {
            case UNBOUNDED -> new Wildcard(OBJECT, NONE);
            case EXTENDS -> new Wildcard(new Type[] {bound}, NONE);
            case SUPER -> new Wildcard(OBJECT, new Type[] {bound});
        };
    }

    record Parametrised(Class<?> raw, @Nullable Type owner, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(NONE);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return owner;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ParameterizedType that
                    && raw.equals(that.getRawType())
                    && Objects.equals(owner, that.getOwnerType())
                    && Arrays.equals(getActualTypeArguments(), that.getActualTypeArguments());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(getActualTypeArguments()) ^ Objects.hashCode(owner) ^ raw.hashCode();
        }

        @Override
        public String toString() {
            return arguments.isEmpty()
                    ? name()
                    : name() + arguments.stream().map(Type::getTypeName).collect(Collectors.joining(", ", "<", ">"));
        }

        private String name() {
            return owner instanceof ParameterizedType
                    ? owner.getTypeName() + "$" + ClassReader.simpleName(raw)
                    : raw.getName();
        }
    }

    record GenericArray(Type component) implements GenericArrayType {
        @Override
        public Type getGenericComponentType() {
            return component;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof GenericArrayType that && component.equals(that.getGenericComponentType());
        }

        @Override
        public int hashCode() {
            return component.hashCode();
        }

        @Override
        public String toString() {
            return component.getTypeName() + "[]";
        }
    }

    private static final class Wildcard implements java.lang.reflect.WildcardType {
        private final Type[] upper;
        private final Type[] lower;

        Wildcard(Type[] upper, Type[] lower) {
            this.upper = upper;
            this.lower = lower;
        }

        @Override
        public Type[] getUpperBounds() {
            return upper.clone();
        }

        @Override
        public Type[] getLowerBounds() {
            return lower.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof java.lang.reflect.WildcardType that
                    && Arrays.equals(upper, that.getUpperBounds())
                    && Arrays.equals(lower, that.getLowerBounds());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(lower) ^ Arrays.hashCode(upper);
        }

        @Override
        public String toString() {
            if (lower.length > 0) {
                return "? super " + names(lower);
            }
            return upper[0] == Object.class ? "?" : "? extends " + names(upper);
        }

        private static String names(Type[] types) {
            return Stream.of(types).map(Type::getTypeName).collect(Collectors.joining(" & "));
        }
    }
}
