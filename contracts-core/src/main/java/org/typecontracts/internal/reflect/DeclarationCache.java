package org.typecontracts.internal.reflect;

import java.lang.ref.SoftReference;
import org.typecontracts.internal.model.ClassDeclaration;

/**
 * Keeps each declaration with the class it was read from.
 *
 * <p>A class outlives its declaration, never the other way round: the class reaches its declaration through a
 * {@link SoftReference}, a type of the JDK, so that a class of a long-lived loader does not pin this library's loader;
 * and a declaration reaches only classes that its own class mentions.
 */
final class DeclarationCache {
    private static final ClassValue<SoftReference<ClassDeclaration>[]> CELLS = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type can be made no other way
        protected SoftReference<ClassDeclaration>[] computeValue(Class<?> type) {
            return new SoftReference[1];
        }
    };

    private DeclarationCache() {}

    static ClassDeclaration declaration(Class<?> type) {
        SoftReference<ClassDeclaration>[] cell = CELLS.get(type);
        synchronized (cell) {
            ClassDeclaration known = cell[0] == null ? null : cell[0].get();
            if (known == null) {
                known = new ClassDeclaration(new ReflectedClass(type));
                cell[0] = new SoftReference<>(known);
            }
            return known;
        }
    }
}
