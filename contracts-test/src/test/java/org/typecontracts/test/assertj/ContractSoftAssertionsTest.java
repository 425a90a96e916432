package org.typecontracts.test.assertj;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.Violation;
import org.typecontracts.test.ZooFixture.Bird;
import org.typecontracts.test.ZooFixture.Roster;
import org.typecontracts.test.ZooFixture.Sized;
import org.typecontracts.test.ZooFixture.Team;

class ContractSoftAssertionsTest {
    @Test
    void nothing_is_reported_when_everything_conforms() {
        ContractSoftAssertions.assertSoftly(softly -> {
            softly.assertThatObject(new Team()).conformsTo(Sized.class);
            softly.assertThatClass(Team.class).conformsTo(Sized.class).hasMember("size");
            softly.assertThat(Contracts.check(Team.class, Sized.class)).conforms();
        });
    }

    static final class OurSoftAssertions extends SoftAssertions implements ContractSoftAssertionsProvider {}

    @Test
    void they_mix_with_those_of_assertj() {
        OurSoftAssertions softly = new OurSoftAssertions();
        softly.assertThatSubject(new Team()).conformsTo(Roster.class);
        softly.assertThatClass(Team.class).conformsTo(Bird.class);
        softly.assertThat("one").isEqualTo("other");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(softly::assertAll)
                .withMessageContaining("3 failures")
                .withMessageContaining(Contracts.check(Team.class, Roster.class).explain());
    }

    @Test
    void a_subject_that_is_null_fails_each_assertion() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ContractSoftAssertions.assertSoftly(softly -> {
                    softly.assertThatObject(null).conformsTo(Sized.class).hasMember("size");
                    softly.assertThatClass(Team.class).conformsTo(Bird.class);
                }))
                .withMessageContaining("3 failures");
    }

    @Test
    void every_failure_is_reported_at_once() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ContractSoftAssertions.assertSoftly(softly -> {
                    softly.assertThatObject(new Team()).conformsTo(Roster.class).doesNotConformTo(Sized.class);
                    softly.assertThatClass(Team.class).conformsTo(Bird.class);
                    softly.assertThat(Contracts.check(Team.class, Sized.class)).withViolation(Violation.Kind.STATIC);
                }))
                .withMessageContaining("4 failures")
                .withMessageContaining(Contracts.check(Team.class, Roster.class).explain())
                .withMessageContaining(Contracts.check(Team.class, Bird.class).explain())
                .withMessageContaining("[unexpected-conformance]")
                .withMessageContaining("[violation-expected]");
    }
}
