package org.typecontracts.test.assertj;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on contracts that report all their failures at once.
 *
 * <pre>{@code
 * ContractSoftAssertions.assertSoftly(softly -> {
 *     softly.assertThatClass(Team.class).conformsTo(Sized.class);
 *     softly.assertThatClass(Team.class).doesNotConformTo(Iterable.class);
 * });
 * }</pre>
 *
 * <p>AssertJ's own extension for JUnit injects it into a field marked with {@code @InjectSoftAssertions}.
 *
 * @since 0.1.0
 */
public class ContractSoftAssertions extends AbstractSoftAssertions implements ContractSoftAssertionsProvider {
    /** Create soft assertions; {@link #assertAll()} reports what failed. */
    public ContractSoftAssertions() {}

    /**
     * Create soft assertions on an object.
     *
     * @param actual the object
     * @param <T> the type of the object
     * @return the assertions
     */
    public <T> ContractObjectAssert<T> assertThatObject(@Nullable T actual) {
        return assertThatSubject(actual);
    }

    /**
     * Run assertions and report all that failed.
     *
     * @param assertions the assertions
     * @throws AssertionError if any of them failed; the message has the text of each
     */
    public static void assertSoftly(Consumer<ContractSoftAssertions> assertions) {
        ContractSoftAssertions softly = new ContractSoftAssertions();
        assertions.accept(softly);
        softly.assertAll();
    }
}
