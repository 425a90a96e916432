package org.typecontracts.internal.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.typecontracts.internal.explanation.ReadableForm;
import org.typecontracts.internal.explanation.StructuralExplanation;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.AccessRights;
import org.typecontracts.internal.reflect.ClassReader;

/** Asks the forwarding rule about classes of the tests, each interface being taken as if it were a protocol. */
public final class Rules {
    private static final KnownTypes KNOWN = ClassReader.known();
    private static final Surroundings ALONE = new Alone();
    private static final ForwardingRule RULE = new ForwardingRule(KNOWN);

    private Rules() {}

    /** Decide with no nested protocols. */
    public static StructuralDecision decide(Class<?> subject, Class<?> contract) {
        return decide(subject, contract, new Alone());
    }

    /** Decide with nested protocols, each question being assumed to hold while it is decided. */
    public static StructuralDecision decideNested(Class<?> subject, Class<?> contract, Predicate<Class<?>> isProtocol) {
        return decide(subject, contract, new Nested(isProtocol));
    }

    /** Decide a contract as written. */
    public static StructuralDecision decide(Class<?> subject, java.lang.reflect.Type contract) {
        ContractShape shape = ContractShape.of((ClassType) ClassReader.type(contract), KNOWN);
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

    /** Return the type arguments with which a class conforms; "raw" if it does with none, and "no" if it does not. */
    static String inferred(Class<?> subject, Class<?> contract) {
        StructuralDecision decision = decide(subject, contract);
        if (!decision.conforms()) {
            return "no";
        }
        return decision.raw()
                ? "raw"
                : decision.typeArguments().stream()
                        .map(ReadableForm::of)
                        .toList()
                        .toString();
    }

    /** Answer yes or no. */
    static boolean conforms(Type subject, ContractShape contract) {
        return RULE.conforms(subject, contract, ALONE);
    }

    /** Answer yes or no without searching for type arguments. */
    static boolean infersPlainly(Type subject, ContractShape contract) {
        return PlainMatch.bindsAll(subject, contract, ALONE);
    }

    /** Return what meets members, with no nested protocols. */
    static MemberMatching matching(Type subject) {
        return new MemberMatching(subject, KNOWN, ALONE);
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
        public Access access(ClassDeclaration subject, MemberDeclaration chosen) {
            return AccessRights.ofThisModule().access(subject, chosen);
        }
    }

    private static final class Nested extends Alone {
        private final Predicate<Class<?>> isProtocol;
        private final Map<List<Type>, Boolean> verdicts = new HashMap<>();

        Nested(Predicate<Class<?>> isProtocol) {
            this.isProtocol = isProtocol;
        }

        @Override
        public boolean isProtocol(ClassDeclaration type) {
            return isProtocol.test(ClassReader.classOf(type));
        }

        @Override
        public boolean conforms(Type subject, Type protocol) {
            List<Type> question = List.of(subject, protocol);
            Boolean known = verdicts.putIfAbsent(question, true);
            if (known == null) {
                ContractShape shape = ContractShape.of((ClassType) protocol, KNOWN);
                verdicts.put(question, RULE.conforms(subject, shape, this));
            }
            return verdicts.get(question);
        }
    }
}
