package org.typecontracts.internal.conformance;

import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Type;

/** What the forwarding rule must ask of the world around it: which interfaces are protocols, and what is accessible. */
public interface Surroundings {
    /**
     * Return whether an interface is a protocol here.
     *
     * @param type the interface
     * @return whether it is marked or adopted
     */
    boolean isProtocol(ClassDeclaration type);

    /**
     * Return whether a type conforms to a nested protocol. The implementer decides coinductively: a question already
     * being asked is assumed to hold.
     *
     * @param subject the type of a result or parameter
     * @param protocol the protocol asked for
     * @return whether values of the one can be adapted to the other
     */
    boolean conforms(Type subject, Type protocol);

    /**
     * Tell how a member that was chosen can be accessed.
     *
     * @param subject the class that was checked
     * @param chosen the member of it, perhaps declared by a supertype
     * @return the class to link it through, or what stands in the way
     */
    Access access(ClassDeclaration subject, MemberDeclaration chosen);
}
