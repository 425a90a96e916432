package org.typecontracts.protocols;

import java.nio.file.Path;
import org.typecontracts.Law;
import org.typecontracts.Protocol;

/**
 * An object that names a file.
 *
 * <p>Any class with a public {@code Path toPath()} conforms, as {@link java.io.File} does. By extension so do
 * {@link Path} itself and, if its scheme is {@code file}, a {@link java.net.URI}.
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
}
