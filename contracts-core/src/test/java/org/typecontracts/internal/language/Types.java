package org.typecontracts.internal.language;

import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;

/** Reads types as they are written at the fields of a class. */
final class Types {
    private Types() {}

    static Type ofField(Class<?> holder, String field) {
        try {
            return ClassReader.type(holder.getDeclaredField(field).getGenericType());
        } catch (NoSuchFieldException missing) {
            throw new IllegalArgumentException(missing);
        }
    }
}
