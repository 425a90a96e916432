/**
 * Sets and maps of classes, and how long they keep a class from being unloaded.
 *
 * <p>Start with {@link org.typecontracts.internal.collections.ClassMap}, which is immutable and holds its classes
 * weakly.
 *
 * <ul>
 *   <li>Its tree: {@code ClassNode}, that is a {@code ClassBranch} or a {@code ClassLeaf}; a {@code ClassReference} is
 *       a class in it.
 *   <li>Changed in place, and read without a lock: {@code WeakMap}, which holds its keys weakly; {@code ClassSet} and
 *       {@code ClassTable}, which hold theirs strongly and are faster.
 * </ul>
 */
@NullMarked
package org.typecontracts.internal.collections;

import org.jspecify.annotations.NullMarked;
