package org.typecontracts.internal.registry;

import java.util.List;
import org.typecontracts.internal.reflect.Mark;
import org.typecontracts.internal.reflect.Marks;

/** What classes say of themselves by annotation. */
final class Declarations {
    private Declarations() {}

    /** The contracts under which a class says it is registered. */
    static List<Class<?>> contracts(Class<?> subject) {
        return Marks.classes(subject, Mark.VIRTUAL_SUBCLASS_OF);
    }

    /** The protocols that a class says it does not match. */
    static List<Class<?>> exclusions(Class<?> subject) {
        return Marks.classes(subject, Mark.NOT_CONFORMING);
    }
}
