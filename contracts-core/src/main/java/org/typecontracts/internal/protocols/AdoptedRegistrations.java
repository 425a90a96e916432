package org.typecontracts.internal.protocols;

import java.util.Enumeration;
import java.util.Iterator;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.PlatformClasses;
import org.typecontracts.internal.registry.BuiltInEntries;

/** The registrations for the interfaces of the JDK that are protocols. */
final class AdoptedRegistrations {
    private static final @Nullable Class<?> EVENT_READER = PlatformClasses.find("javax.xml.stream.XMLStreamReader");

    private AdoptedRegistrations() {}

    static void load(BuiltInEntries entries) {
        if (entries.areFor(AutoCloseable.class) && entries.concern(Lock.class)) {
            entries.extend(AutoCloseable.class, Lock.class, new LockExtension());
        }
        if (entries.areFor(Iterator.class) && entries.concern(Enumeration.class)) {
            entries.extendTyped(Iterator.class, Enumeration.class, new EnumerationExtension<>());
        }
        if (entries.areFor(Iterator.class) && EVENT_READER != null && entries.concern(EVENT_READER)) {
            // Its hasNext() and next() move through the events of a document; they return no elements.
            entries.exclude(Iterator.class, EVENT_READER);
        }
    }
}
