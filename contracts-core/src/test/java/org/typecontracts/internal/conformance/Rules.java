package org.typecontracts.internal.conformance;

import java.util.function.Predicate;
import org.typecontracts.internal.explanation.StructuralExplanation;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Reach;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Reachability;

/** Asks the forwarding rule about classes of the tests, each interface being taken as if it were a protocol. */
public final class Rules {
    private static final KnownTypes KNOWN = ClassReader.known();
    private static final ForwardingRule RULE = new ForwardingRule(KNOWN);

    private Rules() {}

    /** Decide with no nested protocols. */
    public static StructuralDecision decide(Class<?> subject, Class<?> contract) {
        return decide(subject, contract, new Alone());
    }

    /** Decide with nested protocols, which are followed without an end to recursion. */
    public static StructuralDecision decideNested(Class<?> subject, Class<?> contract, Predicate<Class<?>> isProtocol) {
        return decide(subject, contract, new Nested(isProtocol));
    }

    /** Decide a contract as written. */
    public static StructuralDecision decide(Class<?> subject, java.lang.reflect.Type contract) {
        ContractShape shape =
                ContractShape.of((org.typecontracts.internal.model.ClassType) ClassReader.type(contract), KNOWN);
        return decide(subject, shape, new Alone());
    }

    /** Return the lines of the explanation under a header. */
    public static String explain(Class<?> subject, Class<?> contract) {
        return subject.getSimpleName()
                + " as "
                + contract.getSimpleName()
                + "\n"
                + String.join("\n", StructuralExplanation.lines(decide(subject, contract)));
    }

    private static StructuralDecision decide(Class<?> subject, Class<?> contract, Surroundings surroundings) {
        return decide(subject, ContractShape.of(ClassReader.declaration(contract), KNOWN), surroundings);
    }

    private static StructuralDecision decide(Class<?> subject, ContractShape shape, Surroundings surroundings) {
        Type type = ClassReader.type(subject);
        StructuralDecision decision = RULE.decide(type, shape, surroundings);
        if (RULE.conforms(type, shape, surroundings) != decision.conforms()) {
            throw new AssertionError("the short answer differs from the long one: " + decision);
        }
        return decision;
    }

    private static class Alone implements Surroundings {
        @Override
        public boolean isProtocol(ClassDeclaration type) {
            return false;
        }

        @Override
        public boolean conforms(Type subject, Type protocol) {
            return false;
        }

        @Override
        public Reach reach(ClassDeclaration subject, MemberDeclaration chosen) {
            return Reachability.ofThisModule().reach(subject, chosen);
        }
    }

    private static final class Nested extends Alone {
        private final Predicate<Class<?>> isProtocol;
        private final java.util.Set<java.util.List<Type>> assumed = new java.util.HashSet<>();

        Nested(Predicate<Class<?>> isProtocol) {
            this.isProtocol = isProtocol;
        }

        @Override
        public boolean isProtocol(ClassDeclaration type) {
            return isProtocol.test(ClassReader.classOf(type));
        }

        @Override
        public boolean conforms(Type subject, Type protocol) {
            if (!assumed.add(java.util.List.of(subject, protocol))) {
                return true;
            }
            ContractShape shape = ContractShape.of((org.typecontracts.internal.model.ClassType) protocol, KNOWN);
            return RULE.conforms(subject, shape, this);
        }
    }
}
