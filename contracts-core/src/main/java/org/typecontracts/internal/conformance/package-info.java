/**
 * The decision: does a class conform to a contract structurally? Pure functions on the model, without reflection.
 *
 * <p>The rule is one sentence: a class conforms when the forwarder you would write by hand compiles. Start with
 * {@link org.typecontracts.internal.conformance.ForwardingRule}; it asks a
 * {@link org.typecontracts.internal.conformance.ContractShape} member by member and answers with a
 * {@link org.typecontracts.internal.conformance.StructuralDecision}.
 */
@NullMarked
package org.typecontracts.internal.conformance;

import org.jspecify.annotations.NullMarked;
