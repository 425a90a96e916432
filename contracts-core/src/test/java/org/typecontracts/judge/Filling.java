package org.typecontracts.judge;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Puts one type in the place of every type variable, whatever its bounds: javac judges what comes of it. */
final class Filling extends SimpleTypeVisitor14<TypeMirror, @Nullable Void> {
    private final TypeMirror filler;
    private final Types types;

    Filling(TypeMirror filler, Types types) {
        this.filler = filler;
        this.types = types;
    }

    @Override
    protected TypeMirror defaultAction(TypeMirror type, @Nullable Void unused) {
        return type;
    }

    @Override
    public TypeMirror visitTypeVariable(TypeVariable type, @Nullable Void unused) {
        return filler;
    }

    @Override
    public TypeMirror visitArray(ArrayType type, @Nullable Void unused) {
        return types.getArrayType(visit(type.getComponentType()));
    }

    @Override
    public TypeMirror visitWildcard(WildcardType type, @Nullable Void unused) {
        return types.getWildcardType(filled(type.getExtendsBound()), filled(type.getSuperBound()));
    }

    @Override
    public TypeMirror visitDeclared(DeclaredType type, @Nullable Void unused) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        TypeMirror[] filled = arguments.stream().map(this::visit).toArray(TypeMirror[]::new);
        return type.getEnclosingType() instanceof DeclaredType enclosing
                ? types.getDeclaredType((DeclaredType) visit(enclosing), (TypeElement) type.asElement(), filled)
                : types.getDeclaredType((TypeElement) type.asElement(), filled);
    }

    private @Nullable TypeMirror filled(@Nullable TypeMirror bound) {
        return bound == null ? null : visit(bound);
    }
}
