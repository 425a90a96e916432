package org.typecontracts.judge;

import java.util.Collection;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Answers whether a type names a type variable, and so means nothing outside the declaration of that variable. */
final class TypeVariables extends SimpleTypeVisitor14<Boolean, @Nullable Void> {
    private TypeVariables() {
        super(false);
    }

    static boolean occurIn(@Nullable TypeMirror type) {
        return type != null && new TypeVariables().visit(type);
    }

    @Override
    public Boolean visitTypeVariable(TypeVariable type, @Nullable Void unused) {
        return true;
    }

    @Override
    public Boolean visitArray(ArrayType type, @Nullable Void unused) {
        return occurIn(type.getComponentType());
    }

    @Override
    public Boolean visitWildcard(WildcardType type, @Nullable Void unused) {
        return occurIn(type.getExtendsBound()) || occurIn(type.getSuperBound());
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, @Nullable Void unused) {
        return occurIn(type.getEnclosingType()) || anyIn(type.getTypeArguments());
    }

    private static boolean anyIn(Collection<? extends TypeMirror> types) {
        return types.stream().anyMatch(TypeVariables::occurIn);
    }
}
