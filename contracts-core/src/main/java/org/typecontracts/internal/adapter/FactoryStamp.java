package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.List;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.typecontracts.internal.reflect.Thrown;

/**
 * Makes factories, each of a class of its own. In the language it would read:
 *
 * <pre>{@code
 * final class StampedFactory extends AdapterFactory {
 *     private static final MethodHandle handle0;          // from the class data
 *
 *     StampedFactory() { super(); }
 *
 *     public Object adapt(Object target) { return handle0.invokeExact(target); }
 * }
 * }</pre>
 *
 * <p>So the handle is a constant, and calling it costs what {@code new} costs. In an instance field it would cost three
 * times as much.
 */
final class FactoryStamp {
    private static final MethodType OBJECT_TO_OBJECT = MethodType.methodType(Object.class, Object.class);
    private static final MethodType NOTHING_TO_VOID = MethodType.methodType(void.class);

    private FactoryStamp() {}

    /**
     * Return a factory.
     *
     * @param adapt takes a target and returns its adapter
     */
    static AdapterFactory stamp(MethodHandle adapt) {
        MethodHandle[] handles = {adapt};
        try {
            Lookup stamped = MethodHandles.lookup().defineHiddenClassWithClassData(classFile(), handles, true);
            MethodHandle create = stamped.findConstructor(stamped.lookupClass(), NOTHING_TO_VOID)
                    .asType(MethodType.methodType(AdapterFactory.class));
            return (AdapterFactory) create.invokeExact();
        } catch (Throwable fromInitializer) {
            throw Thrown.unchanged(fromInitializer);
        }
    }

    private static byte[] classFile() {
        String name = Type.getInternalName(FactoryStamp.class).replace("FactoryStamp", "StampedFactory");
        ClassFile file = new ClassFile(0, name, AdapterFactory.class, List.of());
        file.handlesFromClassData(1);
        MethodVisitor constructor = file.begin(0, "<init>", NOTHING_TO_VOID);
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        ClassFile.call(constructor, Opcodes.INVOKESPECIAL, AdapterFactory.class, "<init>", NOTHING_TO_VOID);
        ClassFile.end(constructor, Opcodes.RETURN, 1, 1);
        MethodVisitor adapt = file.begin(Opcodes.ACC_PUBLIC, "adapt", OBJECT_TO_OBJECT);
        file.loadHandle(adapt, 0);
        adapt.visitVarInsn(Opcodes.ALOAD, 1);
        ClassFile.callHandle(adapt, OBJECT_TO_OBJECT);
        ClassFile.end(adapt, Opcodes.ARETURN, 2, 2);
        return file.bytes();
    }
}
