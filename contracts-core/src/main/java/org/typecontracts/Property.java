package org.typecontracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mark a member as a property: a record accessor, a getter, a setter or a public field of the subject may stand for it.
 *
 * <p>A member without parameters is read: for {@code T x()} the library tries, in order, a method {@code x()},
 * {@code getX()}, {@code isX()} (for a {@code boolean} or {@code Boolean}), and the public field {@code x}. A
 * {@code void} member with one parameter is written: for {@code void x(T value)} a method {@code x(value)},
 * {@code setX(value)}, and the public non-final field {@code x}. A member that is itself named {@code getX},
 * {@code isX} or {@code setX} has the property name {@code x}, by the rule of JavaBeans: {@code getURL} reads
 * {@code URL}. A contract that marks any other member is refused with a {@link ContractDeclarationException}.
 *
 * <p>Of a member that is {@link Static} too, the class is asked: for a static method of one of these names, and for a
 * static field, such as {@code Integer.MAX_VALUE}. A field is the one that {@code target.x} means in Java: one that is
 * not public hides what is inherited, and every array has a {@code length}.
 *
 * <p>An {@link Alias} of a property is another property, tried after the member's own. A method under any of the names
 * goes before a field.
 *
 * <pre>{@code
 * @Protocol
 * public interface Named {
 *     @Property
 *     String name();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Property {}
