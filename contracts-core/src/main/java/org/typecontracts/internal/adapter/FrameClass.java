package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.Supplier;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Writes the class file of {@link MemberFrames}. In the language it would read:
 *
 * <pre>{@code
 * public final class Sized {
 *     private static final MethodHandle handle0;          // from the class loader, which supplies them
 *
 *     public static int size(Object target) { return (int) handle0.invokeExact(target); }
 * }
 * }</pre>
 */
final class FrameClass {
    private FrameClass() {}

    /**
     * Return the class file.
     *
     * @param name the name of the class
     * @param methods its methods; their handles are expected from the class loader, an array in the same order
     */
    static byte[] write(String name, List<AdapterMethod> methods) {
        ClassFile file = new ClassFile(Opcodes.ACC_PUBLIC, name.replace('.', '/'), Object.class, List.of());
        writeInitializer(file, methods.size());
        for (int index = 0; index < methods.size(); index++) {
            writeFrame(file, methods.get(index), index);
        }
        return file.bytes();
    }

    private static void writeInitializer(ClassFile file, int handles) {
        MethodVisitor code = file.beginInitializer();
        code.visitLdcInsn(Type.getObjectType(file.name()));
        MethodType loader = MethodType.methodType(ClassLoader.class);
        ClassFile.call(code, Opcodes.INVOKEVIRTUAL, Class.class, "getClassLoader", loader);
        code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(Supplier.class));
        ClassFile.call(code, Opcodes.INVOKEINTERFACE, Supplier.class, "get", MethodType.methodType(Object.class));
        file.endInitializer(code, handles);
    }

    private static void writeFrame(ClassFile file, AdapterMethod method, int index) {
        MethodType type = method.handle().type();
        MethodVisitor code = file.begin(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, method.name(), type);
        file.loadHandle(code, index);
        int locals = ClassFile.loadArguments(code, type, 0);
        ClassFile.callHandle(code, type);
        ClassFile.endReturning(code, type.returnType(), locals + 1, locals);
    }
}
