package org.typecontracts.internal.reflect;

import java.lang.reflect.Method;
import org.typecontracts.internal.model.MemberMarks;
import org.typecontracts.internal.model.MethodSource;
import org.typecontracts.internal.model.Signature;

/**
 * Reads a method of a loaded class.
 *
 * @param method the method
 */
record ReflectedMethod(Method method) implements MethodSource {
    @Override
    public Signature signature() {
        return SignatureReader.of(method);
    }

    @Override
    public MemberMarks marks() {
        return Marks.of(method);
    }
}
