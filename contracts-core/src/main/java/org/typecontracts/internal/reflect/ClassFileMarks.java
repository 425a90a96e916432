package org.typecontracts.internal.reflect;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads this library's annotations out of a class file (JVMS 4.7.16).
 *
 * <p>Reflection would make a proxy of each annotation, which costs more at first use in a JVM than a whole check.
 */
final class ClassFileMarks {
    private static final String DESCRIPTOR_START = "L" + Marks.PACKAGE.replace('.', '/') + "/";

    private static final int MAGIC = 0xCAFEBABE;
    private static final int UTF8 = 1;

    private final byte[] classFile;
    private final DataInputStream in;
    private final Map<String, List<String>> texts = new HashMap<>();
    /** Where the strings of the constant pool stand: few of them are looked at. */
    private int[] strings = {};

    private ClassFileMarks(byte[] classFile) {
        this.classFile = classFile;
        this.in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /** Return what is in the class file of a class, or null if none is at hand. */
    static @Nullable Map<String, List<String>> of(Class<?> type) {
        try {
            byte @Nullable [] file = type.isHidden() ? null : ClassFiles.of(type);
            return file == null ? null : read(file);
        } catch (IOException unreadable) {
            return null;
        }
    }

    /**
     * Read a class file.
     *
     * @param classFile its bytes
     * @return the texts of each mark, and the descriptors of the classes it names, under the place where it stands
     * @throws IOException if the bytes are no class file
     */
    static Map<String, List<String>> read(byte[] classFile) throws IOException {
        ClassFileMarks reader = new ClassFileMarks(classFile);
        reader.readClass();
        return Map.copyOf(reader.texts);
    }

    /** In the order of JVMS 4.1; between constants and interfaces stand the class's own flags and names. */
    private void readClass() throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        in.skipNBytes(4);
        readConstantPool();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        skipFields();
        readMethods();
        readAttributes("");
    }

    private void readConstantPool() throws IOException {
        strings = new int[in.readUnsignedShort()];
        for (int i = 1; i < strings.length; i++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                strings[i] = classFile.length - in.available();
                in.skipNBytes(in.readUnsignedShort());
            } else {
                in.skipNBytes(constantSize(tag));
                i += isWide(tag) ? 1 : 0;
            }
        }
    }

    /** Return the size of a constant's content, by its tag (JVMS 4.4). */
    private static int constantSize(int tag) throws IOException {
        return switch (tag) {
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> throw new IOException("Unknown constant " + tag);
        };
    }

    /** Return whether a constant takes two places in the pool: a long or a double. */
    private static boolean isWide(int tag) {
        return tag == 5 || tag == 6;
    }

    private void skipFields() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(6);
            skipAttributes();
        }
    }

    private void skipAttributes() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            in.skipNBytes(in.readInt());
        }
    }

    private void readMethods() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            readAttributes(text() + text());
        }
    }

    private void readAttributes(String element) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            String name = text();
            int length = in.readInt();
            if (name.equals("RuntimeVisibleAnnotations")) {
                readAnnotations(element);
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private void readAnnotations(String element) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            String type = text();
            List<String> values = new ArrayList<>();
            readElements(values);
            if (type.startsWith(DESCRIPTOR_START)) {
                texts.put(element + "@" + type.substring(DESCRIPTOR_START.length(), type.length() - 1), values);
            }
        }
    }

    private void readElements(List<String> values) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            readValue(values);
        }
    }

    private void readValue(List<String> values) throws IOException {
        switch (in.readUnsignedByte()) {
            case 's', 'c' -> values.add(text());
            case 'e' -> in.skipNBytes(4);
            case '@' -> {
                in.skipNBytes(2);
                readElements(new ArrayList<>());
            }
            case '[' -> {
                int count = in.readUnsignedShort();
                for (int i = 0; i < count; i++) {
                    readValue(values);
                }
            }
            default -> in.skipNBytes(2);
        }
    }

    private String text() throws IOException {
        int start = strings[in.readUnsignedShort()];
        return new DataInputStream(new ByteArrayInputStream(classFile, start, classFile.length - start)).readUTF();
    }
}
