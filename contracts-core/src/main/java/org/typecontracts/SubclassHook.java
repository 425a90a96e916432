package org.typecontracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mark a static method of a contract that decides which classes conform, before anything else is asked.
 *
 * <p>The method has the shape {@code static HookResult name(Class<?> subject, Class<?> contract)}. It is not inherited
 * by sub-contracts. Its answer is remembered for each class until something is registered, whatever that is: so it may
 * ask about other contracts, and should rest on nothing else that changes. What it throws reaches the caller of the
 * check and is never cached.
 *
 * <pre>{@code
 * @SubclassHook
 * static HookResult hook(Class<?> subject, Class<?> contract) {
 *     return subject.isEnum() ? HookResult.CONFORMS : HookResult.DEFER;
 * }
 * }</pre>
 *
 * <p>The idea is Python's {@code __subclasshook__} (PEP 3119).
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SubclassHook {}
