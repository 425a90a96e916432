package org.typecontracts;

import java.lang.reflect.Method;
import org.typecontracts.internal.adaptation.AdapterPlanner;
import org.typecontracts.internal.adaptation.NestedTypes;
import org.typecontracts.internal.adapter.AdapterHost;
import org.typecontracts.internal.adapter.AdapterPlan;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.registry.Evaluation;

/**
 * Plans adapters of one contract: what a class lacks, a sub-contract under which it was registered may mix in.
 *
 * <p>The adapter is one to the sub-contract then. The hooks of that are not asked: they say nothing of its bases.
 */
final class MixinSearch {
    private final ContractDefinition definition;
    private final Evaluation evaluation;
    private final NestedTypes nested;

    MixinSearch(ContractDefinition definition, Evaluation evaluation, NestedTypes nested) {
        this.definition = definition;
        this.evaluation = evaluation;
        this.nested = nested;
    }

    /** The plan that leaves the fewest of the contract's members missing, of several the one to the contract itself. */
    AdapterPlan plan(Class<?> subject, StructuralDecision decision) {
        AdapterPlan best = AdapterPlanner.plan(definition, subject, decision, nested);
        if (best.missing().isEmpty()) {
            return best;
        }
        for (Class<?> type : evaluation.registeredUnder(subject)) {
            if (AdapterHost.obstacle(type, definition.lookup()) == null) {
                ContractDefinition sub = ContractDefinition.of(type, definition.lookup());
                AdapterPlan plan = AdapterPlanner.plan(sub, subject, evaluation.decide(subject, sub), nested);
                best = missing(plan) < missing(best) ? plan : best;
            }
        }
        return best;
    }

    /** How many of the contract's members have nothing to forward to. */
    private int missing(AdapterPlan plan) {
        int count = 0;
        for (Method method : plan.missing()) {
            count += method.getDeclaringClass().isAssignableFrom(definition.type()) ? 1 : 0;
        }
        return count;
    }
}
