package org.typecontracts.internal.adapter;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.List;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * A class file in the making, of a class that calls method handles.
 *
 * <p>It keeps them in static final fields, where they are constants to the JIT compiler. Its code has no branches,
 * hence no stack maps.
 */
final class ClassFile {
    private static final String HANDLE_TYPE = Type.getDescriptor(MethodHandle.class);
    private static final String HANDLES_TYPE = Type.getDescriptor(MethodHandle[].class);

    private final ClassWriter writer = new ClassWriter(0);
    private final String name;

    /**
     * Begin a class.
     *
     * @param access {@code ACC_PUBLIC} or 0
     * @param name its name, with slashes
     * @param superclass what it extends
     * @param interfaces what it implements
     */
    ClassFile(int access, String name, Class<?> superclass, List<Class<?>> interfaces) {
        this.name = name;
        String[] names = new String[interfaces.size()];
        for (int index = 0; index < names.length; index++) {
            names[index] = Type.getInternalName(interfaces.get(index));
        }
        int flags = access | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, flags, name, null, Type.getInternalName(superclass), names);
    }

    /** Return the name of the class, with slashes. */
    String name() {
        return name;
    }

    /** Add a final field. */
    void field(String field, Class<?> type) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
        writer.visitField(access, field, Type.getDescriptor(type), null, null);
    }

    /** Begin a method. */
    MethodVisitor begin(int access, String method, MethodType type) {
        MethodVisitor code = writer.visitMethod(access, method, type.toMethodDescriptorString(), null, null);
        code.visitCode();
        return code;
    }

    /** Write an initializer that takes the handles, an array, from the class data of a hidden class. */
    void handlesFromClassData(int handles) {
        MethodVisitor code = beginInitializer();
        call(code, Opcodes.INVOKESTATIC, MethodHandles.class, "lookup", MethodType.methodType(Lookup.class));
        code.visitLdcInsn(ConstantDescs.DEFAULT_NAME);
        code.visitLdcInsn(Type.getType(Object.class));
        MethodType type = MethodType.methodType(Object.class, Lookup.class, String.class, Class.class);
        call(code, Opcodes.INVOKESTATIC, MethodHandles.class, "classData", type);
        endInitializer(code, handles);
    }

    /** Begin the initializer; what is written next must leave an array of the handles, as an object. */
    MethodVisitor beginInitializer() {
        return begin(Opcodes.ACC_STATIC, "<clinit>", MethodType.methodType(void.class));
    }

    /** End the initializer: keep the handles. */
    void endInitializer(MethodVisitor code, int handles) {
        code.visitTypeInsn(Opcodes.CHECKCAST, HANDLES_TYPE);
        code.visitVarInsn(Opcodes.ASTORE, 0);
        for (int index = 0; index < handles; index++) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            writer.visitField(access, handle(index), HANDLE_TYPE, null, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitIntInsn(Opcodes.SIPUSH, index);
            code.visitInsn(Opcodes.AALOAD);
            code.visitFieldInsn(Opcodes.PUTSTATIC, name, handle(index), HANDLE_TYPE);
        }
        end(code, Opcodes.RETURN, 3, 1);
    }

    /** Load a handle that is to be called. */
    void loadHandle(MethodVisitor code, int index) {
        code.visitFieldInsn(Opcodes.GETSTATIC, name, handle(index), HANDLE_TYPE);
    }

    /** Call a handle, with what was loaded since. */
    static void callHandle(MethodVisitor code, MethodType type) {
        call(code, Opcodes.INVOKEVIRTUAL, MethodHandle.class, "invokeExact", type);
    }

    /** Load a method's arguments, from a local variable on; return the first variable behind them. */
    static int loadArguments(MethodVisitor code, MethodType type, int first) {
        int local = first;
        for (Class<?> parameter : type.parameterList()) {
            Type argument = Type.getType(parameter);
            code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), local);
            local += argument.getSize();
        }
        return local;
    }

    /** Call a method of the JDK. */
    static void call(MethodVisitor code, int opcode, Class<?> owner, String method, MethodType type) {
        String descriptor = type.toMethodDescriptorString();
        code.visitMethodInsn(opcode, Type.getInternalName(owner), method, descriptor, owner.isInterface());
    }

    /** End a method by returning what was left. */
    static void endReturning(MethodVisitor code, Class<?> type, int stack, int locals) {
        end(code, Type.getType(type).getOpcode(Opcodes.IRETURN), stack, locals);
    }

    /** End a method. */
    static void end(MethodVisitor code, int returning, int stack, int locals) {
        code.visitInsn(returning);
        code.visitMaxs(stack, locals);
        code.visitEnd();
    }

    /** Return the file. */
    byte[] bytes() {
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static String handle(int index) {
        return "handle" + index;
    }
}
