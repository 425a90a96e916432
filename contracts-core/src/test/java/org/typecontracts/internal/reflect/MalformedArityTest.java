package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.Contract;
import org.typecontracts.Contracts;
import org.typecontracts.support.Compiled;

/** Class files with methods that are said to collect arguments and have no array for them. */
class MalformedArityTest {
    private static final String PATH = "it/Greedy";

    interface TakingNone {
        void take();
    }

    interface TakingOne {
        void take(int number);
    }

    interface TakingTwo {
        void take(int first, int second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"()V", "(I)V", "(II)V"})
    void such_a_method_stands_for_no_member(String descriptor) {
        Object greedy = create(descriptor);

        assertThat(Contract.structural(TakingNone.class).tryAdapt(greedy)).isEmpty();
        assertThat(Contract.structural(TakingOne.class).tryAdapt(greedy)).isEmpty();
        assertThat(Contract.structural(TakingTwo.class).tryAdapt(greedy)).isEmpty();
        assertThat(Contract.structural(TakingTwo.class).check(greedy.getClass()).explain())
                .isEqualTo("""
                [missing-member] Greedy does not conform to protocol TakingTwo
                  missing  take(int, int): void""");
        assertThat(Contracts.describe(greedy.getClass())).doesNotContain("take");
    }

    private static Object create(String descriptor) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, PATH, null, "java/lang/Object", null);
        MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(1, 1);
        constructor.visitEnd();
        MethodVisitor method =
                writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_VARARGS, "take", descriptor, null, null);
        method.visitCode();
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 3);
        method.visitEnd();
        writer.visitEnd();
        byte[] file = writer.toByteArray();
        return Compiled.create(
                new ClassLoader(MalformedArityTest.class.getClassLoader()) {
                    Class<?> define() {
                        return defineClass(PATH.replace('/', '.'), file, 0, file.length);
                    }
                }.define());
    }
}
