package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;

class HashableTest {
    record Point(int x, int y) {}

    private static class Tag {
        private final String name = "tag";

        @Override
        public boolean equals(Object other) {
            return other instanceof Tag tag && name.equals(tag.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** Inherits a hash code that does not go with its equality. */
    @SuppressWarnings("EqualsHashCode") // That is what the test is about.
    private static final class HalfTag extends Tag {
        @Override
        public boolean equals(Object other) {
            return other == this;
        }
    }

    private static final class FasterTag extends Tag {
        @Override
        public int hashCode() {
            return 1;
        }
    }

    private static final class Frozen extends ArrayList<String> {
        private static final long serialVersionUID = 1L;
    }

    private static final class Thing implements Hashable {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                String.class,
                Integer.class,
                Point.class,
                TimeUnit.class,
                UUID.class,
                Duration.class,
                Tag.class,
                FasterTag.class
            })
    void classes_that_declare_the_pair_are_hashable(Class<?> type) {
        assertThat(Contracts.isSubclass(type, Hashable.class)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {Object.class, Thread.class, int[].class, HalfTag.class, StringBuilder.class})
    void classes_without_the_pair_are_not_hashable(Class<?> type) {
        assertThat(Contracts.isSubclass(type, Hashable.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = {ArrayList.class, HashMap.class, HashSet.class, BitSet.class})
    void collections_that_can_change_are_excluded(Class<?> type) {
        assertThat(Contracts.isSubclass(type, Hashable.class)).isFalse();
        assertThat(Contracts.check(type, Hashable.class).explain()).startsWith("[excluded]");
    }

    @Test
    void a_collection_that_cannot_change_may_be_registered() {
        ContractRegistry registry = ContractRegistry.create();
        registry.register(Hashable.class, Frozen.class);

        assertThat(registry.isSubclass(Frozen.class, Hashable.class)).isTrue();
    }

    @Test
    void who_implements_the_contract_answers_for_it() {
        assertThat(Contracts.isSubclass(Thing.class, Hashable.class)).isTrue();
    }
}
