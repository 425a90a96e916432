package org.typecontracts.judge;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds javac's view of types that reflection knows; of closed ones, which name no type variable. */
final class Mirrors {
    private final Model model;

    Mirrors(Model model) {
        this.model = model;
    }

    TypeMirror of(Type type) {
        if (type instanceof Class<?> known) {
            return of(known);
        }
        if (type instanceof ParameterizedType parametrized) {
            return of(parametrized);
        }
        if (type instanceof GenericArrayType array) {
            return model.types().getArrayType(of(array.getGenericComponentType()));
        }
        if (type instanceof WildcardType wildcard) {
            return model.types()
                    .getWildcardType(
                            upperBound(wildcard),
                            Arrays.stream(wildcard.getLowerBounds())
                                    .map(this::of)
                                    .findFirst()
                                    .orElse(null));
        }
        throw new IllegalArgumentException("not a closed type: [" + type + "]");
    }

    private TypeMirror of(Class<?> type) {
        if (type.isArray()) {
            return model.types().getArrayType(of(type.getComponentType()));
        }
        return type.isPrimitive()
                ? model.types().getPrimitiveType(TypeKind.valueOf(type.getName().toUpperCase(Locale.ROOT)))
                : model.types().erasure(element(type).asType());
    }

    private DeclaredType of(ParameterizedType type) {
        TypeElement element = element((Class<?>) type.getRawType());
        TypeMirror[] arguments =
                Arrays.stream(type.getActualTypeArguments()).map(this::of).toArray(TypeMirror[]::new);
        return type.getOwnerType() instanceof ParameterizedType owner
                ? model.types().getDeclaredType(of(owner), element, arguments)
                : model.types().getDeclaredType(element, arguments);
    }

    private TypeElement element(Class<?> type) {
        return model.find(type).orElseThrow(() -> new IllegalArgumentException("javac does not know [" + type + "]"));
    }

    private @Nullable TypeMirror upperBound(WildcardType wildcard) {
        Type bound = wildcard.getUpperBounds()[0];
        return bound == Object.class ? null : of(bound);
    }
}
