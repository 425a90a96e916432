/**
 * The verifier behind the entry points: what is tried, with which values, and what is reported; no test framework.
 *
 * <p>Start with {@link org.typecontracts.test.verification.VerificationSteps}, the fluent steps that every entry point
 * shares.
 *
 * <ul>
 *   <li>What they build, an immutable value: {@link org.typecontracts.test.verification.Verification}.
 *   <li>What it is made of: {@link org.typecontracts.test.verification.PlannedLaw}, and behind it a
 *       {@code VerifiableLaw}, which is a law of the contract or one that every contract has.
 *   <li>Values: {@link org.typecontracts.test.verification.ValueSource},
 *       {@link org.typecontracts.test.verification.Sample}.
 *   <li>Answers: {@link org.typecontracts.test.verification.ContractReport},
 *       {@link org.typecontracts.test.verification.LawResult}.
 * </ul>
 */
@NullMarked
package org.typecontracts.test.verification;

import org.jspecify.annotations.NullMarked;
