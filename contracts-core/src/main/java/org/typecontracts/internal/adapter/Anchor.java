package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * A class in somebody else's package that hands out its own lookup, to those who have the rights of the package.
 *
 * <p>A package that is open to this module is open to new classes ({@link Lookup#defineClass}), yet not to new hidden
 * ones, which only a class of the same module may define.
 */
final class Anchor {
    private static final String NAME = "TypeContractsAnchor";
    private static final String METHOD = "lookup";
    private static final MethodType TYPE = MethodType.methodType(Lookup.class);

    private Anchor() {}

    /** Return a lookup in the same package that may define hidden classes. */
    static Lookup in(Lookup inside) throws ReflectiveOperationException {
        if (inside.hasFullPrivilegeAccess()) {
            return inside;
        }
        MethodHandle lookup = inside.findStatic(anchor(inside), METHOD, TYPE);
        try {
            return (Lookup) lookup.invokeExact();
        } catch (Throwable impossible) {
            throw new LinkageError("An anchor does not hold", impossible);
        }
    }

    /** Return the anchor's class file for a package. */
    static byte[] write(String packageName) {
        ClassWriter writer = new ClassWriter(0);
        String name = packageName.isEmpty() ? NAME : packageName.replace('.', '/') + "/" + NAME;
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, access, name, null, "java/lang/Object", null);
        String type = TYPE.toMethodDescriptorString();
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, METHOD, type, null, null);
        code.visitCode();
        code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/invoke/MethodHandles", "lookup", type, false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(1, 0);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static Class<?> anchor(Lookup inside) throws ReflectiveOperationException {
        String packageName = inside.lookupClass().getPackageName();
        try {
            return inside.defineClass(write(packageName));
        } catch (LinkageError alreadyThere) {
            return inside.findClass(packageName.isEmpty() ? NAME : packageName + "." + NAME);
        }
    }
}
