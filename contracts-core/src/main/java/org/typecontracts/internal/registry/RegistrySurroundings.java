package org.typecontracts.internal.registry;

import java.util.Set;
import org.typecontracts.internal.conformance.Surroundings;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Reach;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Reachability;

/** The world around the forwarding rule, as one registry sees it. */
final class RegistrySurroundings implements Surroundings {
    private final Evaluation evaluation;
    private final Reachability reachability;
    private final Set<Assumption> assumptions;

    RegistrySurroundings(Evaluation evaluation, Reachability reachability, Set<Assumption> assumptions) {
        this.evaluation = evaluation;
        this.reachability = reachability;
        this.assumptions = assumptions;
    }

    @Override
    public boolean isProtocol(ClassDeclaration type) {
        return evaluation.isProtocol(ClassReader.classOf(type));
    }

    @Override
    public boolean conforms(Type subject, Type protocol) {
        return protocol instanceof ClassType type
                && (assumptions.contains(new Assumption(subject, protocol))
                        || evaluation.conforms(subject, type, assumptions));
    }

    @Override
    public Reach reach(ClassDeclaration subject, MemberDeclaration chosen) {
        return reachability.reach(subject, chosen);
    }
}
