package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/** The supertypes of a type (JLS 4.10.2). Those of a raw type are erased (JLS 4.8). */
public final class Supertypes {
    private final TypeRelations relations;

    Supertypes(TypeRelations relations) {
        this.relations = relations;
    }

    /** Return the direct supertypes of a class or interface type, the superclass first; an interface has Object. */
    List<ClassType> direct(ClassType type) {
        ClassDeclaration declaration = type.declaration();
        List<ClassType> result = new ArrayList<>();
        ClassType superclass = declaration.superclass();
        if (superclass != null) {
            result.add(seenFrom(type, superclass));
        } else if (!declaration.isObject()) {
            result.add(relations.object());
        }
        result.addAll(interfaces(type));
        return result;
    }

    List<ClassType> interfaces(ClassType type) {
        List<ClassType> seen = new ArrayList<>();
        for (ClassType each : type.declaration().interfaces()) {
            seen.add(seenFrom(type, each));
        }
        return seen;
    }

    /**
     * Return the supertype that is made of a certain declaration.
     *
     * @param type the type
     * @param declaration the class or interface
     * @return the supertype, perhaps the type itself; null if there is none
     */
    public @Nullable Type asSuper(Type type, ClassDeclaration declaration) {
        if (declaration.isObject()) {
            return type.isPrimitive() ? null : relations.object();
        }
        if (type instanceof ClassType named) {
            return asSuper(named, declaration, new HashSet<>());
        }
        if (type instanceof TypeVariable variable) {
            return asSuper(variable.upperBound(), declaration);
        }
        if (type instanceof IntersectionType intersection) {
            return asSuper(intersection, declaration);
        }
        if (type instanceof ArrayType) {
            return isArraySupertype(declaration) ? ClassType.erased(declaration) : null;
        }
        return null;
    }

    boolean isArraySupertype(ClassDeclaration declaration) {
        return declaration.equals(relations.known().object())
                || declaration.equals(relations.known().cloneable())
                || declaration.equals(relations.known().serializable());
    }

    /**
     * Return all supertypes.
     *
     * @param type the type
     * @return the type first, then its supertypes, each class and interface once, under its declaration
     */
    public Map<Object, Type> closure(Type type) {
        Map<Object, Type> all = new LinkedHashMap<>();
        close(type, all);
        return all;
    }

    private void close(Type type, Map<Object, Type> all) {
        if (type instanceof ClassType named) {
            if (all.putIfAbsent(named.declaration(), named) == null) {
                closeAll(direct(named), all);
            }
        } else if (type instanceof TypeVariable variable) {
            if (all.putIfAbsent(variable, variable) == null) {
                close(variable.upperBound(), all);
            }
        } else if (type instanceof IntersectionType intersection) {
            closeAll(intersection.components(), all);
        } else {
            all.putIfAbsent(type, type);
        }
    }

    private void closeAll(List<? extends Type> types, Map<Object, Type> all) {
        for (Type type : types) {
            close(type, all);
        }
    }

    /** Interfaces that were searched in vain are not searched again. */
    private @Nullable ClassType asSuper(ClassType type, ClassDeclaration declaration, Set<ClassDeclaration> searched) {
        if (type.declaration().equals(declaration)) {
            return type;
        }
        ClassType superclass = type.declaration().superclass();
        ClassType found = superclass == null ? null : asSuper(superclass, declaration, searched);
        if (found == null && declaration.isInterface()) {
            for (ClassType each : type.declaration().interfaces()) {
                found = searched.add(each.declaration()) ? asSuper(each, declaration, searched) : null;
                if (found != null) {
                    break;
                }
            }
        }
        return found == null ? null : seenFrom(type, found);
    }

    private @Nullable Type asSuper(IntersectionType type, ClassDeclaration declaration) {
        for (Type component : type.components()) {
            Type found = asSuper(component, declaration);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static ClassType seenFrom(ClassType type, ClassType declared) {
        if (!declared.isParametrised()) {
            return declared;
        }
        if (type.isParametrised()) {
            return (ClassType) Substitution.of(type.declaration().typeParameters(), type.arguments())
                    .apply(declared);
        }
        return type.isRaw() ? ClassType.erased(declared.declaration()) : declared;
    }
}
