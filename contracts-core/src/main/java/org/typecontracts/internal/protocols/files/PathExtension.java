package org.typecontracts.internal.protocols.files;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.PathLike;

/** Adapts paths, and those URIs that name files. */
final class PathExtension implements Function<Object, @Nullable PathLike> {
    @Override
    public @Nullable PathLike apply(Object subject) {
        Path path = subject instanceof Path own ? own : FileAddress.path((URI) subject);
        return path == null ? null : new NamedFile(subject, path);
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
