package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.internal.conformance.Rules;

class UnreadableClassTest {
    public interface Sized {
        int size();
    }

    /** Defines the fixtures itself, except the one that is to be missing. */
    private static final class Incomplete extends ClassLoader {
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals(MissingFixture.class.getName())) {
                throw new ClassNotFoundException(name);
            }
            if (!name.equals(BrokenFixture.class.getName()) && !name.equals(SoundFixture.class.getName())) {
                return super.loadClass(name, resolve);
            }
            try (InputStream bytes =
                    UnreadableClassTest.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }

    private static Class<?> incomplete(Class<?> type) throws ClassNotFoundException {
        return new Incomplete().loadClass(type.getName());
    }

    @Test
    void a_class_whose_public_signatures_miss_a_class_is_refused_by_name() throws ClassNotFoundException {
        assertThat(Rules.explain(incomplete(BrokenFixture.class), Sized.class))
                .isEqualTo("""
                BrokenFixture as Sized
                  hidden   size(): int
                           because: %1$s.BrokenFixture mentions %1$s.MissingFixture, which cannot be found
                           help:    make %1$s.MissingFixture visible to the class loader of %1$s.BrokenFixture""".formatted(UnreadableClassTest.class.getPackageName()));
    }

    @Test
    void a_class_whose_private_signatures_miss_a_class_is_read_all_the_same() throws ClassNotFoundException {
        assertThat(Rules.decide(incomplete(SoundFixture.class), Sized.class).conforms())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pond/Gone", "Lpond/Gone;", "[Lpond.Gone;", "[[Lpond/Gone;"})
    void however_the_jvm_writes_a_missing_class_it_is_called_by_its_name(String message) {
        assertThat(Unreadable.exception(Sized.class, new NoClassDefFoundError(message)))
                .hasMessageEndingWith(" mentions [pond.Gone], which cannot be found");
    }
}
