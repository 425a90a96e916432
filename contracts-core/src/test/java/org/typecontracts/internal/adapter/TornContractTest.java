package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.support.Compiled;

/** Contracts nested in a class that is missing. */
class TornContractTest {
    public static final class Duck {
        public String quack() {
            return "torn";
        }
    }

    private static final Compiled CODE = new Compiled(Map.of("it.Pond", """
            package it;
            import org.typecontracts.*;
            public class Pond {
                @Protocol
                public interface Quacker {
                    String quack();
                    @SubclassHook
                    static HookResult hook(Class<?> subject, Class<?> contract) { return HookResult.DEFER; }
                }
            }
            """));

    private static Class<?> quacker() {
        return Compiled.load(CODE.loader(TornContractTest.class.getClassLoader(), "it.Pond$"), "it.Pond$Quacker");
    }

    @Test
    void they_are_described() {
        assertThat(Contracts.describe(quacker())).isEqualTo("""
                protocol Pond$Quacker (it.Pond$Quacker)

                requires
                  quack(): String

                hooks
                  Pond$Quacker.hook is asked about each class, before anything else""");
    }

    @Test
    void they_are_adapted_to() throws ReflectiveOperationException {
        Class<?> quacker = quacker();

        assertThat(quacker.getMethod("quack").invoke(Contracts.adapt(new Duck(), quacker)))
                .isEqualTo("torn");
    }

    @Test
    void what_is_wrong_with_a_map_names_them() {
        Contract<?> quacker = Contract.of(quacker());

        assertThatThrownBy(() -> quacker.fromMap(Map.of("quack", 1)))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("Pond$Quacker.quack() returns java.lang.String");
    }

    @Test
    void what_is_wrong_with_an_extension_names_them() {
        Class<?> quacker = quacker();
        @SuppressWarnings("unchecked") // A lie, to see it found out.
        Class<Object> lied = (Class<Object>) quacker;
        ContractRegistry registry = ContractRegistry.create();
        registry.extend(lied, Duck.class, duck -> "no quacker");

        assertThatThrownBy(() -> registry.adapt(new Duck(), quacker))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("which is no Pond$Quacker;");
    }
}
