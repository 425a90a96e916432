package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.Conformance.Route;
import org.typecontracts.protocols.Sequence;
import org.typecontracts.protocols.Sized;

/** Where a registration leads on from what an extension made, and that is itself an adapter of this library. */
class ExtensionWayTest {
    public interface Counted {
        int size();

        default String count() {
            return size() + " in all";
        }
    }

    public interface Tallied extends Counted {}

    @Protocol
    public interface Long {
        @Alias("length")
        int size();
    }

    public record Parcel(String content) {}

    private final ContractRegistry registry = ContractRegistry.create();

    static List<Object> pairs() {
        BitSet bits = new BitSet();
        bits.set(3);
        bits.set(60);
        return List.of(new int[2], "ab", new StringBuilder("ab"), List.of('a', 'b'), bits);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_a_built_in_extension_makes_is_adapted_on(Object pair) {
        registry.register(Counted.class, Sized.class);

        Counted counted = registry.adapt(pair, Counted.class);

        assertThat(registry.check(pair.getClass(), Counted.class).route()).isEqualTo(Route.EXTENDED);
        assertThat(counted.count()).isEqualTo("2 in all");
        assertThat(registry.unwrap(counted)).isSameAs(pair);
        assertThat(registry.tryAdapt(pair, Counted.class)).contains(counted);
        assertThat(registry.adapt(registry.adapt(pair, Sized.class), Counted.class))
                .isEqualTo(counted);
    }

    @Test
    void what_the_function_of_an_extension_adapts_is_adapted_on() {
        registry.extend(Long.class, Parcel.class, parcel -> registry.adapt(parcel.content(), Long.class));
        registry.register(Counted.class, Long.class);

        Counted counted = registry.adapt(new Parcel("four"), Counted.class);

        assertThat(counted.count()).isEqualTo("4 in all");
        assertThat(registry.unwrap(counted)).isEqualTo("four");
        assertThat(counted).hasToString("four").hasSameHashCodeAs("four");
        assertThat(counted).isEqualTo(registry.adapt(new Parcel("four"), Counted.class));
        assertThat(registry.isInstance(counted, CharSequence.class)).isTrue();
        assertThat(registry.adapt(counted, CharSequence.class)).isEqualTo("four");
        assertThat(registry.adapt(counted, Counted.class)).isSameAs(counted);
    }

    @Test
    void an_adapter_shows_what_becomes_of_its_innermost_target() {
        registry.register(Tallied.class, Sequence.class);
        List<String> growing = new ArrayList<>();
        Counted counted = registry.adapt(growing, Counted.class);

        growing.add("one");

        assertThat(counted.count()).isEqualTo("1 in all");
    }

    @Test
    void a_way_may_go_through_several_registrations_and_extensions() {
        registry.register(Counted.class, Sequence.class);
        registry.extend(Runnable.class, Counted.class, counted -> () -> {
            throw new IllegalStateException(counted.count());
        });

        Runnable runnable = registry.adapt(new char[3], Runnable.class);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(runnable::run)
                .withMessage("3 in all");
    }

    public interface Choosy {
        int size();

        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return HookResult.VIOLATES;
        }
    }

    @Test
    void a_contract_on_the_way_that_refuses_what_was_made_closes_the_way() {
        registry.register(Choosy.class, Sequence.class);
        registry.extend(Runnable.class, Choosy.class, choosy -> () -> {});

        assertThat(registry.isSubclass(int[].class, Runnable.class)).isTrue();
        assertThat(registry.tryAdapt(new int[1], Runnable.class)).isEmpty();
    }
}
