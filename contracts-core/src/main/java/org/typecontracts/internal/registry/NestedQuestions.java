package org.typecontracts.internal.registry;

import org.typecontracts.internal.conformance.Surroundings;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Reach;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Reachability;

/** The world around the forwarding rule, as one inquiry sees it. */
final class NestedQuestions implements Surroundings {
    private final Inquiry inquiry;
    private final Asked asked;
    private final Reachability reachability;

    NestedQuestions(Inquiry inquiry, Asked asked) {
        this.inquiry = inquiry;
        this.asked = asked;
        this.reachability = asked.definition().reachability();
    }

    @Override
    public boolean isProtocol(ClassDeclaration type) {
        return inquiry.isProtocol(ClassReader.classOf(type));
    }

    @Override
    public boolean conforms(Type subject, Type protocol) {
        return protocol instanceof ClassType type && inquiry.conforms(subject, asked.nested(type));
    }

    @Override
    public Reach reach(ClassDeclaration subject, MemberDeclaration chosen) {
        return reachability.reach(subject, chosen);
    }
}
