package org.typecontracts.protocols;

import java.net.URI;
import java.nio.file.Path;
import org.typecontracts.HookResult;
import org.typecontracts.InstanceHook;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.files.FileAddress;

/**
 * An object that names a file.
 *
 * <p>Any class with a public {@code Path toPath()} conforms, as {@link java.io.File} does. By extension so do
 * {@link Path} itself and a {@link URI}, of which a hook says that only one that names a file is an instance.
 *
 * <pre>{@code
 * static long size(Object file) throws IOException {
 *     return Files.size(Contracts.adapt(file, PathLike.class).toPath());
 * }
 * }</pre>
 *
 * <p>The ancestor is Python's {@code os.PathLike}.
 *
 * @since 0.1.0
 */
@Protocol
public interface PathLike {
    /**
     * Return the path.
     *
     * @return the path of the file
     */
    Path toPath();

    /**
     * State that an object names one file.
     *
     * @param path any path-like object
     * @return whether the law holds
     */
    @Law("a path asked for twice is the same")
    static boolean pathIsStable(PathLike path) {
        return path.toPath().equals(path.toPath());
    }

    /**
     * Refuse addresses that name no file.
     *
     * @param object the object in question
     * @param contract this contract
     * @return {@link HookResult#VIOLATES} for a {@link URI} that names no file; else {@link HookResult#DEFER}
     */
    @InstanceHook
    static HookResult namesFile(Object object, Class<?> contract) {
        return object instanceof URI address && !FileAddress.isFile(address) ? HookResult.VIOLATES : HookResult.DEFER;
    }
}
