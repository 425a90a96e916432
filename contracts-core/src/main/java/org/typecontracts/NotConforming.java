package org.typecontracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exclude the annotated class and its subclasses from matching protocols structurally.
 *
 * <p>An exclusion is overridden by {@code implements}, by an explicit registration, and by a declaration on a class
 * nearer to the subject. A check of a class whose annotation names nothing, or what can be no contract, is refused with
 * a {@link ContractDeclarationException}.
 *
 * <pre>{@code
 * @NotConforming(Sized.class)   // length() is in metres
 * public final class Rope {
 *     public int length() { ... }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NotConforming {
    /**
     * Return the protocols that the class does not match structurally.
     *
     * @return the protocols; interfaces or abstract classes; one that is missing at run time is passed over, so that of
     *     two twins both may be named
     */
    Class<?>[] value();
}
