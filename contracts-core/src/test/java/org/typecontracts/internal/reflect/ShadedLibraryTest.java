package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.commons.ClassRemapper;
import net.bytebuddy.jar.asm.commons.Remapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.Property;
import org.typecontracts.Protocol;
import org.typecontracts.protocols.Sized;
import org.typecontracts.support.Compiled;

/** The library as tools leave it that shade it into another and move its packages. */
class ShadedLibraryTest {
    @Protocol
    interface Named {
        @Property
        String name();
    }

    public static final class Duck {
        public final String name = "duck";
    }

    /** What runs in the shaded library. */
    public static final class Program implements Callable<List<Object>> {
        @Override
        public List<Object> call() {
            return List.of(
                    Contract.of(Named.class).adapt(new Duck()).name(),
                    Contract.of(Sized.class).adapt(new int[2]).size(),
                    Contract.class.getName());
        }
    }

    /** Moves this library, its tests included, and nothing else. */
    private static final class Shading extends ClassLoader {
        private static final String FROM = "org/typecontracts/";
        private static final String TO = "com/acme/internal/shaded/";

        private static final Remapper REMAPPER = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String name) {
                return name.startsWith(FROM) ? TO + name.substring(FROM.length()) : name;
            }
        };

        Shading() {
            super(ShadedLibraryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] file = in.readAllBytes();
                return defineClass(name, file, 0, file.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            if (!name.startsWith(TO)) {
                return super.getResourceAsStream(name);
            }
            try (InputStream in = super.getResourceAsStream(FROM + name.substring(TO.length()))) {
                return in == null ? null : new ByteArrayInputStream(moved(in.readAllBytes()));
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }

        private static byte[] moved(byte[] file) {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(file).accept(new ClassRemapper(writer, REMAPPER), 0);
            return writer.toByteArray();
        }
    }

    @Test
    void it_knows_its_marks_and_its_protocols_by_their_new_names() throws Exception {
        String program = Program.class.getName().replace("org.typecontracts.", "com.acme.internal.shaded.");
        Object shaded = Compiled.create(Compiled.load(new Shading(), program));

        assertThat(((Callable<?>) shaded).call()).isEqualTo(List.of("duck", 2, "com.acme.internal.shaded.Contract"));
    }
}
