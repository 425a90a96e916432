package org.typecontracts;

import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.typecontracts.Conformance.Route;
import org.typecontracts.internal.adaptation.ReflectedTarget;
import org.typecontracts.internal.conformance.MemberBinding;
import org.typecontracts.internal.conformance.MemberDecision;
import org.typecontracts.internal.conformance.MemberRefusal;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.explanation.StructuralExplanation;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.registry.Examination;
import org.typecontracts.internal.registry.Verdict;

/**
 * What a check against one interface or abstract class found.
 *
 * @param examination the answer and what is decided about each member, whatever the route
 * @param isDeclined whether extensions lead to the contract, and the answer is about an object that all of them decline
 */
record MemberFindings(Examination examination, boolean isDeclined) implements Findings {
    /** The answer to a check. */
    static <T> Conformance<T> of(Contract<T> contract, Class<?> subject, Examination examination) {
        return new Conformance<>(contract, subject, new MemberFindings(examination, false));
    }

    /** The answer for an object that all extensions decline. */
    static <T> Conformance<T> whereDeclined(Contract<T> contract, Class<?> subject, Examination examination) {
        return new Conformance<>(contract, subject, new MemberFindings(examination, true));
    }

    private Verdict verdict() {
        return examination.verdict();
    }

    private StructuralDecision decision() {
        return examination.decision();
    }

    @Override
    public boolean conforms() {
        return verdict().conforms();
    }

    @Override
    public Route route() {
        return verdict().route();
    }

    @Override
    public List<MemberConformance> members() {
        return decision().members().stream().map(this::outcome).toList();
    }

    private MemberConformance outcome(MemberDecision found) {
        Member member = Member.of(found.member());
        if (verdict().route() == Route.EXTENDED) {
            return new Binding(member, member.method());
        }
        if (found instanceof MemberBinding binding) {
            return new Binding(member, ReflectedTarget.of(binding.target()));
        }
        if (verdict().route() == Route.NOMINAL) {
            return new Binding(member, member.method());
        }
        MemberRefusal refusal = (MemberRefusal) found;
        return new Violation(
                Violation.Kind.valueOf(refusal.kind().name()),
                member,
                StructuralExplanation.sentence(refusal, decision().subject()));
    }

    @Override
    public List<Violation> violations(Conformance<?> conformance) {
        Stream<Violation> ofMembers =
                members().stream().filter(Violation.class::isInstance).map(Violation.class::cast);
        return Stream.concat(WholeRefusal.of(conformance, verdict(), decision()).stream(), ofMembers)
                .toList();
    }

    @Override
    public List<Type> typeArguments() {
        return conforms()
                ? decision().typeArguments().stream()
                        .map(ClassReader::reflected)
                        .toList()
                : List.of();
    }

    @Override
    public String way() {
        return ConformanceText.way(verdict(), decision());
    }

    @Override
    public String explain(Conformance<?> conformance) {
        List<String> declining = isDeclined ? examination.extended() : List.of();
        return ConformanceText.of(conformance, verdict(), decision(), declining);
    }
}
