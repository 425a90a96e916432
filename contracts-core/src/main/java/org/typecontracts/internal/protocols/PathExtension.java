package org.typecontracts.internal.protocols;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.PathLike;

/** Adapts paths, and those URIs that name files. */
final class PathExtension implements Function<Object, @Nullable PathLike> {
    @Override
    public @Nullable PathLike apply(Object subject) {
        if (subject instanceof Path path) {
            return new NamedFile(path, path);
        }
        URI address = (URI) subject;
        return "file".equalsIgnoreCase(address.getScheme()) ? new NamedFile(address, Path.of(address)) : null;
    }

    private static final class NamedFile extends Wrapper<Object> implements PathLike {
        private final Path path;

        NamedFile(Object target, Path path) {
            super(target);
            this.path = path;
        }

        @Override
        public Path toPath() {
            return path;
        }
    }
}
