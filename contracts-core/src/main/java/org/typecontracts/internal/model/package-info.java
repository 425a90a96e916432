/**
 * The model: types and members as values, read once and then only looked at.
 *
 * <p>Start with {@link org.typecontracts.internal.model.ClassDeclaration}. Nothing here knows where a declaration came
 * from: {@code org.typecontracts.internal.reflect} fills the model from loaded classes; class files or a compiler can
 * fill it as well, through {@link org.typecontracts.internal.model.ClassSource}.
 *
 * <ul>
 *   <li>Types: {@link org.typecontracts.internal.model.Type} and its kinds.
 *   <li>Declarations: {@link org.typecontracts.internal.model.ClassDeclaration} and the
 *       {@link org.typecontracts.internal.model.MemberDeclaration}s it holds.
 * </ul>
 */
@NullMarked
package org.typecontracts.internal.model;

import org.jspecify.annotations.NullMarked;
