package org.typecontracts.internal.reflect;

import java.lang.reflect.Method;
import java.util.List;
import org.typecontracts.Alias;
import org.typecontracts.Constructor;
import org.typecontracts.Law;
import org.typecontracts.Property;
import org.typecontracts.Static;
import org.typecontracts.internal.model.MemberMarks;

/** Reads the annotations by which a contract's author marks a member. */
final class MarkReader {
    private MarkReader() {}

    static MemberMarks of(Method method) {
        if (method.getAnnotations().length == 0) {
            return MemberMarks.NONE;
        }
        Alias alias = method.getAnnotation(Alias.class);
        Law law = method.getAnnotation(Law.class);
        return new MemberMarks(
                alias == null ? List.of() : List.of(alias.value()),
                method.isAnnotationPresent(Property.class),
                method.isAnnotationPresent(Static.class),
                method.isAnnotationPresent(Constructor.class),
                law == null ? null : law.value());
    }
}
