package org.typecontracts.internal.protocols;

import java.io.Reader;
import java.net.URI;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.typecontracts.ContractRegistry;
import org.typecontracts.protocols.BufferLike;
import org.typecontracts.protocols.ByteReadable;
import org.typecontracts.protocols.ByteWritable;
import org.typecontracts.protocols.LineReadable;
import org.typecontracts.protocols.PathLike;
import org.typecontracts.protocols.Seekable;

/** The registrations for the contracts of files and buffers. */
final class FileRegistrations {
    private FileRegistrations() {}

    static void load(Class<?> contract, ContractRegistry root) {
        if (contract == ByteReadable.class) {
            root.extend(ByteReadable.class, ByteBuffer.class, new BufferFile.Extension());
        } else if (contract == ByteWritable.class) {
            root.extend(ByteWritable.class, ByteBuffer.class, new BufferFile.Extension());
        } else if (contract == LineReadable.class) {
            root.extend(LineReadable.class, Reader.class, new ReaderExtension());
        } else if (contract == Seekable.class) {
            root.extend(Seekable.class, Buffer.class, new SeekableBuffer.Extension());
        } else if (contract == PathLike.class) {
            PathExtension extension = new PathExtension();
            root.extend(PathLike.class, Path.class, extension);
            root.extend(PathLike.class, URI.class, extension);
        } else if (contract == BufferLike.class) {
            BufferExtension extension = new BufferExtension();
            root.extend(BufferLike.class, ByteBuffer.class, extension);
            root.extend(BufferLike.class, byte[].class, extension);
        }
    }
}
