package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.typecontracts.MissingMemberException;

class AdapterFactoriesTest {
    interface Source {
        Object get();
    }

    interface Sized {
        int size();

        default boolean isEmpty() {
            return size() == 0;
        }
    }

    interface Container<T> {
        boolean contains(T element);
    }

    public interface Reader {
        String read() throws IOException;
    }

    @Test
    void an_adapter_is_an_instance_of_its_contract_and_forwards() {
        Object adapter = Plans.adapt(new ArrayList<>(List.of(1, 2)), Sized.class);

        assertThat(adapter).isInstanceOf(Sized.class);
        assertThat(((Sized) adapter).size()).isEqualTo(2);
    }

    @Test
    void a_lambda_is_adapted_though_its_class_cannot_be_named() {
        Supplier<String> lambda = () -> "made";

        assertThat(Plans.adapted(lambda, Source.class).get()).isEqualTo("made");
    }

    @Test
    void default_methods_of_the_contract_come_free() {
        assertThat(Plans.adapted(new ArrayList<>(), Sized.class).isEmpty()).isTrue();
    }

    @Test
    void a_member_without_a_target_throws_and_names_class_contract_and_member() {
        Sized adapter = Plans.adapted("text", Sized.class);

        assertThatThrownBy(adapter::size)
                .isExactlyInstanceOf(MissingMemberException.class)
                .hasMessage("[java.lang.String] counts as [" + Sized.class.getName()
                        + "] by a registration or a hook, but has"
                        + " no member for Sized.size() that can be called; add one, or register it with an adapter"
                        + " function (Contracts.extend); Contracts.check explains what is there");
    }

    @Test
    void interfaces_of_the_jdk_are_implemented_too() {
        class Closer {
            boolean closed;

            @SuppressWarnings("unused") // Called through the adapter.
            public void close() {
                closed = true;
            }
        }
        Closer closer = new Closer();

        ((Runnable) AdapterFactories.make(Plans.with(
                                Plans.of(Runnable.class, Closer.class),
                                Plans.forward(
                                        Plans.method(Runnable.class, "run"),
                                        Plans.target(Closer.class, Plans.method(Closer.class, "close")))))
                        .adapt(closer))
                .run();

        assertThat(closer.closed).isTrue();
    }

    @Test
    void an_exception_of_the_target_arrives_as_the_same_object_even_if_undeclared() {
        IOException thrown = new IOException("disk on fire");
        class Broken {
            @SuppressWarnings("unused") // Called through the adapter.
            public int size() throws IOException {
                throw thrown;
            }
        }

        assertThatThrownBy(Plans.adapted(new Broken(), Sized.class)::size).isSameAs(thrown);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // Raw use is what it tests.
    void a_wrong_argument_type_names_member_parameter_expected_and_found_types() {
        class Words {
            @SuppressWarnings("unused") // Called through the adapter.
            public boolean contains(String word) {
                return word.isEmpty();
            }
        }
        Container adapter = Plans.adapted(new Words(), Container.class);

        assertThat(adapter.contains("")).isTrue();
        assertThatThrownBy(() -> adapter.contains(12))
                .isExactlyInstanceOf(ClassCastException.class)
                .hasMessage("[java.lang.Integer] is not what [" + Words.class.getName() + "] takes as parameter"
                        + " [element] of Container.contains(Object): [java.lang.String]; the contract was called raw"
                        + " or through an unchecked cast");
    }

    @Test
    void an_adapter_is_told_apart_and_unwrapped() {
        List<Integer> target = new ArrayList<>();
        Object adapter = Plans.adapt(target, Sized.class);

        assertThat(Adapters.isAdapterClass(adapter.getClass())).isTrue();
        assertThat(Adapters.isAdapterClass(target.getClass())).isFalse();
        assertThat(Adapters.target(adapter)).isSameAs(target);
        assertThat(Adapters.target(target)).isSameAs(target);
        assertThat(Adapters.subjectOf(adapter.getClass())).isEqualTo(ArrayList.class);
    }

    @Test
    void equals_hash_code_and_to_string_are_the_targets() {
        Object adapter = Plans.adapt(new ArrayList<>(List.of(1)), Sized.class);

        assertThat(adapter)
                .hasToString("[1]")
                .hasSameHashCodeAs(List.of(1))
                .isEqualTo(Plans.adapt(new ArrayList<>(List.of(1)), Sized.class))
                .isNotEqualTo(Plans.adapt(new ArrayList<>(List.of(2)), Sized.class))
                .isNotEqualTo(null);
        assertThat(Set.of(adapter)).contains(Plans.adapt(new ArrayList<>(List.of(1)), Sized.class));
    }
}
