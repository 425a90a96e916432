package org.typecontracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mark an interface or an abstract class as a protocol: any class with the right members conforms, whether or not it
 * implements or extends it.
 *
 * <p>The mark is direct and never inherited: an interface that extends a protocol without the mark is a nominal
 * contract. On a concrete class, an enum or an annotation type the mark is a declaration error.
 *
 * <pre>{@code
 * @Protocol
 * public interface Quacker {
 *     String quack();
 * }
 * }</pre>
 *
 * <p>The idea is Python's {@code typing.Protocol} (PEP 544).
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Protocol {}
