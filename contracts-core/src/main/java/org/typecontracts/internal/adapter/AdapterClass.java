package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodType;
import java.util.List;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.typecontracts.internal.reflect.ClassReader;

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
 *     static Object adapt(Object target) { return new SizedAdapter((Team) target); }
 *
 *     static Object target(Object adapter) { return ((SizedAdapter) adapter).target; }
 *
 *     public int size() { return (int) handle0.invokeExact(target); }
 *
 *     public int hashCode() { return (int) handle1.invokeExact(target); }     // and equals, toString
 * }
 * }</pre>
 *
 * <p>The target is assigned before the superclass is constructed, whose constructor may call members. The names of the
 * static methods are none that a member could have in the language.
 */
final class AdapterClass {
    /** The static method that takes a target and returns its adapter. */
    static final String ADAPT = "-adapt";

    /** The static method that takes an adapter and returns its target. */
    static final String TARGET = "-target";

    /** The type of both: the class itself need not be visible to who calls them. */
    static final MethodType OBJECT_TO_OBJECT = MethodType.methodType(Object.class, Object.class);

    private static final String FIELD = "target";

    private final ClassFile file;
    private final Class<?> superclass;
    private final Class<?> targetType;

    private AdapterClass(ClassFile file, Class<?> superclass, Class<?> targetType) {
        this.file = file;
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
        List<Class<?>> interfaces = contract.isInterface() ? contracts : contracts.subList(1, contracts.size());
        ClassFile file = new ClassFile(0, path + ClassReader.simpleName(contract) + "Adapter", superclass, interfaces);
        file.field(FIELD, targetType);
        return new AdapterClass(file, superclass, targetType).write(methods);
    }

    private byte[] write(List<AdapterMethod> methods) {
        file.handlesFromClassData(methods.size());
        writeConstructor();
        writeAdapt();
        writeTarget();
        for (int index = 0; index < methods.size(); index++) {
            writeForward(methods.get(index), index);
        }
        return file.bytes();
    }

    private void writeConstructor() {
        MethodVisitor code = file.begin(Opcodes.ACC_PRIVATE, "<init>", MethodType.methodType(void.class, targetType));
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitFieldInsn(Opcodes.PUTFIELD, file.name(), FIELD, Type.getDescriptor(targetType));
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, Type.getInternalName(superclass), "<init>", "()V", false);
        ClassFile.end(code, Opcodes.RETURN, 2, 2);
    }

    private void writeAdapt() {
        MethodVisitor code = file.begin(Opcodes.ACC_STATIC, ADAPT, OBJECT_TO_OBJECT);
        code.visitTypeInsn(Opcodes.NEW, file.name());
        code.visitInsn(Opcodes.DUP);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(targetType));
        String type = MethodType.methodType(void.class, targetType).toMethodDescriptorString();
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, file.name(), "<init>", type, false);
        ClassFile.end(code, Opcodes.ARETURN, 3, 1);
    }

    private void writeTarget() {
        MethodVisitor code = file.begin(Opcodes.ACC_STATIC, TARGET, OBJECT_TO_OBJECT);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitTypeInsn(Opcodes.CHECKCAST, file.name());
        loadTarget(code);
        ClassFile.end(code, Opcodes.ARETURN, 1, 1);
    }

    private void writeForward(AdapterMethod method, int index) {
        MethodType type = method.type();
        MethodVisitor code = file.begin(Opcodes.ACC_PUBLIC, method.name(), type);
        file.loadHandle(code, index);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        loadTarget(code);
        int locals = ClassFile.loadArguments(code, type, 1);
        ClassFile.callHandle(code, method.handle().type());
        castResult(code, method);
        ClassFile.endReturning(code, type.returnType(), locals + 2, locals);
    }

    /** An interface needs no cast: the JVM finds out when it is called (JVMS 4.10.1.2). */
    private static void castResult(MethodVisitor code, AdapterMethod method) {
        Class<?> result = method.type().returnType();
        if (!result.isInterface() && result != method.handle().type().returnType()) {
            code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(result));
        }
    }

    private void loadTarget(MethodVisitor code) {
        code.visitFieldInsn(Opcodes.GETFIELD, file.name(), FIELD, Type.getDescriptor(targetType));
    }
}
