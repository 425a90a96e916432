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
     * Return a factory.
     *
     * @param adapt takes a target and returns its adapter
     */
    static AdapterFactory stamp(MethodHandle adapt) throws ReflectiveOperationException {
        Lookup stamped = MethodHandles.lookup().defineHiddenClassWithClassData(CLASS_FILE, adapt, true);
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
