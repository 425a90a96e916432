package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.conformance.MemberOutcome.Bound;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.UnreadableClassException;

/**
 * The forwarding rule: a class conforms to a contract when the adapter you would write by hand compiles.
 *
 * <p>For each member the rule asks what javac would say, in an unrelated package, to a method declared just so whose
 * body is {@code return target.m(a1, .., an);} (JLS 15.12). Stateless and safe for several threads.
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
        try {
            if (!NameFilter.admits(subject, contract, known)) {
                return false;
            }
            if (PlainMatch.bindsAll(subject, contract, surroundings)) {
                return true;
            }
            MemberMatching matching = new MemberMatching(subject, known, surroundings);
            if (contract.openParameters().isEmpty()) {
                return matching.bindsAll(contract.members());
            }
            return new InstantiationSearch(contract, matching).find() != null
                    || contract.allowsRaw() && matching.bindsAll(contract.raw().members());
        } catch (UnreadableClassException unreadable) {
            return false;
        }
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
        MemberMatching matching = new MemberMatching(subject, known, surroundings);
        if (contract.openParameters().isEmpty()) {
            return decision(contract, Guess.asAsked(contract, contract.type().arguments()), matching);
        }
        try {
            return decision(contract, infer(contract, matching), matching);
        } catch (UnreadableClassException unreadable) {
            return decision(contract, Guess.asAsked(contract, List.of()), matching);
        }
    }

    private static Guess infer(ContractShape contract, MemberMatching matching) {
        Substitution found = new InstantiationSearch(contract, matching).find();
        if (found != null) {
            return Guess.found(contract, found);
        }
        if (contract.allowsRaw() && matching.bindsAll(contract.raw().members())) {
            return Guess.raw(contract);
        }
        Substitution nearest = new NearestInstantiation(contract, matching).find();
        if (nearest != null) {
            return Guess.nearest(contract, nearest);
        }
        return contract.allowsRaw()
                ? Guess.raw(contract)
                : Guess.nearest(contract, contract.captured(matching.relations().capture()));
    }

    private static StructuralDecision decision(ContractShape contract, Guess guess, MemberMatching matching) {
        boolean isInstantiated =
                !guess.arguments().isEmpty() || contract.openParameters().isEmpty();
        List<MemberDecision> decisions = new ArrayList<>();
        boolean conforms = true;
        for (ContractMember member : guess.members()) {
            ContractMember reported = isInstantiated ? member : contract.asAsked(member);
            MemberOutcome outcome = matching.match(member);
            if (outcome instanceof Bound bound) {
                decisions.add(bound.binding().of(reported));
            } else {
                conforms = false;
                decisions.add(RefusalDiagnosis.thorough(matching)
                        .refusal(member, reported, guess.substitution(), (MemberOutcome.Refused) outcome));
            }
        }
        boolean isRaw = conforms
                && guess.arguments().isEmpty()
                && contract.declaration().isGeneric();
        return new StructuralDecision(
                matching.type(), contract, decisions, bindings(guess.mixins(), matching), guess.arguments(), isRaw);
    }

    private static List<MemberBinding> bindings(List<ContractMember> mixins, MemberMatching matching) {
        List<MemberBinding> bindings = new ArrayList<>();
        try {
            for (ContractMember mixin : mixins) {
                if (NameFilter.admits(
                                matching.type(), mixin, matching.relations().known())
                        && matching.match(mixin) instanceof Bound bound) {
                    bindings.add(bound.binding());
                }
            }
        } catch (UnreadableClassException unreadable) {
            // What cannot be read cannot be called, either.
            return List.of();
        }
        return bindings;
    }
}
