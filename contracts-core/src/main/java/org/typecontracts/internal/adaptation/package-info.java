/**
 * How an object becomes an instance of a contract: by an extension, or by a generated adapter that is planned here and
 * made by {@code org.typecontracts.internal.adapter}.
 *
 * <p>Start with {@link org.typecontracts.internal.adaptation.AdapterPlanner}, which turns a decision into a plan.
 *
 * <ul>
 *   <li>Other plans: {@code ClassAdaptation} for a class itself, {@code PartPlanner} for several contracts at once,
 *       {@code MapPlanner} for a map; with maps go {@code MapAdaptation}, {@code MapExamination} and the types and
 *       contracts of their values.
 *   <li>Factories that generate nothing: {@code IdentityFactory}, {@code ExtensionFactory}, {@code UnwrappingFactory},
 *       {@code RefusingFactory}, {@code DeferredFactory}, {@code CombinedFactory}.
 * </ul>
 */
@NullMarked
package org.typecontracts.internal.adaptation;

import org.jspecify.annotations.NullMarked;
