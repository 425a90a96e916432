package org.typecontracts.internal.protocols.files;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells which addresses name files. */
public final class FileAddress {
    private FileAddress() {}

    /**
     * Return whether an address names a file of the default file system.
     *
     * @param address the address
     * @return whether there is a path of that address; the file need not exist
     */
    public static boolean isFile(URI address) {
        return path(address) != null;
    }

    static @Nullable Path path(URI address) {
        if (!"file".equalsIgnoreCase(address.getScheme())) {
            return null;
        }
        try {
            return Path.of(address);
        } catch (IllegalArgumentException relativeOrRemote) {
            return null;
        }
    }
}
