package org.typecontracts.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.support.Compiled;

/**
 * While a change is made another thread asks, and has written what is built in for its question. Here a loader does so
 * when it is to find the class that an annotation names.
 */
class ChangeAmidstAnswersTest {
    interface Flyer {}

    static class Robin {}

    private final Registrations builtIn = Registrations.builtIn(Set.of(), (subject, contract) -> {});
    private final Registrations registrations = Registrations.childOf(builtIn);
    private final Remembered answers = new Remembered();
    private final Class<?> bird = bird();
    private Runnable meanwhile = () -> {};

    /** Remembers who is a flyer. */
    private final class Remembered implements Watcher {
        private final Evaluation evaluation = new Evaluation(registrations, ContractDefinition.of(Flyer.class), this);
        private VerdictCache verdicts = empty();

        @Override
        public void forget() {
            verdicts = empty();
        }

        private VerdictCache empty() {
            return new VerdictCache(
                    Flyer.class, type -> evaluation.evaluate(type, type).conforms());
        }
    }

    private Class<?> bird() {
        Compiled compiled = new Compiled(Map.of(
                "Animal", "public interface Animal {}",
                "Bird", "@org.typecontracts.VirtualSubclassOf(Animal.class) public interface Bird {}"));
        ClassLoader asking = new ClassLoader(getClass().getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.equals("Animal")) {
                    meanwhile.run();
                }
                return super.loadClass(name, resolve);
            }
        };
        return Compiled.load(compiled.loader(asking, "Bird"), "Bird");
    }

    private boolean isFlyer() {
        return answers.verdicts.get(Robin.class);
    }

    private void writeAndAsk() {
        meanwhile = () -> {};
        BuiltInEntries.between(builtIn, bird, Flyer.class).extendTyped(Flyer.class, bird, any -> null);
        isFlyer();
    }

    @Test
    void nobody_remembers_a_no_from_before_a_registration() {
        meanwhile = this::writeAndAsk;
        registrations.edit(bird, Robin.class).register();

        assertThat(isFlyer()).isTrue();
    }
}
