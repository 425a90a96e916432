package org.typecontracts.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.converter.ConvertWith;
import org.typecontracts.test.jupiter.AdaptedArguments;
import org.typecontracts.test.jupiter.AdaptedParameters;

/**
 * Give a parameter of a test an object as the contract that is the parameter's type.
 *
 * <pre>{@code
 * @Subject
 * private final Team team = new Team("Ann", "Bob");
 *
 * @Test
 * void a_team_is_as_large_as_it_has_members(@Adapted Sized sized) {
 *     assertThat(sized.size()).isEqualTo(2);
 * }
 * }</pre>
 *
 * <p>The object is that of the {@link Subject} of the test class, or of an enclosing one. In a
 * {@code @ParameterizedTest}, and in the constructor of a {@code @ParameterizedClass}, it is the argument:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource("teams")
 * void a_team_has_a_size(@Adapted Sized sized) { ... }
 * }</pre>
 *
 * <p>The test fails with the explanation if the object does not conform. Asks the isolated registry of the test if
 * {@link ContractRegistryExtension} gave it one, otherwise the global one; an argument always asks the global one.
 * Needs {@code junit-jupiter-api} 5.13 or later.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@ExtendWith(AdaptedParameters.class)
@ConvertWith(AdaptedArguments.class)
public @interface Adapted {
    /**
     * Return which subject is adapted.
     *
     * @return the name of a field or method marked with {@link Subject}; empty if there is one only
     */
    String value() default "";
}
