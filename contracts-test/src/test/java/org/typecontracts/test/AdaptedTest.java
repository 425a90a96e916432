package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.test.DuckFixture.Duck;
import org.typecontracts.test.ZooFixture.Bird;
import org.typecontracts.test.ZooFixture.Robin;
import org.typecontracts.test.ZooFixture.Sized;
import org.typecontracts.test.ZooFixture.Team;
import org.typecontracts.test.jupiter.JupiterRun;

class AdaptedTest {
    @Subject
    private final Team team = new Team();

    @Test
    void the_subject_is_given_as_the_contract(@Adapted Sized sized) {
        assertThat(sized.size()).isEqualTo(3);
        assertThat(Contracts.unwrap(sized)).isSameAs(team);
    }

    static Stream<Object> things() {
        return Stream.of("abc", new Team());
    }

    @ParameterizedTest
    @MethodSource("things")
    void an_argument_is_given_as_the_contract(@Adapted Sized sized) {
        assertThat(sized.size()).isEqualTo(3);
    }

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @MethodSource("things")
    @interface ForEachThing {}

    @ForEachThing
    void an_argument_is_known_behind_an_annotation_of_the_users_own(@Adapted Sized sized) {
        assertThat(sized.size()).isEqualTo(3);
    }

    @Nested
    @ParameterizedClass
    @ValueSource(strings = {"a", "b"})
    class For_each_word {
        private final Sized sized;

        For_each_word(@Adapted Sized sized) {
            this.sized = sized;
        }

        @Test
        void an_argument_of_the_class_is_given_as_the_contract(@Adapted("team") Sized other) {
            assertThat(sized.size()).isEqualTo(1);
            assertThat(other.size()).isEqualTo(3);
        }
    }

    @Nested
    class With_more_subjects {
        @Subject
        private final String word = "word";

        @Subject
        private Object letter() {
            return "x";
        }

        @Test
        void one_is_chosen_by_its_name(@Adapted("word") Sized four, @Adapted("letter") Sized one) {
            assertThat(four.size()).isEqualTo(4);
            assertThat(one.size()).isEqualTo(1);
        }

        @Test
        void those_of_the_enclosing_class_are_found(@Adapted("team") Sized sized) {
            assertThat(sized.size()).isEqualTo(3);
        }
    }

    @Nested
    @ExtendWith(ContractRegistryExtension.class)
    class With_an_isolated_registry {
        @Subject
        private final Robin robin = new Robin();

        @BeforeEach
        void register(ContractRegistry registry) {
            registry.register(Bird.class, Robin.class);
        }

        @Test
        void the_subject_is_adapted_in_that_registry(@Adapted Bird bird) {
            assertThat(bird.fly()).isEqualTo("flutter");
        }
    }

    static final class NobodyFixture {
        @Test
        void nobody(@Adapted Sized sized) {}
    }

    static final class CrowdFixture {
        @Subject
        final String one = "one";

        @Subject
        final String two = "two";

        @Test
        void crowd(@Adapted Sized sized) {}
    }

    static final class StrangerFixture {
        @Subject
        final Team team = new Team();

        @Test
        void stranger(@Adapted Duck duck) {}
    }

    static final class UnsetFixture {
        @Subject
        Team team;

        @Test
        void unset(@Adapted Sized sized) {}
    }

    static final class DemandingFixture {
        @Subject
        Team team(int size) {
            return new Team();
        }

        @Test
        void demanding(@Adapted Sized sized) {}
    }

    static final class ConstructedFixture {
        @Subject
        final Team team = new Team();

        ConstructedFixture(@Adapted Sized sized) {}

        @Test
        void constructed() {}
    }

    static final class PreparedFixture {
        @Subject
        final Team team = new Team();

        @BeforeAll
        static void prepare(@Adapted Sized sized) {}

        @Test
        void prepared() {}
    }

    @Test
    void a_subject_is_there_as_soon_as_the_test_class_is() {
        for (Class<?> fixture : List.of(ConstructedFixture.class, PreparedFixture.class)) {
            assertThat(JupiterRun.of(fixture).failure())
                    .endsWith("[" + fixture.getTypeName() + "] is not there yet, and so has no subject to adapt; take"
                            + " the parameter in a test or in @BeforeEach");
        }
    }

    @Test
    void a_subject_that_is_missing_ambiguous_or_null_is_said_to_be() {
        assertThat(JupiterRun.of(NobodyFixture.class).failure())
                .isEqualTo("[" + NobodyFixture.class.getTypeName() + "] has no subject to adapt; mark a field or a"
                        + " method without parameters with @Subject");
        assertThat(JupiterRun.of(CrowdFixture.class).failure())
                .matches("There are several subjects to adapt, \\[\\w+, \\w+]; name one: @Adapted\\(\"\\w+\"\\)");
        assertThat(JupiterRun.of(UnsetFixture.class).failure())
                .isEqualTo("The subject [team] is null; assign it before the test, in a field's initializer or in"
                        + " @BeforeEach");
        assertThat(JupiterRun.of(DemandingFixture.class).failure())
                .isEqualTo("The subject [team] takes parameters, which nothing provides; make it a method without"
                        + " parameters, or a field");
    }

    @Test
    void a_subject_that_does_not_conform_is_explained() {
        assertThat(JupiterRun.of(StrangerFixture.class).failure())
                .contains(Contracts.check(Team.class, Duck.class).explain());
    }
}
