package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ContractRegistryTest {
    interface Bird {}

    interface Songbird extends Bird {}

    static class Robin {}

    static class Wren implements Bird {}

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void register_returns_the_class() {
        Class<Robin> registered = registry.register(Bird.class, Robin.class);

        assertThat(registered).isEqualTo(Robin.class);
    }

    @Test
    void registrations_are_listed_in_order_under_just_their_contract() {
        registry.register(Bird.class, Wren.class);
        registry.register(Bird.class, Robin.class);
        registry.register(Bird.class, Songbird.class);
        registry.register(Songbird.class, String.class);

        assertThat(registry.registrations(Bird.class)).containsExactly(Wren.class, Robin.class, Songbird.class);
    }

    @Test
    void a_real_subclass_and_the_contract_itself_are_recorded_all_the_same() {
        registry.register(Bird.class, Wren.class);
        registry.register(Bird.class, Bird.class);

        assertThat(registry.registrations(Bird.class)).containsExactly(Wren.class, Bird.class);
        assertThat(registry.unregister(Bird.class, Wren.class)).isTrue();
        assertThat(registry.registrations(Bird.class)).containsExactly(Bird.class);
        assertThat(registry.unregister(Bird.class, Bird.class)).isTrue();
        assertThat(registry.registrations(Bird.class)).isEmpty();
    }

    @Test
    void registering_again_changes_nothing() {
        registry.register(Bird.class, Robin.class);
        registry.register(Bird.class, String.class);
        long version = registry.version();

        registry.register(Bird.class, Robin.class);

        assertThat(registry.version()).isEqualTo(version);
        assertThat(registry.registrations(Bird.class)).containsExactly(Robin.class, String.class);
    }

    @Test
    void unregister_tells_whether_there_was_a_registration() {
        assertThat(registry.unregister(Bird.class, Robin.class)).isFalse();
        registry.register(Bird.class, Robin.class);
        assertThat(registry.unregister(Bird.class, Robin.class)).isTrue();
        assertThat(registry.unregister(Bird.class, Robin.class)).isFalse();
    }

    @Test
    void unregister_takes_extensions_back() {
        registry.extend(Bird.class, Robin.class, robin -> new Wren());

        assertThat(registry.extensions(Bird.class)).containsExactly(Robin.class);
        assertThat(registry.unregister(Bird.class, Robin.class)).isTrue();
        assertThat(registry.extensions(Bird.class)).isEmpty();
    }

    @Test
    void the_version_grows_with_every_change_and_never_shrinks() {
        long start = registry.version();
        registry.register(Bird.class, Robin.class);
        long registered = registry.version();
        registry.extend(Bird.class, String.class, text -> new Wren());
        long extended = registry.version();
        registry.exclude(Bird.class, Integer.class);
        long excluded = registry.version();
        registry.include(Bird.class, Integer.class);
        long included = registry.version();
        registry.adopt(Songbird.class);
        long adopted = registry.version();
        registry.unregister(Bird.class, Robin.class);
        long unregistered = registry.version();
        registry.openScope().close();
        long unchanged = registry.version();

        assertThat(new long[] {start, registered, extended, excluded, included, adopted, unregistered, unchanged})
                .isSorted();
        assertThat(unregistered - start).isEqualTo(6);
    }

    @Test
    void a_registry_offers_everything_that_the_facade_offers() {
        assertThat(Contracts.class.getMethods())
                .filteredOn(method -> method.getDeclaringClass() == Contracts.class)
                .allSatisfy(method -> assertThat(
                                ContractRegistry.class.getMethod(method.getName(), method.getParameterTypes()))
                        .matches(found -> !Modifier.isStatic(found.getModifiers()))
                        .returns(method.getReturnType(), Method::getReturnType));
    }

    @Test
    void a_registry_unwraps_adapters_and_makes_objects() {
        registry.register(Runnable.class, Robin.class);
        Robin robin = new Robin();

        assertThat(registry.unwrap(registry.adapt(robin, Runnable.class))).isSameAs(robin);
        assertThat(registry.create(StringBuilder.class, "text")).hasToString("text");
    }

    @Test
    void whatever_is_said_under_a_class_that_is_no_contract_is_refused() {
        assertThat(Stream.<ThrowingCallable>of(
                        () -> registry.register(Robin.class, Wren.class),
                        () -> registry.registerVerified(Robin.class, Wren.class),
                        () -> registry.unregister(Robin.class, Wren.class),
                        () -> registry.extend(Robin.class, Wren.class, wren -> null),
                        () -> registry.extend(Robin.class, "name", Wren.class, wren -> null),
                        () -> registry.unextend(Robin.class, Wren.class),
                        () -> registry.unextend(Robin.class, "name", Wren.class),
                        () -> registry.exclude(Robin.class, Wren.class),
                        () -> registry.include(Robin.class, Wren.class),
                        () -> registry.adopt(Robin.class),
                        () -> registry.registrations(Robin.class),
                        () -> registry.extensions(Robin.class),
                        () -> registry.exclusions(Robin.class)))
                .allSatisfy(call -> assertThatExceptionOfType(ContractDeclarationException.class)
                        .isThrownBy(call)
                        .withMessageContaining("Robin]"));
    }

    @Test
    void bad_arguments_are_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> registry.register(null, Robin.class))
                .withMessageContaining("contract is null");
        assertThatNullPointerException()
                .isThrownBy(() -> registry.register(Bird.class, null))
                .withMessage("subclass is null; name a class");
        assertThatNullPointerException()
                .isThrownBy(() -> registry.extend(Bird.class, Robin.class, null))
                .withMessage("adapter is null; pass a function that makes the adapter");
        assertThatNullPointerException()
                .isThrownBy(() -> ContractRegistry.childOf(null))
                .withMessageContaining("parent is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.register(Bird.class, int.class))
                .withMessage("[int] is a primitive type and conforms to nothing; name its box");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.exclude(Bird.class, void.class))
                .withMessage("[void] is a primitive type and conforms to nothing; name a class");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.extend(Bird.class, " ", Robin.class, robin -> new Wren()))
                .withMessageContaining("name is blank");
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> registry.register(Robin.class, Wren.class))
                .withMessageContaining("[" + Robin.class.getTypeName() + "] is not a contract");
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> registry.adopt(Number.class))
                .withMessageContaining("[java.lang.Number] cannot be taken as a protocol");
    }
}
