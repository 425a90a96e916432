package org.typecontracts.internal.registry;

import java.util.Arrays;
import java.util.List;
import org.typecontracts.NotConforming;
import org.typecontracts.VirtualSubclassOf;

/** What classes say of themselves by annotation. */
final class Declarations {
    private Declarations() {}

    /** The contracts under which a class says it is registered. */
    static List<Class<?>> contracts(Class<?> subject) {
        VirtualSubclassOf declaration = subject.getDeclaredAnnotation(VirtualSubclassOf.class);
        return declaration == null ? List.of() : List.of(declaration.value());
    }

    /** Whether a class says that it does not match a protocol. */
    static boolean excludes(Class<?> subject, Class<?> protocol) {
        NotConforming declaration = subject.getDeclaredAnnotation(NotConforming.class);
        return declaration != null && Arrays.asList(declaration.value()).contains(protocol);
    }
}
