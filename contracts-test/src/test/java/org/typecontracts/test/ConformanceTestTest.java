package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.test.ContractAssertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.typecontracts.Conformance;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.test.DuckFixture.Duck;
import org.typecontracts.test.DuckFixture.Mallard;
import org.typecontracts.test.DuckFixture.Swan;
import org.typecontracts.test.ZooFixture.Bird;
import org.typecontracts.test.ZooFixture.Robin;
import org.typecontracts.test.ZooFixture.Sized;
import org.typecontracts.test.ZooFixture.Team;
import org.typecontracts.test.jupiter.JupiterRun;

class ConformanceTestTest {
    @ConformanceTest(
            contract = Sized.class,
            subjects = {Team.class, String.class, ArrayList.class})
    void what_has_a_size_is_sized(Class<?> subject, Conformance<?> conformance) {
        assertThat(conformance).conforms().hasMember("size");
        assertThat(conformance.subject()).isEqualTo(subject);
    }

    static final class FlockFixture {
        @ConformanceTest(
                contract = Duck.class,
                subjects = {Mallard.class, Swan.class})
        void a_flock_of_ducks() {}
    }

    @Test
    void each_class_is_a_test_that_fails_with_the_explanation() {
        JupiterRun run = JupiterRun.of(FlockFixture.class);

        assertThat(run.succeeded()).containsExactly("Mallard conforms to Duck");
        assertThat(run.failed()).containsExactly("Swan conforms to Duck");
        assertThat(run.failure())
                .isEqualTo(Contracts.check(Swan.class, Duck.class).explain());
    }

    static final class NobodyFixture {
        @ConformanceTest(
                contract = Duck.class,
                subjects = {})
        void nobody() {}
    }

    @Test
    void a_test_without_subjects_fails() {
        assertThat(JupiterRun.of(NobodyFixture.class).failure())
                .endsWith(".nobody()] names no subjects, so nothing would be tested; name a class, or remove the test");
    }

    @Nested
    @ExtendWith(ContractRegistryExtension.class)
    class With_an_isolated_registry {
        @BeforeEach
        void register(ContractRegistry registry) {
            registry.register(Bird.class, Robin.class);
        }

        @ConformanceTest(contract = Bird.class, subjects = Robin.class)
        void a_class_is_checked_in_that_registry(ContractRegistry registry) {
            assertThat(registry.registrations(Bird.class)).contains(Robin.class);
        }
    }
}
