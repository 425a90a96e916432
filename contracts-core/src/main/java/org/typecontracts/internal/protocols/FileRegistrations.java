package org.typecontracts.internal.protocols;

import java.io.Reader;
import java.net.URI;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.typecontracts.internal.registry.BuiltInEntries;
import org.typecontracts.protocols.BufferLike;
import org.typecontracts.protocols.ByteReadable;
import org.typecontracts.protocols.ByteWritable;
import org.typecontracts.protocols.LineReadable;
import org.typecontracts.protocols.PathLike;
import org.typecontracts.protocols.Seekable;

/** The registrations for the contracts of files and buffers. */
final class FileRegistrations {
    private FileRegistrations() {}

    static void load(Class<?> contract, BuiltInEntries entries) {
        if (contract == ByteReadable.class) {
            entries.extend(ByteReadable.class, ByteBuffer.class, new BufferFile.Extension());
        } else if (contract == ByteWritable.class) {
            entries.extend(ByteWritable.class, ByteBuffer.class, new BufferFile.Extension());
        } else if (contract == LineReadable.class) {
            entries.extend(LineReadable.class, Reader.class, new ReaderExtension());
        } else if (contract == Seekable.class) {
            entries.extend(Seekable.class, Buffer.class, new SeekableBuffer.Extension());
        } else if (contract == PathLike.class) {
            PathExtension extension = new PathExtension();
            entries.extend(PathLike.class, Path.class, extension);
            entries.extend(PathLike.class, URI.class, extension);
        } else if (contract == BufferLike.class) {
            BufferExtension extension = new BufferExtension();
            entries.extend(BufferLike.class, ByteBuffer.class, extension);
            entries.extend(BufferLike.class, byte[].class, extension);
        }
    }
}
