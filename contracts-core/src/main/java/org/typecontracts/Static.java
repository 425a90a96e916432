package org.typecontracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mark a member as one that the <em>class</em> must offer, as a public static method; as a static field too, if it is a
 * {@link Property}.
 *
 * <pre>{@code
 * @Protocol
 * public interface Parser<T> {
 *     @Static
 *     @Alias({"parseInt", "valueOf"})
 *     T parse(String text);
 * }
 *
 * Parser<?> parser = Contract.of(Parser.class).adaptClass(Integer.class);
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Static {}
