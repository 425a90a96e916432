package org.typecontracts.judge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Writes types as source does, with qualified names, and remembers those that an unrelated package cannot name. */
final class TypeText extends SimpleTypeVisitor14<String, @Nullable Void> {
    private final Model model;
    private final Set<String> unnameable = new TreeSet<>();

    TypeText(Model model) {
        this.model = model;
    }

    /** Return the names written so far that javac would not let an unrelated package use. */
    Set<String> unnameable() {
        return unnameable;
    }

    String list(List<? extends TypeMirror> types, String separator) {
        return types.stream().map(this::visit).collect(Collectors.joining(separator));
    }

    /** Return the type parameters of a method, with a blank behind, or nothing when it has none. */
    String typeParameters(ExecutableType method) {
        return method.getTypeVariables().isEmpty()
                ? ""
                : method.getTypeVariables().stream()
                        .map(this::declaration)
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    private String declaration(TypeVariable variable) {
        String bound = visit(variable.getUpperBound());
        return bound.equals("java.lang.Object") ? visit(variable) : visit(variable) + " extends " + bound;
    }

    @Override
    public String visitPrimitive(PrimitiveType type, @Nullable Void unused) {
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String visitNoType(NoType type, @Nullable Void unused) {
        return "void";
    }

    @Override
    public String visitArray(ArrayType type, @Nullable Void unused) {
        return visit(type.getComponentType()) + "[]";
    }

    @Override
    public String visitTypeVariable(TypeVariable type, @Nullable Void unused) {
        return type.asElement().getSimpleName().toString();
    }

    @Override
    public String visitIntersection(IntersectionType type, @Nullable Void unused) {
        return list(type.getBounds(), " & ");
    }

    @Override
    public String visitWildcard(WildcardType type, @Nullable Void unused) {
        if (type.getExtendsBound() != null) {
            return "? extends " + visit(type.getExtendsBound());
        }
        return type.getSuperBound() == null ? "?" : "? super " + visit(type.getSuperBound());
    }

    @Override
    public String visitError(ErrorType type, @Nullable Void unused) {
        unnameable.add(type + " (missing)");
        return type.toString();
    }

    @Override
    public String visitDeclared(DeclaredType type, @Nullable Void unused) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (!model.isNameable(element)) {
            unnameable.add(name);
        }
        if (isParametrized(type.getEnclosingType())) {
            name = visit(type.getEnclosingType()) + "." + element.getSimpleName();
        }
        return type.getTypeArguments().isEmpty() ? name : name + "<" + list(type.getTypeArguments(), ", ") + ">";
    }

    private static boolean isParametrized(TypeMirror enclosing) {
        return enclosing.getKind() == TypeKind.DECLARED
                && (!((DeclaredType) enclosing).getTypeArguments().isEmpty()
                        || isParametrized(((DeclaredType) enclosing).getEnclosingType()));
    }
}
