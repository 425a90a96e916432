package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.Contracts;

class SetLikeTest {
    /** Knows nothing of the library or of {@link Set}. */
    public static class Guests {
        private final Set<String> names;

        Guests(String... names) {
            this.names = new LinkedHashSet<>(List.of(names));
        }

        public boolean contains(String name) {
            return names.contains(name);
        }

        public Iterator<String> iterator() {
            return names.iterator();
        }

        public int size() {
            return names.size();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Guests guests && names.equals(guests.names);
        }

        @Override
        public int hashCode() {
            return names.hashCode();
        }
    }

    static Stream<SetLike<String>> of_ada_and_grace() {
        return Stream.of(
                As.registered(SetLike.class, new Guests("Ada", "Grace")),
                As.a(SetLike.class, new LinkedHashSet<>(List.of("Ada", "Grace"))));
    }

    @ParameterizedTest
    @MethodSource("of_ada_and_grace")
    void the_algebra_takes_any_iterable(SetLike<String> guests) {
        List<String> others = List.of("Grace", "Mary", "Mary");

        assertThat(guests.union(others)).containsExactly("Ada", "Grace", "Mary");
        assertThat(guests.intersection(others)).containsExactly("Grace");
        assertThat(guests.difference(others)).containsExactly("Ada");
        assertThat(guests.symmetricDifference(others)).containsExactly("Ada", "Mary");
    }

    @ParameterizedTest
    @MethodSource("of_ada_and_grace")
    void the_other_operand_may_be_the_set_itself(SetLike<String> guests) {
        assertThat(guests.union(guests)).containsExactly("Ada", "Grace");
        assertThat(guests.intersection(guests)).containsExactly("Ada", "Grace");
        assertThat(guests.difference(guests)).isEmpty();
        assertThat(guests.symmetricDifference(guests)).isEmpty();
        assertThat(guests.isSubsetOf(guests)).isTrue();
        assertThat(guests.isDisjoint(guests)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("of_ada_and_grace")
    void sets_are_compared_by_inclusion(SetLike<String> guests) {
        assertThat(guests.isSubsetOf(List.of("Ada", "Grace", "Mary"))).isTrue();
        assertThat(guests.isSubsetOf(List.of("Ada"))).isFalse();
        assertThat(guests.isSupersetOf(List.of("Ada", "Ada"))).isTrue();
        assertThat(guests.isSupersetOf(List.of("Mary"))).isFalse();
        assertThat(guests.isDisjoint(List.of("Mary"))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("of_ada_and_grace")
    void the_set_is_a_view_that_cannot_be_changed(SetLike<String> guests) {
        Set<String> view = guests.asSet();

        assertThat(view).isEqualTo(Set.of("Ada", "Grace")).hasSameHashCodeAs(Set.of("Ada", "Grace"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> view.add("Mary"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> {
            Iterator<String> iterator = view.iterator();
            iterator.next();
            iterator.remove();
        });
    }

    @Test
    void equality_between_adapters_ends_and_is_that_of_the_targets() {
        SetLike<String> one = As.registered(SetLike.class, new Guests("Ada", "Grace"));
        SetLike<String> same = As.registered(SetLike.class, new Guests("Grace", "Ada"));
        SetLike<Object> java = As.a(SetLike.class, Set.of("Ada", "Grace"));
        SetLike<Object> alsoJava = As.a(SetLike.class, new LinkedHashSet<>(List.of("Ada", "Grace")));

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(java);
        assertThat(java).isEqualTo(alsoJava).hasSameHashCodeAs(alsoJava).isNotEqualTo(one);
    }

    @Test
    void a_collection_that_is_no_set_does_not_conform() {
        assertThat(Contracts.isInstance(List.of(1), SetLike.class)).isFalse();
        assertThat(Contracts.isInstance(new Guests(), SetLike.class)).isFalse();
    }
}
