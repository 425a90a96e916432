package org.typecontracts.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.typecontracts.test.jupiter.ConformanceInvocations;

/**
 * Mark a method as a test that is run once for each of a list of classes, and fails where the class does not conform.
 *
 * <pre>{@code
 * @ConformanceTest(contract = Sized.class, subjects = {Team.class, String.class, ArrayList.class})
 * void our_collections_are_sized(Conformance<Sized> conformance) {
 *     assertThat(conformance).hasMember("size");
 * }
 * }</pre>
 *
 * <p>The method runs only where the class conforms, and may be empty. It may take the {@link Class} and its
 * {@link org.typecontracts.Conformance} as parameters. Asks the isolated registry of the test if
 * {@link ContractRegistryExtension} gave it one, otherwise the global one. Needs {@code junit-jupiter-api} 5.13 or
 * later.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@TestTemplate
@ExtendWith(ConformanceInvocations.class)
public @interface ConformanceTest {
    /**
     * Return the contract.
     *
     * @return an interface or an abstract class
     */
    Class<?> contract();

    /**
     * Return the classes that must conform.
     *
     * @return the classes; at least one, or the test fails
     */
    Class<?>[] subjects();
}
