/**
 * Objects that are called, awaited, subscribed to or used as keys.
 *
 * <p>Start with {@link org.typecontracts.internal.protocols.behaviour.BehaviourRegistrations}, which names the
 * extensions.
 */
@NullMarked
package org.typecontracts.internal.protocols.behaviour;

import org.jspecify.annotations.NullMarked;
