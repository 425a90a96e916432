package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Writes the class file of an adapter. In the language it would read:
 *
 * <pre>{@code
 * final class SizedAdapter implements Sized, Adapter {
 *     private static final MethodHandle size;          // from the class data
 *     private final Object target;
 *
 *     private SizedAdapter(Object target) { this.target = target; super(); }
 *
 *     public Object $target() { return target; }
 *
 *     public int size() { return (int) size.invokeExact(target); }
 * }
 * }</pre>
 *
 * <p>The target is assigned before the superclass is constructed, whose constructor may call members. A handle in a
 * static final field is a constant to the JIT compiler. The code has no branches, hence no stack maps.
 */
final class AdapterClass {
    private static final String ANY = "Ljava/lang/Object;";
    private static final String HANDLE = Type.getInternalName(MethodHandle.class);
    private static final String HANDLE_TYPE = Type.getDescriptor(MethodHandle.class);
    private static final String TARGET = "target";

    private final ClassWriter writer = new ClassWriter(0);
    private final String name;
    private final String superclass;
    private final List<AdapterMethod> methods;

    private AdapterClass(String name, String superclass, List<AdapterMethod> methods) {
        this.name = name;
        this.superclass = superclass;
        this.methods = methods;
    }

    /**
     * Return the class file.
     *
     * @param packageName the package in which it will be defined
     * @param contract the interface that it implements, or the class that it extends
     * @param further the interfaces that it implements besides
     * @param methods its methods; their handles are expected as class data, an array in the same order
     */
    static byte[] write(String packageName, Class<?> contract, List<Class<?>> further, List<AdapterMethod> methods) {
        String path = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        Class<?> superclass = contract.isInterface() ? Object.class : contract;
        List<Class<?>> interfaces = new ArrayList<>(further);
        interfaces.add(Adapter.class);
        if (contract.isInterface()) {
            interfaces.add(0, contract);
        }
        String name = path + contract.getSimpleName() + "Adapter";
        return new AdapterClass(name, Type.getInternalName(superclass), methods).write(interfaces);
    }

    private byte[] write(List<Class<?>> interfaces) {
        String[] names = interfaces.stream().map(Type::getInternalName).toArray(String[]::new);
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC, name, null, superclass, names);
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, TARGET, ANY, null, null);
        writeInitializer();
        writeConstructor();
        writeTarget();
        for (int index = 0; index < methods.size(); index++) {
            writeMethod(methods.get(index), handle(index));
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void writeInitializer() {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "java/lang/invoke/MethodHandles",
                "lookup",
                "()Ljava/lang/invoke/MethodHandles$Lookup;",
                false);
        code.visitLdcInsn("_");
        code.visitLdcInsn(Type.getType(MethodHandle[].class));
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "java/lang/invoke/MethodHandles",
                "classData",
                "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;",
                false);
        code.visitTypeInsn(Opcodes.CHECKCAST, "[" + HANDLE_TYPE);
        for (int index = 0; index < methods.size(); index++) {
            writer.visitField(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL,
                    handle(index),
                    HANDLE_TYPE,
                    null,
                    null);
            code.visitInsn(Opcodes.DUP);
            code.visitIntInsn(Opcodes.SIPUSH, index);
            code.visitInsn(Opcodes.AALOAD);
            code.visitFieldInsn(Opcodes.PUTSTATIC, name, handle(index), HANDLE_TYPE);
        }
        code.visitInsn(Opcodes.POP);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(3, 0);
        code.visitEnd();
    }

    private void writeConstructor() {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "(" + ANY + ")V", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitFieldInsn(Opcodes.PUTFIELD, name, TARGET, ANY);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, superclass, "<init>", "()V", false);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(2, 2);
        code.visitEnd();
    }

    private void writeTarget() {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "$target", "()" + ANY, null, null);
        code.visitCode();
        loadTarget(code);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(1, 1);
        code.visitEnd();
    }

    private void writeMethod(AdapterMethod method, String handle) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, method.name(), method.descriptor(), null, null);
        code.visitCode();
        code.visitFieldInsn(Opcodes.GETSTATIC, name, handle, HANDLE_TYPE);
        loadTarget(code);
        int local = 1;
        for (Type argument : Type.getArgumentTypes(method.descriptor())) {
            code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), local);
            local += argument.getSize();
        }
        String type = method.handle().type().toMethodDescriptorString();
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, HANDLE, "invokeExact", type, false);
        code.visitInsn(Type.getReturnType(type).getOpcode(Opcodes.IRETURN));
        code.visitMaxs(local + 2, local);
        code.visitEnd();
    }

    private void loadTarget(MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, TARGET, ANY);
    }

    private static String handle(int index) {
        return "handle" + index;
    }
}
