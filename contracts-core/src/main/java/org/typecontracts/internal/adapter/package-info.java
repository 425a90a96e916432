/**
 * The third step, <em>act</em>: makes the generated objects that implement a contract by forwarding to a target.
 *
 * <p>Start with {@link org.typecontracts.internal.adapter.AdapterPlan}, which says what to make, and
 * {@link org.typecontracts.internal.adapter.AdapterFactories}, which makes it. The package speaks of
 * {@code java.lang.reflect} and {@code java.lang.invoke} alone and knows neither the model nor how a verdict was
 * reached.
 *
 * <ul>
 *   <li>What to do: {@code AdapterPlan}, {@code Forward}, {@code ForwardTarget}, {@code NestedAdapters}.
 *   <li>Doing it: {@code AdapterFactories}, {@code AdapterFactory}, {@code AdapterHost}, {@code MemberFrames}.
 *   <li>Looking at the outcome: {@code Adapters}.
 *   <li>Remembering it: {@code FactoryCache}.
 * </ul>
 */
@NullMarked
package org.typecontracts.internal.adapter;

import org.jspecify.annotations.NullMarked;
