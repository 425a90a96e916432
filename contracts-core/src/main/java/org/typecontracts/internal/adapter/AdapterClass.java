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
 * Writes the class file of an adapter. In the language it would read:
 *
 * <pre>{@code
 * final class SizedAdapter implements Sized {
 *     private static final MethodHandle handle0;          // from the class data
 *     private final Team target;
 *
 *     private SizedAdapter(Team target) { this.target = target; super(); }
 *
 *     static Object $adapt(Object target) { return new SizedAdapter((Team) target); }
 *
 *     static Object $target(Object adapter) { return ((SizedAdapter) adapter).target; }
 *
 *     public int size() { return (int) handle0.invokeExact(target); }
 *
 *     public int hashCode() { return (int) handle1.invokeExact(target); }     // and equals, toString
 * }
 * }</pre>
 *
 * <p>The target is assigned before the superclass is constructed, whose constructor may call members. A handle in a
 * static final field is a constant to the JIT compiler. The code has no branches, hence no stack maps.
 */
final class AdapterClass {
    /** The static method that takes a target and returns its adapter. */
    static final String ADAPT = "$adapt";

    /** The static method that takes an adapter and returns its target. */
    static final String TARGET = "$target";

    private static final String HANDLE = Type.getInternalName(MethodHandle.class);
    private static final String HANDLE_TYPE = Type.getDescriptor(MethodHandle.class);
    private static final String HANDLES_TYPE = Type.getDescriptor(MethodHandle[].class);
    private static final String FIELD = "target";

    private final ClassWriter writer = new ClassWriter(0);
    private final String name;
    private final Class<?> superclass;
    private final Class<?> targetType;

    private AdapterClass(String name, Class<?> superclass, Class<?> targetType) {
        this.name = name;
        this.superclass = superclass;
        this.targetType = targetType;
    }

    /**
     * Return the class file.
     *
     * @param packageName the package in which it will be defined
     * @param contracts the interfaces that it implements; the first may instead be the class that it extends
     * @param targetType the type under which it keeps its target, which it must be able to name
     * @param methods what it forwards; their handles are expected as class data, an array in the same order
     */
    static byte[] write(
            String packageName, List<Class<?>> contracts, Class<?> targetType, List<AdapterMethod> methods) {
        Class<?> contract = contracts.get(0);
        String path = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        Class<?> superclass = contract.isInterface() ? Object.class : contract;
        AdapterClass file = new AdapterClass(path + contract.getSimpleName() + "Adapter", superclass, targetType);
        file.declare(contract.isInterface() ? contracts : contracts.subList(1, contracts.size()));
        file.writeInitializer(methods.size());
        file.writeConstructor();
        file.writeAdapt();
        file.writeTarget();
        for (int index = 0; index < methods.size(); index++) {
            file.writeForward(methods.get(index), handle(index));
        }
        file.writer.visitEnd();
        return file.writer.toByteArray();
    }

    private void declare(List<Class<?>> interfaces) {
        String[] names = new String[interfaces.size()];
        for (int index = 0; index < names.length; index++) {
            names[index] = Type.getInternalName(interfaces.get(index));
        }
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, access, name, null, Type.getInternalName(superclass), names);
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, FIELD, Type.getDescriptor(targetType), null, null);
    }

    private void writeInitializer(int handles) {
        MethodVisitor code = begin(Opcodes.ACC_STATIC, "<clinit>", MethodType.methodType(void.class));
        call(code, MethodHandles.class, "lookup", MethodType.methodType(Lookup.class));
        code.visitLdcInsn(ConstantDescs.DEFAULT_NAME);
        code.visitLdcInsn(Type.getType(HANDLES_TYPE));
        call(
                code,
                MethodHandles.class,
                "classData",
                MethodType.methodType(Object.class, Lookup.class, String.class, Class.class));
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

    private void writeConstructor() {
        MethodVisitor code = begin(Opcodes.ACC_PRIVATE, "<init>", MethodType.methodType(void.class, targetType));
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitFieldInsn(Opcodes.PUTFIELD, name, FIELD, Type.getDescriptor(targetType));
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, Type.getInternalName(superclass), "<init>", "()V", false);
        end(code, Opcodes.RETURN, 2, 2);
    }

    private void writeAdapt() {
        MethodVisitor code = begin(Opcodes.ACC_STATIC, ADAPT, MethodType.methodType(Object.class, Object.class));
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(targetType));
        String type = MethodType.methodType(void.class, targetType).toMethodDescriptorString();
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", type, false);
        end(code, Opcodes.ARETURN, 3, 1);
    }

    private void writeTarget() {
        MethodVisitor code = begin(Opcodes.ACC_STATIC, TARGET, MethodType.methodType(Object.class, Object.class));
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitTypeInsn(Opcodes.CHECKCAST, name);
        code.visitFieldInsn(Opcodes.GETFIELD, name, FIELD, Type.getDescriptor(targetType));
        end(code, Opcodes.ARETURN, 1, 1);
    }

    private void writeForward(AdapterMethod method, String handle) {
        MethodVisitor code = begin(Opcodes.ACC_PUBLIC, method.name(), method.type());
        code.visitFieldInsn(Opcodes.GETSTATIC, name, handle, HANDLE_TYPE);
        loadTarget(code);
        int locals = loadArguments(code, method.type());
        String type = method.handle().type().toMethodDescriptorString();
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, HANDLE, "invokeExact", type, false);
        end(code, returning(method.type()), locals + 2, locals);
    }

    private void loadTarget(MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, FIELD, Type.getDescriptor(targetType));
    }

    private MethodVisitor begin(int access, String method, MethodType type) {
        MethodVisitor code = writer.visitMethod(access, method, type.toMethodDescriptorString(), null, null);
        code.visitCode();
        return code;
    }

    private static void call(MethodVisitor code, Class<?> owner, String method, MethodType type) {
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC, Type.getInternalName(owner), method, type.toMethodDescriptorString(), false);
    }

    private static int loadArguments(MethodVisitor code, MethodType type) {
        int local = 1;
        for (Class<?> parameter : type.parameterList()) {
            Type argument = Type.getType(parameter);
            code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), local);
            local += argument.getSize();
        }
        return local;
    }

    private static int returning(MethodType type) {
        return Type.getType(type.returnType()).getOpcode(Opcodes.IRETURN);
    }

    private static void end(MethodVisitor code, int returning, int stack, int locals) {
        code.visitInsn(returning);
        code.visitMaxs(stack, locals);
        code.visitEnd();
    }

    private static String handle(int index) {
        return "handle" + index;
    }
}
