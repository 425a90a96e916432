package org.typecontracts.internal.explanation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.typecontracts.internal.language.CapturedVariable;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/**
 * Writes types as a person reads them: by their simple names; by their full names where two classes in one text share
 * the simple one; with their loaders where they share the full one.
 *
 * <p>Which classes a text names is known when it has been written once, so it is written twice.
 */
final class ReadableTypes {
    private final Map<String, Set<ClassDeclaration>> bySimpleName = new HashMap<>();

    /** Make known that the text around names a type. */
    void mention(Type type) {
        write(type);
    }

    /** Return a text in which classes of one simple name are told apart. */
    <T> T settled(Supplier<T> text) {
        text.get();
        return text.get();
    }

    String write(Type type) {
        if (type instanceof ClassType named) {
            return write(named);
        }
        if (type instanceof ArrayType array) {
            return write(array.component()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return switch (wildcard.kind()) {
                case UNBOUNDED -> "?";
                case EXTENDS -> "? extends " + write(wildcard.bound());
                case SUPER -> "? super " + write(wildcard.bound());
            };
        }
        if (type instanceof IntersectionType intersection) {
            return intersection.components().stream().map(this::write).collect(Collectors.joining(" & "));
        }
        if (type instanceof CapturedVariable captured) {
            return "capture of " + write(captured.wildcard());
        }
        return type instanceof TypeVariable variable ? variable.name() : type.toString();
    }

    String write(List<Type> types) {
        return types.stream().map(this::write).collect(Collectors.joining(", "));
    }

    String write(ClassDeclaration declaration) {
        Set<ClassDeclaration> alike = bySimpleName.computeIfAbsent(declaration.simpleName(), name -> new HashSet<>());
        alike.add(declaration);
        if (alike.size() < 2) {
            return declaration.simpleName();
        }
        return alike.stream().anyMatch(declaration::isNamesakeOf) ? declaration.nameWithLoader() : declaration.name();
    }

    private String write(ClassType type) {
        ClassDeclaration declaration = type.declaration();
        ClassDeclaration enclosing = declaration.enclosingClass();
        int own = declaration.ownTypeParameters().size();
        int outer = type.arguments().size() - own;
        String prefix = outer > 0 && enclosing != null
                ? write(new ClassType(enclosing, type.arguments().subList(0, outer))) + "."
                : "";
        String arguments = type.arguments().isEmpty() || own == 0
                ? ""
                : "<" + write(type.arguments().subList(outer, type.arguments().size())) + ">";
        return prefix + write(declaration) + arguments;
    }
}
