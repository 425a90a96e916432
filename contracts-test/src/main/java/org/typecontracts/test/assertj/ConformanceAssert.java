package org.typecontracts.test.assertj;

import java.util.Objects;
import org.assertj.core.api.AbstractObjectAssert;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Binding;
import org.typecontracts.Conformance;
import org.typecontracts.Conformance.Route;
import org.typecontracts.Violation;

/**
 * Assertions on the answer to a check.
 *
 * <pre>{@code
 * assertThat(Contracts.check(Team.class, Iterable.class)).violates().withViolation(MISSING);
 * }</pre>
 *
 * @param <T> the contract
 * @since 0.1.0
 */
public class ConformanceAssert<T> extends AbstractObjectAssert<ConformanceAssert<T>, Conformance<T>> {
    /**
     * Create assertions on an answer.
     *
     * @param actual the answer
     */
    public ConformanceAssert(@Nullable Conformance<T> actual) {
        super(actual, ConformanceAssert.class);
    }

    /**
     * Assert that the subject conforms.
     *
     * @return this assertion
     * @throws AssertionError if it does not; the message is {@link Conformance#explain()}
     */
    public ConformanceAssert<T> conforms() {
        isNotNull();
        if (!actual.conforms()) {
            fail(ShouldConform.shouldConform(actual));
        }
        return this;
    }

    /**
     * Assert that the subject does not conform.
     *
     * @return this assertion
     * @throws AssertionError if it does
     */
    public ConformanceAssert<T> violates() {
        isNotNull();
        if (actual.conforms()) {
            fail(ShouldConform.shouldNotConform(actual));
        }
        return this;
    }

    /**
     * Assert how the subject conforms.
     *
     * @param route the route
     * @return this assertion
     * @throws AssertionError if the route is another
     */
    public ConformanceAssert<T> hasRoute(Route route) {
        isNotNull();
        Objects.requireNonNull(route, "route is null; name a route");
        if (actual.route() != route) {
            fail(ShouldConform.shouldConformBy(actual, route));
        }
        return this;
    }

    /**
     * Assert that the subject offers a member.
     *
     * @param name the member's name in the contract
     * @return this assertion
     * @throws AssertionError if the contract has no such member, or the subject does not offer it
     */
    public ConformanceAssert<T> hasMember(String name) {
        isNotNull();
        boolean offered = actual.members().stream()
                .anyMatch(finding -> finding instanceof Binding binding
                        && binding.member().name().equals(name));
        if (!offered) {
            fail(ShouldConform.shouldHaveMember(actual, name));
        }
        return this;
    }

    /**
     * Assert that there is a violation of a kind.
     *
     * @param kind the kind
     * @return this assertion
     * @throws AssertionError if there is none
     */
    public ConformanceAssert<T> withViolation(Violation.Kind kind) {
        if (!hasViolation(kind)) {
            fail(ShouldConform.shouldHaveViolation(actual, kind));
        }
        return this;
    }

    /**
     * Assert that there is no violation of a kind.
     *
     * @param kind the kind
     * @return this assertion
     * @throws AssertionError if there is one
     */
    public ConformanceAssert<T> withoutViolation(Violation.Kind kind) {
        if (hasViolation(kind)) {
            fail(ShouldConform.shouldNotHaveViolation(actual, kind));
        }
        return this;
    }

    private boolean hasViolation(Violation.Kind kind) {
        isNotNull();
        Objects.requireNonNull(kind, "kind is null; name a kind of violation");
        return actual.violations().stream().anyMatch(violation -> violation.kind() == kind);
    }

    private void fail(ShouldConform failure) {
        throw failureWithActualExpected(failure.actual(), failure.expected(), "%s", failure.text());
    }
}
