package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.Contracts;
import org.typecontracts.support.Compiled;
import org.typecontracts.support.HiddenClass;

/** Objects of nested classes that the class around them does not know, or that have lost it. */
class TornSubjectTest {
    interface Quacker {
        String quack();
    }

    public static final class Duck {
        public String quack() {
            return "torn";
        }
    }

    private static final Contract<Quacker> QUACKER = Contract.structural(Quacker.class);

    private static Class<?> orphaned() {
        Compiled code = new Compiled(Map.of("it.Pond", """
                        package it;
                        public class Pond {
                            public static class Duck { public String quack() { return "torn"; } }
                        }
                        """));
        return Compiled.load(code.loader(TornSubjectTest.class.getClassLoader(), "it.Pond$"), "it.Pond$Duck");
    }

    @Test
    void a_hidden_class_made_of_a_nested_one_stands_alone() throws IOException, IllegalAccessException {
        assertThat(QUACKER.adapt(Compiled.create(HiddenClass.copyOf(Duck.class, MethodHandles.lookup())))
                        .quack())
                .isEqualTo("torn");
    }

    @Test
    void a_nested_class_whose_enclosing_class_is_missing_stands_alone() {
        assertThat(QUACKER.adapt(Compiled.create(orphaned())).quack()).isEqualTo("torn");
    }

    @Test
    void each_text_names_such_a_class_all_the_same() {
        Class<?> orphaned = orphaned();

        assertThat(QUACKER.check(orphaned).explain()).startsWith("[conforms] Pond$Duck conforms to");
        assertThat(QUACKER.but(orphaned).check(orphaned).explain()).contains("Pond$Duck is it.Pond$Duck");
        assertThat(Contracts.describe(orphaned)).startsWith("class Pond$Duck (it.Pond$Duck)");
    }
}
