package org.typecontracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mark a static method of a contract as a law: a property that every conforming object must have.
 *
 * <p>The first parameter is the contract; further parameters are read as "for all". The method returns {@code boolean}
 * or throws {@link AssertionError}; a contract that marks any other method is refused with a
 * {@link ContractDeclarationException}. The core only describes laws; the module {@code org.typecontracts.test} runs
 * them.
 *
 * <pre>{@code
 * @Law("a size is never negative")
 * static boolean sizeIsNonNegative(Sized sized) {
 *     return sized.size() >= 0;
 * }
 * }</pre>
 *
 * <p>The idea is that of Haskell's QuickCheck and of Scala's discipline: laws stand beside the type class.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Law {
    /**
     * Return the law as one sentence, without a full stop.
     *
     * @return the sentence; a contract that leaves it blank is refused with a {@link ContractDeclarationException}
     */
    String value();
}
