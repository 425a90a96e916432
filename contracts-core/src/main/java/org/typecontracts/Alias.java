package org.typecontracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * State other names under which a subject may offer a member, tried in order after the member's own name.
 *
 * <pre>{@code
 * @Protocol
 * public interface Sized {
 *     @Alias("length")
 *     int size();
 * }
 * }</pre>
 *
 * <p>A contract that states no name, one name twice, or one that is no Java identifier, is refused with a
 * {@link ContractDeclarationException}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Alias {
    /**
     * Return the other names, in the order in which they are tried.
     *
     * @return the other names; the member's own, which goes first anyway, does nothing among them
     */
    String[] value();
}
