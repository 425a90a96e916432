package org.typecontracts.internal.registry;

import org.typecontracts.internal.conformance.Surroundings;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Type;

/** The world around the forwarding rule, as one sees it who passes everything on as it is. */
record NothingNested(Surroundings present) implements Surroundings {
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
        return present.access(subject, chosen);
    }
}
