package org.typecontracts.internal.language;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Type;

/** Boxing and unboxing (JLS 5.1.7, 5.1.8). */
public final class Boxing {
    private final TypeRelations relations;
    private final Map<PrimitiveType, ClassDeclaration> boxes = new EnumMap<>(PrimitiveType.class);

    Boxing(TypeRelations relations) {
        this.relations = relations;
    }

    /**
     * Return the class that boxes a primitive type.
     *
     * @param type the primitive type
     * @return its class
     */
    public ClassType boxed(PrimitiveType type) {
        return ClassType.erased(box(type));
    }

    /** Return the boxed type of a primitive one, any other as it is. */
    Type reference(Type type) {
        return type instanceof PrimitiveType primitive ? boxed(primitive) : type;
    }

    /** Return the primitive type that a type unboxes to, or null. */
    @Nullable
    PrimitiveType unboxed(Type type) {
        for (PrimitiveType primitive : PrimitiveType.values()) {
            if (unboxesTo(type, box(primitive))) {
                return primitive;
            }
        }
        return null;
    }

    private boolean unboxesTo(Type type, ClassDeclaration box) {
        return type instanceof ClassType named
                ? named.declaration().equals(box)
                : relations.supertypes().asSuper(type, box) != null;
    }

    private ClassDeclaration box(PrimitiveType type) {
        ClassDeclaration box = boxes.get(type);
        if (box == null) {
            box = relations.known().box(type);
            boxes.put(type, box);
        }
        return box;
    }
}
