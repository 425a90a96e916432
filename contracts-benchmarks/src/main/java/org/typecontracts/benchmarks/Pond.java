package org.typecontracts.benchmarks;

import java.lang.invoke.MethodHandles;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** Objects of many classes, which are defined in the loader of the benchmarks like those of any application. */
enum Pond {
    /** They implement {@link Quacker}. */
    NATIVE,
    /** They have its member, and do not know it. */
    CONFORMING,
    /** They have nothing of it. */
    STRANGE;

    private static final String QUACKER = Type.getInternalName(Quacker.class);

    /** Return objects, each of a class of its own. */
    Object[] objects(int classes) {
        Object[] objects = new Object[classes];
        for (int index = 0; index < classes; index++) {
            objects[index] = create(Type.getInternalName(Pond.class) + name() + index);
        }
        return objects;
    }

    private Object create(String name) {
        try {
            return MethodHandles.lookup()
                    .defineClass(classFile(name))
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private byte[] classFile(String name) {
        ClassWriter writer = new ClassWriter(0);
        String[] interfaces = this == NATIVE ? new String[] {QUACKER} : null;
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", interfaces);
        MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(1, 1);
        MethodVisitor method =
                writer.visitMethod(Opcodes.ACC_PUBLIC, this == STRANGE ? "sleep" : "quack", "(I)I", null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ILOAD, 1);
        method.visitInsn(Opcodes.IRETURN);
        method.visitMaxs(1, 2);
        writer.visitEnd();
        return writer.toByteArray();
    }
}
