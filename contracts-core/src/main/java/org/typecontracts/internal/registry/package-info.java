/**
 * What was registered, and what follows from it: the order of evaluation of a check.
 *
 * <p>Start with {@link org.typecontracts.internal.registry.Evaluation}, and with
 * {@link org.typecontracts.internal.registry.Registrations} for how things are recorded.
 *
 * <ul>
 *   <li>Answering: {@code Evaluation} for one contract, {@code Inquiry} for one check, {@code Assumptions} for
 *       recursive contracts, {@code UpwardSearch} and {@code Path} for ways through registrations,
 *       {@code WrittenArguments} for what they say of type arguments, {@code Extensions} for what is nearest.
 *   <li>Remembering: {@code VerdictCache}, for those who ask again.
 *   <li>Recording: {@code Registrations} for one registry, {@code StatementEditor} for each change, {@code OpenScope}
 *       for changes that are taken back; {@code Ledger}, {@code Snapshot} and {@code Statement} for what is recorded,
 *       {@code Preparations} for what is recorded when it is first asked about, {@code Listing} for all of one
 *       contract.
 *   <li>Reading without locks: a {@code View} is taken of all snapshots from a registry up to its furthest parent, and
 *       never changes; {@code Watchers}, and {@code HookWatchers}, are told after each change, so that remembered
 *       answers are forgotten.
 * </ul>
 */
@NullMarked
package org.typecontracts.internal.registry;

import org.jspecify.annotations.NullMarked;
