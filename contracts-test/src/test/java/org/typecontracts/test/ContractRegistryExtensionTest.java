package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.typecontracts.ContractRegistry;
import org.typecontracts.test.ZooFixture.Bird;
import org.typecontracts.test.ZooFixture.Robin;
import org.typecontracts.test.ZooFixture.Team;

@ExtendWith(ContractRegistryExtension.class)
class ContractRegistryExtensionTest {
    private static ContractRegistry ofTheClass;
    private final ContractRegistry ofTheConstructor;
    private ContractRegistry ofBeforeEach;

    ContractRegistryExtensionTest(ContractRegistry registry) {
        this.ofTheConstructor = registry;
    }

    @BeforeAll
    static void register_for_every_test(ContractRegistry registry) {
        ofTheClass = registry;
        registry.register(Bird.class, Robin.class);
    }

    @BeforeEach
    void remember(ContractRegistry registry) {
        ofBeforeEach = registry;
    }

    @Test
    void one_test_is_given_one_registry(ContractRegistry registry) {
        assertThat(registry).isSameAs(ofTheConstructor).isSameAs(ofBeforeEach).isNotSameAs(ofTheClass);
    }

    @Test
    void it_is_not_the_global_one(ContractRegistry registry) {
        registry.register(Bird.class, Team.class);

        assertThat(registry.isSubclass(Team.class, Bird.class)).isTrue();
        assertThat(ContractRegistry.global().isSubclass(Team.class, Bird.class)).isFalse();
    }

    @RepeatedTest(2)
    void a_registration_ends_with_its_test(ContractRegistry registry) {
        assertThat(registry.isSubclass(Team.class, Bird.class)).isFalse();

        registry.register(Bird.class, Team.class);
    }

    @Test
    void what_before_all_registers_is_seen_by_each_test(ContractRegistry registry) {
        assertThat(registry.isSubclass(Robin.class, Bird.class)).isTrue();
    }

    @Nested
    class Inside {
        @Test
        void a_nested_test_sees_what_before_all_registered(ContractRegistry registry) {
            assertThat(registry.isSubclass(Robin.class, Bird.class)).isTrue();
        }
    }

    @AfterEach
    void nothing_reaches_the_registry_of_the_class() {
        assertThat(ofTheClass.isSubclass(Team.class, Bird.class)).isFalse();
    }
}
