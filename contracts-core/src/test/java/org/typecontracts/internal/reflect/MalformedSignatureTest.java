package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.Contract;
import org.typecontracts.Property;
import org.typecontracts.support.Compiled;

/** Class files whose generic signatures the JVM does not mind and reflection cannot read. */
class MalformedSignatureTest {
    private static final String PATH = "it/Shrunk";

    interface Supplying {
        List<?> get();
    }

    interface Taking {
        String take(List<?> words);
    }

    interface Named {
        @Property
        List<?> name();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "()Ljava/util/List<TNobody;>;",
                "()TNobody;",
                "()Ljava/util/List<Ljava/lang/String;Ljava/lang/String;>;",
                "<T:TNobody;>()Ljava/util/List<TT;>;",
                "<T:TT;>()TT;",
                "<T:TU;U:TT;>()Ljava/util/List<TT;>;",
                "()Ljava/lang/String;",
                "()[I",
                "()V"
            })
    void a_method_is_taken_as_its_erasure(String signature) {
        Object shrunk = create(null, signature, null, null);

        assertThat(Contract.structural(Supplying.class).adapt(shrunk).get()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "(TNobody;)Ljava/lang/String;",
                "<T:TT;>(TT;)Ljava/lang/String;",
                "(I)Ljava/lang/String;",
                "()Ljava/lang/String;"
            })
    void so_are_its_parameters(String signature) {
        Object shrunk = create(null, null, signature, null);

        assertThat(Contract.structural(Taking.class).adapt(shrunk).take(List.of()))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "TNobody;", "Ljava/lang/String;"})
    void a_field_is_taken_as_its_erasure(String signature) {
        Object shrunk = create(null, null, null, signature);

        assertThat(Contract.structural(Named.class).adapt(shrunk).name()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "Ljava/lang/Object;Ljava/util/function/Supplier<TNobody;>;",
                "Ljava/lang/Object;Ljava/util/function/Supplier<Ljava/lang/String;Ljava/lang/String;>;",
                "<T:TNobody;>Ljava/lang/Object;Ljava/util/function/Supplier<TT;>;",
                "Lit/Shrunk;Ljava/util/function/Supplier<Ljava/lang/String;>;",
                "Ljava/util/ArrayList<Ljava/lang/String;>;",
                "Ljava/lang/Object;Lit/Shrunk;",
                "Ljava/lang/Object;"
            })
    void the_supertypes_of_a_class_are_taken_as_their_erasures(String signature) {
        Object shrunk = create(signature, null, null, null);

        assertThat(Contract.of(Supplier.class).isInstance(shrunk)).isTrue();
        assertThat(Contract.structural(Supplier.class).isInstance(shrunk)).isTrue();
        assertThat(Contract.structural(Supplying.class).check(shrunk.getClass()).explain())
                .contains("public List Shrunk.get()");
    }

    @Test
    void so_is_what_a_class_mentions_whose_enclosing_method_is_gone() {
        ClassWriter writer = writer(null);
        writer.visitOuterClass("java/lang/Object", "gone", "()V");
        writer.visitInnerClass(PATH, null, null, 0);
        returningNull(writer, "get", "()Ljava/util/List;", "()Ljava/util/List<TT;>;");
        returningNull(writer, "get", "()Ljava/lang/Object;", null);
        writer.visitField(Opcodes.ACC_PUBLIC, "name", "Ljava/util/List;", "TT;", null)
                .visitEnd();
        Object shrunk = create(writer);

        assertThat(Contract.structural(Supplying.class).adapt(shrunk).get()).isNull();
        assertThat(Contract.structural(Named.class).adapt(shrunk).name()).isNull();
    }

    @Test
    void a_contract_is_taken_as_its_erasure() {
        ClassWriter writer = new ClassWriter(0);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE;
        writer.visit(Opcodes.V17, access, "it/Asking", null, "java/lang/Object", null);
        int member = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT;
        writer.visitMethod(member, "get", "()Ljava/util/List;", "()Ljava/util/List<TNobody;>;", null)
                .visitEnd();
        writer.visitEnd();
        Class<?> asking = define("it.Asking", writer.toByteArray());

        assertThat(Contract.structural(asking).isInstance(create(null, null, null, null)))
                .isTrue();
    }

    private static Object create(
            @Nullable String ofClass, @Nullable String ofGet, @Nullable String ofTake, @Nullable String ofName) {
        ClassWriter writer = writer(ofClass);
        writer.visitField(Opcodes.ACC_PUBLIC, "name", "Ljava/util/List;", ofName, null)
                .visitEnd();
        returningNull(writer, "get", "()Ljava/util/List;", ofGet);
        returningNull(writer, "get", "()Ljava/lang/Object;", null);
        returningNull(writer, "take", "(Ljava/util/List;)Ljava/lang/String;", ofTake);
        return create(writer);
    }

    private static Object create(ClassWriter writer) {
        writer.visitEnd();
        return Compiled.create(define(PATH.replace('/', '.'), writer.toByteArray()));
    }

    /** Begin a supplier with a constructor. */
    private static ClassWriter writer(@Nullable String signature) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, PATH, signature, "java/lang/Object", new String[] {
            "java/util/function/Supplier"
        });
        MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(1, 1);
        constructor.visitEnd();
        return writer;
    }

    private static void returningNull(ClassWriter writer, String name, String type, @Nullable String signature) {
        boolean isBridge = type.endsWith("Object;");
        int access = Opcodes.ACC_PUBLIC | (isBridge ? Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC : 0);
        MethodVisitor code = writer.visitMethod(access, name, type, signature, null);
        code.visitCode();
        code.visitInsn(Opcodes.ACONST_NULL);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(1, 2);
        code.visitEnd();
    }

    private static Class<?> define(String name, byte[] file) {
        return new ClassLoader(MalformedSignatureTest.class.getClassLoader()) {
            Class<?> define() {
                return defineClass(name, file, 0, file.length);
            }
        }.define();
    }
}
