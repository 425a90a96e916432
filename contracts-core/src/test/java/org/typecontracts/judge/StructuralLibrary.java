package org.typecontracts.judge;

import java.lang.reflect.Type;
import java.util.List;
import org.typecontracts.internal.conformance.ContractShape;
import org.typecontracts.internal.conformance.ForwardingRule;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.conformance.Surroundings;
import org.typecontracts.internal.explanation.StructuralExplanation;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.reflect.ClassReader;

/** The library's forwarding rule alone: any interface may be asked about, and nothing around it counts. */
public final class StructuralLibrary implements Library {
    private final KnownTypes known = ClassReader.known();
    private final ForwardingRule rule = new ForwardingRule(known);

    @Override
    public Verdict decide(Pair pair) {
        try {
            var subject = ClassReader.type(pair.subject());
            StructuralDecision decision = rule.decide(subject, shape(pair), new NoSurroundings());
            if (decision.conforms() != rule.conforms(subject, shape(pair), new NoSurroundings())) {
                return Verdict.none("the quick answer is not the one with reasons, which has the type arguments "
                        + decision.typeArguments());
            }
            return decision.conforms() ? accepted(pair, decision) : Verdict.refuses(reasons(decision));
        } catch (RuntimeException | StackOverflowError e) {
            return Verdict.none(e.toString());
        }
    }

    private ContractShape shape(Pair pair) {
        return pair.isExact()
                ? ContractShape.of((ClassType) ClassReader.type(pair.contract()), known)
                : ContractShape.of(ClassReader.declaration(pair.contractClass()), known);
    }

    private static Verdict accepted(Pair pair, StructuralDecision decision) {
        List<Type> arguments = pair.isExact() || decision.raw()
                ? List.of()
                : decision.typeArguments().stream().map(ClassReader::reflected).toList();
        return new Verdict(Verdict.Kind.ACCEPTS, "with type arguments " + arguments, arguments);
    }

    private static String reasons(StructuralDecision decision) {
        return String.join("\n", StructuralExplanation.lines(decision));
    }

    /** No interface is a protocol to adapt to, and whatever javac lets one call can be reached. */
    private static final class NoSurroundings implements Surroundings {
        @Override
        public boolean isProtocol(ClassDeclaration type) {
            return false;
        }

        @Override
        public boolean conforms(
                org.typecontracts.internal.model.Type subject, org.typecontracts.internal.model.Type protocol) {
            return false;
        }

        @Override
        public Access access(ClassDeclaration subject, MemberDeclaration chosen) {
            return new Access.Granted(subject, chosen);
        }
    }
}
