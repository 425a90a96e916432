package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.Contracts;
import org.typecontracts.Violation;
import org.typecontracts.support.Compiled;

/** Classes that mention one which is there, and was compiled for a Java to come. */
class UnlinkableClassTest {
    private static final int TO_COME = 999;

    private static final Compiled CODE = new Compiled(Map.of(
            "later.Later", "package later; public class Later {}",
            "it.Quacker", "package it; @org.typecontracts.Protocol public interface Quacker { String quack(); }",
            "it.Asking",
                    "package it; @org.typecontracts.Protocol public interface Asking { void take(later.Later later); }",
            "it.Duck",
                    "package it; public class Duck { public String quack() { return \"duck\"; }"
                            + " public void take(later.Later later) {} }",
            "it.Creature", "package it; public abstract class Creature { public abstract later.Later later(); }",
            "it.Made", "package it; public class Made { public Made(later.Later later) {} }",
            "it.Shy",
                    "package it; public class Shy { public String quack() { return \"shy\"; }"
                            + " private void take(later.Later later) {} }"));

    /** Has the class that is mentioned, in a version that no JVM knows. */
    private static final class Later extends ClassLoader {
        Later() {
            super(UnlinkableClassTest.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!name.equals("later.Later")) {
                throw new ClassNotFoundException(name);
            }
            ClassWriter writer = new ClassWriter(0);
            writer.visit(TO_COME, Opcodes.ACC_PUBLIC, "later/Later", null, "java/lang/Object", null);
            byte[] file = writer.toByteArray();
            return defineClass(name, file, 0, file.length);
        }
    }

    /** Has a class whose code returns what it has not got. */
    private static final class Broken extends ClassLoader {
        Class<?> define() {
            ClassWriter writer = new ClassWriter(0);
            writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "it/Broken", null, "java/lang/Object", null);
            MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "quack", "()Ljava/lang/String;", null, null);
            code.visitCode();
            code.visitInsn(Opcodes.ARETURN);
            code.visitMaxs(1, 1);
            byte[] file = writer.toByteArray();
            return defineClass(null, file, 0, file.length);
        }
    }

    private final ClassLoader loader = CODE.loader(new Later(), "it.");

    @Test
    void a_subject_violates_and_the_violation_names_what_cannot_be_linked() {
        Class<?> duck = load("Duck");
        Class<?> quacker = load("Quacker");

        assertThat(Contracts.isSubclass(duck, quacker)).isFalse();
        assertThat(Contracts.check(duck, quacker).violations())
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.INACCESSIBLE);
        assertThat(Contracts.check(duck, quacker).explain())
                .contains("it.Duck mentions later.Later, which cannot be linked"
                        + " (java.lang.UnsupportedClassVersionError: later/Later has been compiled by")
                .contains("help:    make later.Later linkable for the class loader of it.Duck");
    }

    @Test
    void a_subject_that_the_verifier_refuses_is_named_with_its_reason_in_one_line() {
        Class<?> broken = new Broken().define();
        Class<?> quacker = load("Quacker");

        assertThat(Contracts.isSubclass(broken, quacker)).isFalse();
        assertThat(Contracts.check(broken, quacker).explain())
                .contains("it.Broken, which cannot be linked" + " (java.lang.VerifyError: Operand stack underflow)")
                .contains("help:    make it.Broken linkable for the class loader of it.Broken")
                .doesNotContain("Exception Details");
    }

    @Test
    void what_no_caller_could_use_may_mention_anything() {
        Class<?> quacker = load("Quacker");

        assertThat(Calls.call(Contracts.adapt(Compiled.create(load("Shy")), quacker), quacker, "quack"))
                .isEqualTo("shy");
    }

    @Test
    void a_contract_is_refused_and_the_refusal_names_what_cannot_be_linked() {
        Class<?> asking = load("Asking");

        assertThatThrownBy(() -> Contract.of(asking).check(String.class))
                .isInstanceOf(ContractDeclarationException.class)
                .hasMessageStartingWith("[it.Asking] cannot be a contract: [it.Asking] mentions [later.Later], which"
                        + " cannot be linked (java.lang.UnsupportedClassVersionError: later/Later has been compiled by")
                .hasMessageEndingWith("); make it linkable for the class loader of [it.Asking]");
    }

    @Test
    void neither_a_description_nor_a_creation_fails_but_says_what_cannot_be_linked() {
        assertThat(Contracts.describe(load("Duck")))
                .contains("[it.Duck] cannot be read because it mentions [later.Later], which cannot be linked");
        assertThatThrownBy(() -> Contracts.create(load("Made")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a constructor mentions [later.Later], which cannot be linked");
        assertThatThrownBy(() -> Contracts.create(load("Creature")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("because [later.Later], which one mentions, cannot be linked");
    }

    private Class<?> load(String name) {
        return Compiled.load(loader, "it." + name);
    }
}
