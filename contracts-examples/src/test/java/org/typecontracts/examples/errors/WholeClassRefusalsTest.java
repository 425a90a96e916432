package org.typecontracts.examples.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.HookResult;
import org.typecontracts.NotConforming;
import org.typecontracts.Protocol;
import org.typecontracts.SubclassHook;

/**
 * The pages about a class or an object as a whole: docs/errors/excluded.md, not-registered.md, refused-by-hook.md and
 * declined-by-extension.md.
 */
class WholeClassRefusalsTest {
    @Protocol
    public interface Sized {
        int length();
    }

    @NotConforming(Sized.class) // in metres
    public record Rope(int length) {}

    @Test
    void excluded() {
        assertThat(Contracts.check(Rope.class, Sized.class).explain()).isEqualTo("""
                        [excluded] Rope does not conform to protocol Sized
                          excluded Rope is excluded from matching Sized structurally; register Rope under it, or extend it, if it means the same
                        """.stripTrailing());
    }

    public interface Bird {
        String fly();
    }

    public static final class Aeroplane {
        public String fly() {
            return "climbs on two engines";
        }
    }

    @Test
    void not_registered() {
        assertThat(Contracts.check(Aeroplane.class, Bird.class).explain()).isEqualTo("""
                        [not-registered] Aeroplane does not conform to nominal contract Bird
                          nominal  Aeroplane neither implements Bird nor is registered under it; implement it, register Aeroplane, or mark the contract @Protocol if its members say all
                          ok       fly(): String
                                   by public String Aeroplane.fly()
                        """.stripTrailing());
    }

    public interface Animal {
        String sound();
    }

    public record Pet(String kind) {}

    @Test
    void declined_by_extension() {
        ContractRegistry registry = ContractRegistry.create();
        registry.extend(Animal.class, "cats", Pet.class, pet -> pet.kind().equals("cat") ? () -> "meow" : null);
        registry.extend(Animal.class, "cows", Pet.class, pet -> pet.kind().equals("cow") ? () -> "moo" : null);

        Throwable refusal = catchThrowable(() -> registry.adapt(new Pet("stone"), Animal.class));

        assertThat(Failure.withoutPackages(refusal.getMessage())).isEqualTo("""
                        [declined-by-extension] Pet does not conform to nominal contract Animal
                          declined this object, although [Pet] is extended to [Animal] by [cats], [cows]
                          help     an extension declines what its function returns null for; return an adapter, or add an extension under another name
                          nominal  Pet neither implements Animal nor is registered under it; implement it, register Pet, or mark the contract @Protocol if its members say all
                          missing  sound(): String
                                   nearest: public String Pet.kind()  (another name; @Alias or an extension would bridge it)
                        """.stripTrailing());
    }

    @Protocol
    public interface Choice {
        String name();

        @SubclassHook
        static HookResult enumsOnly(Class<?> subject, Class<?> contract) {
            return subject.isEnum() ? HookResult.DEFER : HookResult.VIOLATES;
        }
    }

    public record Person(String name) {}

    @Test
    void refused_by_hook() {
        assertThat(Contracts.check(Person.class, Choice.class).explain()).isEqualTo("""
                        [refused-by-hook] Person does not conform to protocol Choice
                          hook     Choice.enumsOnly says VIOLATES, which is final; ask the author of Choice
                          ok       name(): String
                                   by public String Person.name()
                        """.stripTrailing());
    }
}
