package org.typecontracts.internal.registry;

import org.typecontracts.internal.conformance.Surroundings;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.AccessRights;
import org.typecontracts.internal.reflect.ClassReader;

/** The world around the forwarding rule, as one inquiry sees it. */
final class NestedQuestions implements Surroundings {
    private final Inquiry inquiry;
    private final AskedContract asked;
    private final AccessRights accessRights;

    NestedQuestions(Inquiry inquiry, AskedContract asked) {
        this.inquiry = inquiry;
        this.asked = asked;
        this.accessRights = asked.definition().accessRights();
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
    public Access access(ClassDeclaration subject, MemberDeclaration chosen) {
        return accessRights.access(subject, chosen);
    }
}
