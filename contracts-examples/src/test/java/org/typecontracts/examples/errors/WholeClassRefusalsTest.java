package org.typecontracts.examples.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.HookResult;
import org.typecontracts.NotConforming;
import org.typecontracts.Protocol;
import org.typecontracts.SubclassHook;

/** The pages about a class as a whole: docs/errors/excluded.md, not-registered.md and refused-by-hook.md. */
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
