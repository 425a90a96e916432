package org.typecontracts.internal.protocols;

import java.util.Enumeration;
import java.util.Iterator;
import java.util.concurrent.locks.Lock;
import org.typecontracts.internal.registry.BuiltInEntries;

/** The registrations for the interfaces of the JDK that are protocols. */
final class AdoptedRegistrations {
    private AdoptedRegistrations() {}

    static void load(Class<?> contract, BuiltInEntries entries) {
        if (contract == AutoCloseable.class) {
            entries.extend(AutoCloseable.class, Lock.class, new LockExtension());
        } else {
            entries.extendTyped(Iterator.class, Enumeration.class, new EnumerationExtension<>());
            // Its hasNext() and next() move through the events of a document; they return no elements.
            Class<?> reader = PlatformClasses.find("javax.xml.stream.XMLStreamReader");
            if (reader != null) {
                entries.exclude(Iterator.class, reader);
            }
        }
    }
}
