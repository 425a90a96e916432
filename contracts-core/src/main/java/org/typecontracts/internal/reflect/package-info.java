/**
 * The reader: fills the model from loaded classes and finds its way back from the model to them. Reading initialises no
 * class and runs no code of it.
 *
 * <p>Start with {@link org.typecontracts.internal.reflect.ClassReader}.
 *
 * <ul>
 *   <li>Reading classes: {@code ReflectedClass}, {@code DeclaredMembers}, {@code SignatureReader}, {@code TypeReader};
 *       {@code DeclarationCache} keeps what was read. {@code Unreadable} says what a missing class keeps from being
 *       read.
 *   <li>Reading annotations: {@code Marks}, of a class file where there is one ({@code ClassFileMarks}), else by
 *       reflection ({@code ReflectedMarks}).
 *   <li>The way back: {@code TypeWriter} to types, {@code AccessRights} to members that may be called.
 *   <li>What else there is to know of loaded classes: {@code Lineage}, {@code ClassLifetime}, {@code Naming},
 *       {@code Namesake}, {@code PlatformClasses}, {@code Arguments}; and of calling their methods:
 *       {@code KnownMethods}, {@code Thrown}.
 * </ul>
 */
@NullMarked
package org.typecontracts.internal.reflect;

import org.jspecify.annotations.NullMarked;
