package org.typecontracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mark a static method of a contract that decides which objects are its instances, before anything else is asked.
 *
 * <p>The method has the shape {@code static HookResult name(Object object, Class<?> contract)}. Its answer is asked
 * anew for every object and never cached for a class; it is not inherited by sub-contracts. What it throws reaches the
 * caller of the check.
 *
 * <pre>{@code
 * @InstanceHook
 * static HookResult hook(Object object, Class<?> contract) {
 *     return object instanceof Door door && !door.isLocked() ? HookResult.DEFER : HookResult.VIOLATES;
 * }
 * }</pre>
 *
 * <p>The idea is Python's {@code __instancecheck__} (PEP 3119).
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface InstanceHook {}
