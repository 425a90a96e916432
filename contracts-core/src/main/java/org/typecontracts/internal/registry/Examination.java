package org.typecontracts.internal.registry;

import org.typecontracts.internal.conformance.StructuralDecision;

/**
 * The answer to one check and what was found for each member, of one moment: they never disagree.
 *
 * @param verdict the answer
 * @param decision what was decided about each member, whatever the route
 */
public record Examination(Verdict verdict, StructuralDecision decision) {}
