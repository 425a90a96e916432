package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.Compiled;

/** Contracts whose loaders do not know what is inherited from others, and say so as they like. */
class WilfulLoadersTest {
    private static final Compiled CODE = new Compiled(Map.of(
            "egg.Egg", "package egg; public class Egg { @Override public String toString() { return \"egg\"; } }",
            "nest.Nest", "package nest; public interface Nest { egg.Egg content(); }",
            "contract.OwnNest", "package contract; public interface OwnNest extends nest.Nest {}",
            "subject.Tree",
                    "package subject; public class Tree { public egg.Egg content() { return new egg.Egg(); } }"));

    private static final ClassLoader EGGS = CODE.loader(null, "egg.");
    private static final ClassLoader NESTS = CODE.loader(EGGS, "nest.");

    @Test
    void it_may_find_none() {
        assertThat(contentWhere(name -> {
                    throw new ClassNotFoundException(name);
                }))
                .isEqualTo("egg");
    }

    @Test
    void it_may_find_another_class_of_that_name() {
        assertThat(contentWhere(CODE.loader(null, "egg.")::loadClass)).isEqualTo("egg");
    }

    @Test
    void it_may_answer_by_an_error() {
        assertThat(contentWhere(name -> {
                    throw new NoClassDefFoundError(name);
                }))
                .isEqualTo("egg");
    }

    @Test
    void it_may_answer_by_an_exception_of_its_own() {
        assertThat(contentWhere(name -> {
                    throw new IllegalStateException("The application was stopped.");
                }))
                .isEqualTo("egg");
    }

    private static String contentWhere(Finder eggs) {
        ClassLoader contracts = CODE.loader(new Border(eggs), "contract.");
        Class<?> contract = Compiled.load(contracts, "contract.OwnNest");
        Object tree = Compiled.create(Compiled.load(CODE.loader(EGGS, "subject."), "subject.Tree"));

        return String.valueOf(Calls.call(Plans.adapt(tree, contract), Compiled.load(NESTS, "nest.Nest"), "content"));
    }

    @FunctionalInterface
    private interface Finder {
        Class<?> find(String name) throws ClassNotFoundException;
    }

    /** Passes on nests, and is asked for eggs. */
    private static final class Border extends ClassLoader {
        private final Finder eggs;

        Border(Finder eggs) {
            super(null);
            this.eggs = eggs;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("nest.")) {
                return NESTS.loadClass(name);
            }
            return name.startsWith("egg.") ? eggs.find(name) : super.loadClass(name, resolve);
        }
    }
}
