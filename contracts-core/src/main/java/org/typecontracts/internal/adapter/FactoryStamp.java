package org.typecontracts.internal.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Objects;

/** Makes a {@link StampedFactory} for each adapter class. */
final class FactoryStamp {
    private static final byte[] CLASS_FILE = classFile();

    private FactoryStamp() {}

    /**
     * Return a factory that calls a constructor.
     *
     * @param constructor takes the target and returns the adapter
     */
    static AdapterFactory stamp(MethodHandle constructor) throws ReflectiveOperationException {
        MethodHandle data = constructor.asType(MethodType.methodType(Object.class, Object.class));
        Lookup stamped = MethodHandles.lookup().defineHiddenClassWithClassData(CLASS_FILE, data, true);
        MethodHandle create = stamped.findConstructor(stamped.lookupClass(), MethodType.methodType(void.class));
        try {
            return (AdapterFactory) create.invoke();
        } catch (Throwable fromInitializer) {
            throw Unchecked.rethrow(fromInitializer);
        }
    }

    private static byte[] classFile() {
        try (InputStream file = FactoryStamp.class.getResourceAsStream("StampedFactory.class")) {
            return Objects.requireNonNull(file, "StampedFactory.class is not beside this class")
                    .readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
