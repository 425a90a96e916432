/**
 * The decision: does a class conform to a contract structurally? Pure functions on the model, without reflection; what
 * the language says of types and calls is asked of {@code org.typecontracts.internal.language}.
 *
 * <p>The rule is one sentence: a class conforms when the forwarder you would write by hand compiles. Start with
 * {@link org.typecontracts.internal.conformance.ForwardingRule}; it asks a
 * {@link org.typecontracts.internal.conformance.ContractShape} member by member and answers with a
 * {@link org.typecontracts.internal.conformance.StructuralDecision}.
 *
 * <ul>
 *   <li>The question: {@code ContractShape} and its {@code ContractMember}s, the {@code Subject}, and of the world
 *       around {@code Surroundings}.
 *   <li>One member: {@code NameFilter} and {@code PlainMatch} answer most at little cost; {@code MemberMatching} tries
 *       the names of all others, by {@code MethodMatching} and {@code FieldMatching}.
 *   <li>Type arguments of a generic contract: {@code InstantiationSearch}, which tries the
 *       {@code InstantiationCandidates} in the order of the {@code InstantiationPlan}.
 *   <li>The answer: {@code MemberBinding} or {@code MemberRefusal}, for which {@code RefusalDiagnosis} finds out what
 *       is wrong, and {@code NearestSearch} what comes nearest.
 * </ul>
 */
@NullMarked
package org.typecontracts.internal.conformance;

import org.jspecify.annotations.NullMarked;
