package org.typecontracts.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.Compiled;
import org.typecontracts.support.Unloading;

/** What was said of classes that were unloaded is forgotten when something else is said. */
class LedgerTest {
    private interface Bird {}

    private static final class Robin {}

    private static final Compiled CODE =
            new Compiled(Map.of("Fish", "public interface Fish {}", "Carp", "public class Carp {}"));

    private final Registrations registrations =
            Registrations.childOf(Registrations.builtIn(Set.of(), (subject, contract) -> {}));

    @Test
    void nothing_is_left_of_unloaded_classes_when_the_next_thing_is_said() throws InterruptedException {
        assertThat(Unloading.isCleared(register())).isTrue();

        assertThat(isEmptied()).isTrue();
    }

    @Test
    void a_scope_brings_nothing_of_unloaded_classes_back() throws InterruptedException {
        WeakReference<ClassLoader> gone = register();
        OpenScope scope = OpenScope.on(registrations);
        registrations.edit(Bird.class, Robin.class).register();
        assertThat(Unloading.isCleared(gone)).isTrue();
        Thread.sleep(100);
        sayNothing();

        scope.close();

        assertThat(isEmptied()).isTrue();
    }

    private WeakReference<ClassLoader> register() {
        ClassLoader loader = CODE.loader(null, "");
        registrations
                .edit(Compiled.load(loader, "Fish"), Compiled.load(loader, "Carp"))
                .register();
        return new WeakReference<>(loader);
    }

    /** The collector tells of what it has cleared a little later. */
    private boolean isEmptied() throws InterruptedException {
        for (int attempt = 0; attempt < 100 && !registrations.snapshot().isEmpty(); attempt++) {
            Thread.sleep(20);
            sayNothing();
        }
        return registrations.snapshot().isEmpty();
    }

    private void sayNothing() {
        registrations.ledger().say(Bird.class, Bird.class, Statement.NOTHING);
    }
}
