package org.typecontracts.internal.reflect;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassDeclaration;

/**
 * Keeps the declaration of each class that was read, as long as there is memory to spare.
 *
 * <p>Declarations of classes that cannot be unloaded before this library are held here, so that no class of the JDK
 * keeps this library's loader alive. All others are held by their own class, through a {@link SoftReference}, a type of
 * the JDK; a declaration reaches only classes that its own class mentions.
 */
final class DeclarationCache {
    private static final Map<Class<?>, SoftReference<ClassDeclaration>> KEPT = new ConcurrentHashMap<>();

    private static final class Cells extends ClassValue<SoftReference<ClassDeclaration>[]> {
        static final Cells OF_OTHERS = new Cells();

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type can be made no other way
        protected SoftReference<ClassDeclaration>[] computeValue(Class<?> type) {
            return new SoftReference[1];
        }
    }

    private DeclarationCache() {}

    static ClassDeclaration declaration(Class<?> type) {
        ClassDeclaration kept = declaration(KEPT.get(type));
        if (kept != null) {
            return kept;
        }
        return ClassLifetime.outlives(type, DeclarationCache.class) ? keep(type) : leaveWith(type);
    }

    private static ClassDeclaration keep(Class<?> type) {
        ClassDeclaration read = new ClassDeclaration(new ReflectedClass(type));
        SoftReference<ClassDeclaration> made = new SoftReference<>(read);
        while (true) {
            SoftReference<ClassDeclaration> earlier = KEPT.putIfAbsent(type, made);
            ClassDeclaration known = declaration(earlier);
            if (known != null) {
                return known;
            }
            if (earlier == null || KEPT.replace(type, earlier, made)) {
                return read;
            }
        }
    }

    private static ClassDeclaration leaveWith(Class<?> type) {
        SoftReference<ClassDeclaration>[] cell = Cells.OF_OTHERS.get(type);
        synchronized (cell) {
            ClassDeclaration known = declaration(cell[0]);
            if (known == null) {
                known = new ClassDeclaration(new ReflectedClass(type));
                cell[0] = new SoftReference<>(known);
            }
            return known;
        }
    }

    private static @Nullable ClassDeclaration declaration(@Nullable SoftReference<ClassDeclaration> reference) {
        return reference == null ? null : reference.get();
    }
}
