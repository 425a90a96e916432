package org.typecontracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Register the annotated class under contracts that it does not implement, without a call.
 *
 * <p>The registration is found when the class, or a subclass of it, is first asked about. A check of a class whose
 * annotation names nothing, or what can be no contract, or would close a cycle, is refused with a
 * {@link ContractDeclarationException}.
 *
 * <pre>{@code
 * @VirtualSubclassOf(Bird.class)
 * public final class Robin { ... }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface VirtualSubclassOf {
    /**
     * Return the contracts under which the class is registered.
     *
     * @return the contracts; interfaces or abstract classes; one that is missing at run time is passed over, so that of
     *     two twins both may be named
     */
    Class<?>[] value();
}
