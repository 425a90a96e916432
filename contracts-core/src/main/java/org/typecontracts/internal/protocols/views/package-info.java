/**
 * Contracts as the JDK's collections: the lists, sets, maps and iterators that default methods of contracts return,
 * made of nothing but the contracts' members.
 *
 * <p>Start with {@link org.typecontracts.internal.protocols.views.SequenceList} for a view, and with
 * {@link org.typecontracts.internal.protocols.views.Elements} for what mixins and laws ask of elements.
 */
@NullMarked
package org.typecontracts.internal.protocols.views;

import org.jspecify.annotations.NullMarked;
