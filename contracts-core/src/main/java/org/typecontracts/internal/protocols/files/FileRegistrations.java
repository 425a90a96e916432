package org.typecontracts.internal.protocols.files;

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
public final class FileRegistrations {
    private FileRegistrations() {}

    /**
     * Make the registrations that are wanted, unless that was done.
     *
     * @param entries what is wanted, and where to write it
     */
    public static void load(BuiltInEntries entries) {
        loadStreams(entries);
        if (entries.areFor(PathLike.class) && entries.concern(Path.class, URI.class)) {
            PathExtension extension = new PathExtension();
            entries.extend(PathLike.class, Path.class, extension);
            entries.extend(PathLike.class, URI.class, extension);
        }
        if (entries.areFor(BufferLike.class) && entries.concern(ByteBuffer.class, byte[].class)) {
            BufferExtension extension = new BufferExtension();
            entries.extend(BufferLike.class, ByteBuffer.class, extension);
            entries.extend(BufferLike.class, byte[].class, extension);
        }
    }

    private static void loadStreams(BuiltInEntries entries) {
        if (entries.areFor(ByteReadable.class) && entries.concern(ByteBuffer.class)) {
            entries.extend(ByteReadable.class, ByteBuffer.class, new BufferFile.Extension());
        }
        if (entries.areFor(ByteWritable.class) && entries.concern(ByteBuffer.class)) {
            entries.extend(ByteWritable.class, ByteBuffer.class, new BufferFile.Extension());
        }
        if (entries.areFor(LineReadable.class) && entries.concern(Reader.class)) {
            entries.extend(LineReadable.class, Reader.class, new ReaderExtension());
        }
        if (entries.areFor(Seekable.class) && entries.concern(Buffer.class)) {
            entries.extend(Seekable.class, Buffer.class, new SeekableBuffer.Extension());
        }
    }
}
