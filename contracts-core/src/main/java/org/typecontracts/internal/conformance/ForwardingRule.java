package org.typecontracts.internal.conformance;

import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.Type;

/**
 * The forwarding rule: a class conforms to a contract when the adapter you would write by hand compiles.
 *
 * <p>For each member the rule asks what javac would say, in an unrelated package, to a method declared just so whose
 * body is {@code return target.m(a1, .., an);} (JLS 15.12). Stateless and safe for several threads.
 *
 * @since 0.1.0
 */
public final class ForwardingRule {
    private final KnownTypes known;

    /**
     * Make the rule.
     *
     * @param known the classes of the language
     */
    public ForwardingRule(KnownTypes known) {
        this.known = known;
    }

    /**
     * Answer yes or no, building no text.
     *
     * @param subject the class as a raw type, or an array
     * @param contract the question
     * @param surroundings the world around
     * @return whether the subject conforms
     */
    public boolean conforms(Type subject, ContractShape contract, Surroundings surroundings) {
        return decide(subject, contract, surroundings).conforms();
    }

    /**
     * Decide each member.
     *
     * @param subject the class as a raw type, or an array
     * @param contract the question
     * @param surroundings the world around
     * @return a binding or a refusal for each member, in the contract's order
     */
    public StructuralDecision decide(Type subject, ContractShape contract, Surroundings surroundings) {
        throw new UnsupportedOperationException(known.toString());
    }
}
